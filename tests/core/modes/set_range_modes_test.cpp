// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"

#include <cmath>
#include <numeric>

namespace normscope {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using testing::FittedSet;
using testing::image;
using testing::pnm;
using testing::rgb8;
using testing::SmallSet;

FittedSet twoPixels() {
  SmallSet set;
  set.add("a.ppm", pnm(1, 1, 3, {10, 20, 30}));
  set.add("b.ppm", pnm(1, 1, 3, {30, 40, 30}));
  return FittedSet(set);
}

// One gray image that holds 0..199 once each: mean 99.5.
FittedSet ramp() {
  std::vector<int> samples(200);
  std::iota(samples.begin(), samples.end(), 0);
  SmallSet set;
  set.add("ramp.pgm", pnm(20, 10, 1, samples));
  return FittedSet(set);
}
const double kRampDeviation = std::sqrt((200.0 * 200.0 - 1.0) / 12.0);

TEST(SetRangeModes, JointZscoreHasOnePairForAllChannels) {
  // The samples 10 20 30 30 40 30: mean 80/3, variance 4900/6 − (80/3)².
  const double mean = 160.0 / 6, deviation = std::sqrt(4800.0 / 6 - mean * mean);
  EXPECT_THAT(twoPixels().apply("joint-zscore", rgb8(1, 1, {10, 40, 30})),
              ElementsAre(DoubleNear((10 - mean) / deviation, 1e-12),
                          DoubleNear((40 - mean) / deviation, 1e-12),
                          DoubleNear((30 - mean) / deviation, 1e-12)));
}

TEST(SetRangeModes, DatasetMinmaxUsesTheSetsRangeAndLeavesConstantChannelsAtZero) {
  EXPECT_THAT(twoPixels().apply("dataset-minmax", rgb8(2, 1, {20, 20, 30, 40, 50, 32})),
              ElementsAre(0.5, 0.0, 0.0, 1.5, 1.5, 2.0));
}

TEST(SetRangeModes, PercentileZscoreClipsToPercentilesOfTheSet) {
  // 0.5 % of 200 samples is one sample: level 0; 99.5 % are 199: level 198.
  const Image picture = image<std::uint8_t>(4, 1, 1, {0, 100, 198, 255});
  const auto z = [](double x) { return DoubleNear((x - 99.5) / kRampDeviation, 1e-12); };
  EXPECT_THAT(ramp().apply("percentile-zscore", picture), ElementsAre(z(0), z(100), z(198), z(198)));
  EXPECT_THAT(ramp().apply("percentile-zscore", picture, {{"low", 5.25}, {"high", 60.0}}),
              ElementsAre(z(10), z(100), z(119), z(119)));
}

TEST(SetRangeModes, PercentileZscoreTakesListedPercentilesFromAStatisticsFile) {
  const FittedSet set = ramp();
  DatasetStatistics fromFile = set.statistics;
  fromFile.histograms.clear();
  const NormalizationMode& mode = *findMode("percentile-zscore");
  EXPECT_EQ((*fitMode(mode, fromFile, nullptr))->describe(), set.fit("percentile-zscore")->describe());
  const auto other = fitMode(mode, fromFile, nullptr, {{"low", 2.0}});
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, ErrorCode::unavailable);
  EXPECT_THAT(other.error().message, ::testing::HasSubstr("2 % percentile"));
}

} // namespace
} // namespace normscope
