// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/demo_files.h"
#include "demo/demo.h"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;

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

TEST_F(DemoSet, OfObjectsIsTheSameForTheSameSeedToo) {
  ASSERT_TRUE(writeDemoSet(folder / "objects", DemoKind::objects, 3));
  ASSERT_TRUE(writeDemoSet(folder / "objects again", DemoKind::objects, 3));
  ASSERT_TRUE(writeDemoSet(folder / "other objects", DemoKind::objects, 4));
  const auto objects = filesOf(folder / "objects"), others = filesOf(folder / "other objects");
  EXPECT_EQ(filesOf(folder / "objects again"), objects);
  EXPECT_EQ(objects.size(), 32u);
  for (const auto& [name, bytes] : objects) EXPECT_NE(bytes, others.at(name)) << name;
}

TEST(DemoKinds, AreFoundByTheirIds) {
  for (const DemoKindRow& row : demoKinds()) {
    ASSERT_NE(findDemoKind(row.id), nullptr) << row.id;
    EXPECT_EQ(findDemoKind(row.id)->kind, row.kind);
    EXPECT_EQ(demoKind(row.kind).id, row.id);
  }
  EXPECT_EQ(findDemoKind("dusk"), nullptr);
  EXPECT_EQ(findDemoKind(""), nullptr);
}

TEST_F(DemoSet, AnotherSeedGivesOtherPictures) {
  ASSERT_TRUE(writeDemoSet(folder / "other", DemoKind::dayNight, 2));
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
} // namespace normscope::test
