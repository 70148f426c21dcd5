// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/warnings.h"
#include "outcomes/outcome.h"
#include "records/record_pool.h"
#include "statistics/dataset_statistics.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::SmallSet;

constexpr std::size_t kImages = 1100; // more than are unpacked at a time

/// A few files of every depth, each counted many times.
std::shared_ptr<ScanResult> manyImages(const SmallSet& set) {
  const auto few = set.scan();
  auto dataset = std::make_shared<Dataset>(*few->dataset);
  auto many = std::make_shared<ScanResult>(*few);
  for (std::size_t i = many->images.size(); i < kImages; ++i) {
    const std::size_t of = i * 7 % few->images.size();
    dataset->add((*few->dataset)[static_cast<ImageId>(of)]);
    many->images.push_back(few->images[of]);
  }
  many->read = kImages;
  many->dataset = dataset;
  return many;
}

std::shared_ptr<ScanResult> packed(const ScanResult& scan) {
  auto result = std::make_shared<ScanResult>(scan);
  const auto pool = RecordPool::make({}, 0);
  for (ImageOutcome& image : result->images) {
    image.record = pool->keep(image.record.load());
    EXPECT_GT(image.record.packedBytes(), 0u);
  }
  return result;
}

class PackedRecords : public ::testing::Test {
protected:
  void SetUp() override {
    for (int i = 0; i < 4; ++i) {
      const std::string name = std::to_string(i);
      m_set.add("train/day/" + name + ".ppm", pnm(40, 36, 3, noise(40 * 36 * 3, 255, 10 + i)));
      m_set.add("train/night/" + name + ".ppm", pnm(40, 36, 3, noise(40 * 36 * 3, 40, 20 + i)));
      m_set.add("val/day/" + name + ".pgm", pnm(40, 36, 1, noise(40 * 36, 65535, 30 + i), 65535));
    }
    m_inMemory = manyImages(m_set);
    m_packed = packed(*m_inMemory);
  }

  SmallSet m_set;
  std::shared_ptr<ScanResult> m_inMemory, m_packed;
};

TEST_F(PackedRecords, GiveTheSameStatistics) {
  for (const char* split : {"", "train", "val"}) {
    const DatasetStatistics a = computeStatistics(*m_inMemory, split),
                            b = computeStatistics(*m_packed, split);
    ASSERT_EQ(a.channels.size(), b.channels.size());
    for (std::size_t c = 0; c < a.channels.size(); ++c) {
      EXPECT_EQ(a.channels[c].mean, b.channels[c].mean);
      EXPECT_EQ(a.channels[c].std, b.channels[c].std);
      EXPECT_EQ(a.channels[c].percentiles, b.channels[c].percentiles);
      EXPECT_EQ(a.channels[c].stdOfImageMeans, b.channels[c].stdOfImageMeans);
      EXPECT_EQ(a.histograms[c].bins, b.histograms[c].bins);
    }
    EXPECT_EQ(a.covariance, b.covariance);
    EXPECT_EQ(a.classShare, b.classShare);
  }
}

TEST_F(PackedRecords, GiveTheSameAnswerForEveryMode) {
  std::vector<ModeRequest> requests;
  for (const NormalizationMode& mode : allModes())
    if (mode.id != "zca") requests.push_back({&mode, {}}); // which reads every image again
  const DatasetStatistics statistics = computeStatistics(*m_inMemory, "train");
  const CompareOptions options{.pixelSample = 1};
  const auto a = compareModes(*m_inMemory, statistics, requests, options);
  const auto b = compareModes(*m_packed, statistics, requests, options);
  ASSERT_EQ(a.size(), b.size());
  using ::testing::NanSensitiveDoubleEq;
  for (std::size_t i = 0; i < a.size(); ++i) {
    SCOPED_TRACE(a[i].mode->id);
    EXPECT_EQ(a[i].unavailable, b[i].unavailable);
    EXPECT_EQ(a[i].imagesAffected, b[i].imagesAffected);
    EXPECT_THAT(b[i].relativeInformation, NanSensitiveDoubleEq(a[i].relativeInformation));
    EXPECT_THAT(b[i].noiseGainP95, NanSensitiveDoubleEq(a[i].noiseGainP95));
    EXPECT_THAT(b[i].noiseShareMax, NanSensitiveDoubleEq(a[i].noiseShareMax));
    EXPECT_THAT(b[i].classAuc.brightness, NanSensitiveDoubleEq(a[i].classAuc.brightness));
    EXPECT_THAT(b[i].splitShift.ks, NanSensitiveDoubleEq(a[i].splitShift.ks));
    ASSERT_EQ(a[i].channels.size(), b[i].channels.size());
    for (std::size_t c = 0; c < a[i].channels.size(); ++c) {
      EXPECT_THAT(b[i].channels[c].mean, NanSensitiveDoubleEq(a[i].channels[c].mean));
      EXPECT_THAT(b[i].channels[c].clippedHigh, NanSensitiveDoubleEq(a[i].channels[c].clippedHigh));
      EXPECT_THAT(b[i].channels[c].bitsLost, NanSensitiveDoubleEq(a[i].channels[c].bitsLost));
    }
    ASSERT_EQ(a[i].histograms.size(), b[i].histograms.size());
    for (std::size_t c = 0; c < a[i].histograms.size(); ++c)
      EXPECT_EQ(a[i].histograms[c].counts, b[i].histograms[c].counts);
  }
}

TEST_F(PackedRecords, GiveTheSameWarnings) {
  const auto codesOf = [](const ScanResult& scan) {
    const DatasetStatistics all = computeStatistics(scan);
    std::vector<std::pair<std::string, std::vector<ImageId>>> codes;
    for (const Warning& warning : datasetWarnings(scan, all, all, {}, Limits{}))
      codes.emplace_back(warning.code + warning.evidence.english(), warning.images);
    return codes;
  };
  EXPECT_FALSE(codesOf(*m_inMemory).empty());
  EXPECT_EQ(codesOf(*m_packed), codesOf(*m_inMemory));
}

} // namespace
} // namespace normscope
