// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/float_percentiles.h"
#include "support/pfm.h"
#include "support/small_set.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using testing::SmallSet;

// Samples of both signs, 0 and −0 among them.
std::vector<float> samples(std::uint32_t seed) {
  std::vector<float> result;
  for (const int value : testing::noise(1500, 1 << 20, seed))
    result.push_back(static_cast<float>(value - (1 << 18)) / 3e5F);
  result[7] = 0.0F;
  result[8] = -0.0F;
  return result;
}

TEST(FloatPercentiles, AreThoseOfTheSamplesInOrder) {
  SmallSet set;
  std::vector<float> all;
  for (std::uint32_t i = 0; i < 4; ++i) {
    const std::vector<float> own = samples(i);
    set.add("train/" + std::to_string(i) + ".pfm", testing::grayPfm(50, 30, own));
    all.insert(all.end(), own.begin(), own.end());
  }
  set.add("val/9.pfm", testing::grayPfm(50, 30, samples(77)));
  std::ranges::sort(all);
  const auto scan = set.scan();
  const DatasetStatistics binned = computeStatistics(*scan, "train");
  EXPECT_TRUE(binned.channels[0].percentilesAreBinned);
  const DatasetStatistics exact = withExactPercentiles(binned, *scan, "train");
  EXPECT_FALSE(exact.channels[0].percentilesAreBinned);
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i) {
    const auto rank =
        static_cast<std::size_t>(std::ceil(kReportedPercentiles[i] / 100 * double(all.size()) - 1e-9));
    EXPECT_EQ(exact.channels[0].percentiles[i], static_cast<double>(all[rank - 1]))
        << kReportedPercentiles[i];
    EXPECT_NEAR(binned.channels[0].percentiles[i], exact.channels[0].percentiles[i],
                0.0041 * std::abs(exact.channels[0].percentiles[i]));
  }
}

TEST(FloatPercentiles, StayBinnedWhereAFileIsNotWhatItWas) {
  SmallSet set;
  set.add("a.pfm", testing::grayPfm(50, 30, samples(1)));
  set.add("b.pfm", testing::grayPfm(50, 30, samples(2)));
  const auto scan = set.scan();
  const DatasetStatistics binned = computeStatistics(*scan);
  set.remove("b.pfm");
  EXPECT_TRUE(withExactPercentiles(binned, *scan, "").channels[0].percentilesAreBinned);
}

TEST(FloatPercentiles, OfIntegerImagesThereIsNothingToRefine) {
  SmallSet set;
  set.add("a.pgm", testing::flatPnm(4, 4, 1, 90));
  const auto scan = set.scan();
  const DatasetStatistics statistics = computeStatistics(*scan);
  EXPECT_FALSE(statistics.channels[0].percentilesAreBinned);
  EXPECT_EQ(withExactPercentiles(statistics, *scan, "").channels[0].percentiles,
            statistics.channels[0].percentiles);
}

} // namespace
} // namespace normscope
