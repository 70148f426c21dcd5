// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/demo_files.h"
#include "demo/demo.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cmath>
#include <map>
#include <vector>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;

/// What the two demo sets promise about light: in the one it is the label, in the other it is not.
class DemoLight : public testing::Test {
protected:
  struct Shown {
    std::string split, label;
    Levels levels;
  };
  /// The sound pictures of one kind of demo set.
  static std::vector<Shown> shown(DemoKind kind, std::uint64_t seed = 1) {
    const fs::path folder = fs::path(testing::TempDir()) / fmt::format("normscope_demo_light_{}", ::getpid());
    fs::remove_all(folder);
    EXPECT_TRUE(writeDemoSet(folder, kind, seed));
    std::vector<Shown> all;
    for (const auto& [name, bytes] : filesOf(folder)) {
      const auto image = decodeImage(std::as_bytes(std::span(bytes)));
      if (!image || image->info.damage) continue;
      const fs::path path = name;
      all.push_back({path.parent_path().parent_path().string(), path.parent_path().filename().string(),
                     levelsOf(image->image)});
    }
    fs::remove_all(folder);
    return all;
  }

  static std::map<std::string, std::vector<double>> brightness(const std::vector<Shown>& pictures) {
    std::map<std::string, std::vector<double>> byClass;
    for (const Shown& picture : pictures) byClass[picture.label].push_back(picture.levels.mean);
    return byClass;
  }

  /// How well a threshold on the values tells a from b: 0.5 not at all, 1 without a mistake.
  static double auc(const std::vector<double>& a, const std::vector<double>& b) {
    double above = 0;
    for (const double x : a)
      for (const double y : b) above += x > y ? 1.0 : x == y ? 0.5 : 0.0;
    above /= static_cast<double>(a.size() * b.size());
    return std::max(above, 1.0 - above);
  }

  /// What chance alone reaches in one of forty cases (normal approximation of Mann and Whitney's U).
  static double nullBound(const std::vector<double>& a, const std::vector<double>& b) {
    const auto na = static_cast<double>(a.size()), nb = static_cast<double>(b.size());
    return 0.5 + 1.96 * std::sqrt((na + nb + 1.0) / (12.0 * na * nb));
  }

  static double betweenShare(const std::vector<Shown>& pictures) {
    double sum = 0, squares = 0, within = 0;
    for (const Shown& picture : pictures) {
      sum += picture.levels.mean;
      squares += picture.levels.mean * picture.levels.mean;
      within += picture.levels.std * picture.levels.std;
    }
    const auto n = static_cast<double>(pictures.size());
    const double between = squares / n - sum * sum / (n * n);
    return between / (between + within / n);
  }
};

TEST_F(DemoLight, IsTheLabelOfTheDayNightSet) {
  const auto pictures = shown(DemoKind::dayNight);
  const auto values = brightness(pictures);
  EXPECT_GT(auc(values.at("day"), values.at("night")), 0.9);
  EXPECT_GT(betweenShare(pictures), 0.5);
}

TEST_F(DemoLight, SaysNothingAboutTheClassOfAnObject) {
  for (const std::uint64_t seed : {1, 2, 3}) {
    const auto values = brightness(shown(DemoKind::objects, seed));
    double sum = 0, pairs = 0;
    for (auto a = values.begin(); a != values.end(); ++a) {
      for (auto b = std::next(a); b != values.end(); ++b) {
        const double here = auc(a->second, b->second);
        EXPECT_LT(here, nullBound(a->second, b->second) - 0.1) << a->first << " and " << b->first;
        sum += here;
        ++pairs;
      }
    }
    EXPECT_LT(sum / pairs, 0.6) << "seed " << seed;
  }
}

TEST_F(DemoLight, VariesAmongObjectsMoreThanWithinTheirPictures) {
  EXPECT_GT(betweenShare(shown(DemoKind::objects)), 0.6);
}

TEST_F(DemoLight, OfObjectsIsDayAndNightAlikeInEveryClassOfBothSplits) {
  std::map<std::string, std::array<int, 2>> counts;
  for (const Shown& picture : shown(DemoKind::objects)) {
    const double level = picture.levels.mean * 255.0;
    EXPECT_TRUE(level > 95.0 || level < 45.0) << picture.label << " has mean " << level;
    ++counts[picture.split + "/" + picture.label][level > 95.0];
  }
  ASSERT_EQ(counts.size(), 8u);
  for (const auto& [group, nightAndDay] : counts) {
    const int each = group.starts_with("train/") ? 3 : 1;
    EXPECT_EQ(nightAndDay, (std::array{each, each})) << group;
  }
}

} // namespace
} // namespace normscope::test
