// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/apply_request.h"
#include "records/open_image.h"
#include "support/readers.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using normscope::testing::noise;
using normscope::testing::pnm;
using normscope::testing::SmallSet;
using ::testing::HasSubstr;

std::string contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class ApplyMode : public ::testing::Test {
protected:
  ApplyMode() {
    m_set.add("train/day/a.ppm", pnm(5, 4, 3, noise(60, 255, 1)));
    m_set.add("train/night/b.ppm", pnm(3, 2, 3, noise(18, 60, 2)));
    m_scan = m_set.scan();
  }
  ApplyRequest request(const char* mode, StorageType store = StorageType::float32,
                       ApplyFormat format = ApplyFormat::npy) const {
    auto made = applyRequest({.scan = m_scan}, {findMode(mode), {}}, store, format);
    EXPECT_TRUE(made) << (made ? "" : made.error().message.english());
    made->folder = fs::path(m_out.path()) / "out";
    return *made;
  }
  SmallSet m_set, m_out;
  std::shared_ptr<const ScanResult> m_scan;
};

TEST_F(ApplyMode, KeepsTheTreeAndStoresWhatTheModeMakes) {
  for (const NormalizationMode& mode : allModes()) {
    ApplyRequest asked = request(mode.id.c_str());
    asked.folder = fs::path(m_out.path()) / mode.id;
    const auto result = applyMode(asked);
    ASSERT_TRUE(result) << mode.id << ": " << result.error().message;
    EXPECT_EQ(result->written, 2u) << mode.id;
    const auto image = readImage(*m_scan->dataset, 0, m_scan->options);
    const Raster y = asked.transform->apply(*image, *m_scan->images[0].record.load(), 0);
    const std::string bytes = contents(asked.folder / "train/day/a.ppm.npy");
    const NpyArray array = readNpy(bytes);
    EXPECT_EQ(array.type, "<f4");
    ASSERT_EQ(array.data.size(), 4 * y.samples.size()) << mode.id;
    for (std::size_t i = 0; i < y.samples.size(); ++i) {
      float stored = 0;
      std::memcpy(&stored, array.data.data() + 4 * i, 4);
      EXPECT_EQ(stored, static_cast<float>(y.samples[i])) << mode.id;
    }
  }
}

TEST_F(ApplyMode, GoesOnWhereItWasInterrupted) {
  const ApplyRequest asked = request("channel-zscore");
  ASSERT_TRUE(applyMode(asked));
  fs::remove(asked.folder / "train/night/b.ppm.npy");
  const auto again = applyMode(asked);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->kept, 1u);
  EXPECT_EQ(again->written, 1u);
}

TEST_F(ApplyMode, ReplacesNothingOfOthersUnlessForced) {
  ASSERT_TRUE(applyMode(request("channel-zscore")));
  const fs::path file = fs::path(m_out.path()) / "out/train/day/a.ppm.npy";
  const std::string before = contents(file);
  ApplyRequest other = request("unit");
  const auto refused = applyMode(other);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::cannotWrite);
  EXPECT_THAT(refused.error().message, HasSubstr("--force"));
  EXPECT_EQ(contents(file), before);
  other.force = true;
  ASSERT_TRUE(applyMode(other));
  EXPECT_NE(contents(file), before);
}

TEST_F(ApplyMode, StoppedItSaysSo) {
  std::stop_source stop;
  stop.request_stop();
  const auto result = applyMode(request("unit"), {}, stop.get_token());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::cancelled);
}

TEST_F(ApplyMode, NoNameLeavesTheFolder) {
  auto dataset = std::make_shared<Dataset>();
  for (const char* name : {"../../etc/a.ppm", "/b.ppm", "c/./d\n.ppm", ".."}) dataset->add("/set/x", name);
  ScanResult scan = *m_scan;
  scan.dataset = dataset;
  scan.images.resize(4, scan.images[0]);
  EXPECT_EQ(appliedNames(scan, ApplyFormat::npy),
            (std::vector<std::string>{"_/_/etc/a.ppm.npy", "b.ppm.npy", "c/d_.ppm.npy", "_.npy"}));
}

TEST_F(ApplyMode, TypesOfOneMapUseTheRangeOfTheSet) {
  const ApplyRequest asked = request("channel-zscore", StorageType::uint8Fit, ApplyFormat::npy);
  ASSERT_TRUE(applyMode(asked));
  unsigned char low = 255, high = 0;
  for (const char* name : {"train/day/a.ppm.npy", "train/night/b.ppm.npy"}) {
    const std::string bytes = contents(asked.folder / name);
    for (const char byte : readNpy(bytes).data) {
      low = std::min(low, static_cast<unsigned char>(byte));
      high = std::max(high, static_cast<unsigned char>(byte));
    }
  }
  EXPECT_EQ(low, 0);
  EXPECT_EQ(high, 255);
}

TEST_F(ApplyMode, PngAndTiffReadBack) {
  const ApplyRequest png = request("identity", StorageType::uint8Saturate, ApplyFormat::png);
  ASSERT_TRUE(applyMode(png));
  ApplyRequest tiff = request("identity", StorageType::float32, ApplyFormat::tiff);
  tiff.folder = fs::path(m_out.path()) / "tiff";
  ASSERT_TRUE(applyMode(tiff));
  const auto original = readImage(*m_scan->dataset, 0, m_scan->options);
  for (const auto& [folder, name] :
       {std::pair(png.folder, "train/day/a.ppm.png"), std::pair(tiff.folder, "train/day/a.ppm.tiff")}) {
    const std::vector<std::string> paths{(folder / name).string()};
    const auto dataset = openDataset(paths);
    ASSERT_TRUE(dataset);
    const auto image = readImage(**dataset, 0, {});
    ASSERT_TRUE(image) << name << ": " << image.error().message;
    EXPECT_EQ(image->format().channels, 3);
    EXPECT_EQ(toLevels(*image, {image->format().depth == BitDepth::u8 ? 255.0 : 1.0}, 3),
              toLevels(*original, {255.0}, 3))
        << name;
  }
}

TEST(ApplyFormats, SayWhatTheyCannotHold) {
  EXPECT_FALSE(checkHolds(ApplyFormat::png, StorageType::float32));
  EXPECT_FALSE(checkHolds(ApplyFormat::png, StorageType::int8));
  EXPECT_TRUE(checkHolds(ApplyFormat::png, StorageType::uint8Wrap));
  EXPECT_FALSE(checkHolds(ApplyFormat::tiff, StorageType::float16));
  for (const StorageRow& type : storageTypes()) EXPECT_TRUE(checkHolds(ApplyFormat::npy, type.type));
  EXPECT_FALSE(findApplyFormat("jpeg"));
}

} // namespace
} // namespace normscope::test
