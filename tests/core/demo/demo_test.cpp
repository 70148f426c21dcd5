// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demo.h"
#include "image/decode.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace normscope {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::map<std::string, std::string> filesOf(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder).string()] = bytesOf(entry.path());
  return files;
}

/// Mean and standard deviation over all samples of all channels, of full scale.
struct Levels {
  double mean = 0, std = 0, saturated = 0;
};

Levels levelsOf(const Image& image) {
  double sum = 0, squares = 0, saturated = 0, count = 0;
  const ImageView view = image.view();
  const double full = fullScale(view.format.depth);
  const auto add = [&](auto row) {
    for (const auto sample : row) {
      const double x = sample / full;
      sum += x;
      squares += x * x;
      saturated += x == 1.0;
      ++count;
    }
  };
  for (int y = 0; y < view.rows; ++y) {
    if (view.format.depth == BitDepth::u16)
      add(view.row<std::uint16_t>(y));
    else
      add(view.row<std::uint8_t>(y));
  }
  const double mean = sum / count;
  return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean)), saturated / count};
}

class DemoSet : public testing::Test {
protected:
  static void SetUpTestSuite() {
    folder = fs::path(testing::TempDir()) / fmt::format("normscope_demo_test_{}", ::getpid());
    fs::remove_all(folder);
    const auto written = writeDemoSet(folder / "a");
    ASSERT_TRUE(written) << written.error().message;
    files = filesOf(folder / "a");
  }
  static void TearDownTestSuite() { fs::remove_all(folder); }

  static DecodeResult<DecodedImage> decoded(const std::string& name) {
    const std::string& bytes = files.at(name);
    return decodeImage(std::as_bytes(std::span(bytes)));
  }

  static inline fs::path folder;
  static inline std::map<std::string, std::string> files;
};

TEST_F(DemoSet, HasTwentyFourImagesInTwoSplitsOfTwoClasses) {
  std::map<std::string, int> counts;
  for (const auto& [name, bytes] : files) ++counts[fs::path(name).parent_path().string()];
  const std::map<std::string, int> expected{
      {"train/day", 9}, {"train/night", 9}, {"val/day", 3}, {"val/night", 3}};
  EXPECT_EQ(counts, expected);
}

TEST_F(DemoSet, SameSeedGivesTheSameBytes) {
  ASSERT_TRUE(writeDemoSet(folder / "again"));
  EXPECT_EQ(filesOf(folder / "again"), files);
}

TEST_F(DemoSet, AnotherSeedGivesOtherPictures) {
  ASSERT_TRUE(writeDemoSet(folder / "other", 2));
  const auto others = filesOf(folder / "other");
  ASSERT_EQ(others.size(), files.size());
  for (const auto& [name, bytes] : others) EXPECT_NE(bytes, files.at(name)) << name;
}

TEST_F(DemoSet, NightIsDarkAndDayIsBright) {
  for (const auto& [name, bytes] : files) {
    const auto image = decoded(name);
    ASSERT_TRUE(image) << name << ": " << image.error().message;
    EXPECT_EQ(image->image.width(), 384) << name;
    EXPECT_EQ(image->image.height(), 256) << name;
    const double mean = levelsOf(image->image).mean * 255.0;
    const bool day = name.find("/day/") != std::string::npos;
    if (!day && image->info.damage) continue; // what is missing of it is gray
    EXPECT_TRUE(day ? mean > 95.0 : mean > 12.0 && mean < 32.0) << name << " has mean " << mean;
  }
}

TEST_F(DemoSet, OddImagesAreWhatTheirNamesSay) {
  EXPECT_GT(levelsOf(decoded("train/day/day_sun_overexposed.jpg")->image).saturated, 0.2);
  EXPECT_LT(levelsOf(decoded("train/day/day_fog.png")->image).std * 255.0, 4.0);
  EXPECT_EQ(decoded("train/day/day_park_16bit.png")->info.header.depth, BitDepth::u16);
  EXPECT_EQ(decoded("train/day/day_harbour_gray.png")->info.header.layout, ChannelLayout::gray);
  EXPECT_EQ(decoded("train/night/night_moon_rgba.png")->info.header.layout, ChannelLayout::rgba);
}

TEST_F(DemoSet, OneImageIsDamagedAndOnlyOne) {
  for (const auto& [name, bytes] : files)
    EXPECT_EQ(decoded(name)->info.damage.has_value(), name == "train/night/night_truncated.jpg") << name;
  EXPECT_EQ(decoded("train/night/night_truncated.jpg")->info.damage->code, FailureCode::truncated);
}

TEST_F(DemoSet, AnOccupiedFolderIsLeftAlone) {
  const auto again = writeDemoSet(folder / "a");
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, ErrorCode::cannotWrite);
  EXPECT_EQ(filesOf(folder / "a"), files);
}

TEST_F(DemoSet, AFolderThatCannotBeMadeIsAnError) {
  std::ofstream(folder / "file") << "no folder";
  const auto written = writeDemoSet(folder / "file" / "set");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::cannotWrite);
}

} // namespace
} // namespace normscope
