// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/constants.h"
#include "core/every_target.h"
#include "outcomes/raster_loops.h"
#include "support/small_set.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

/// Samples on both sides of 0..255, halves among them, and what is no number, at every place of a vector.
std::vector<double> rasterSamples(std::size_t count) {
  std::vector<double> samples;
  for (const int value : testing::noise(count, 1200, 7)) samples.push_back(value / 4.0 - 20.0);
  const double special[] = {kInfinity, -kInfinity, NAN, -0.5, 255.5, 0.49999999999999994, 255.0, 1e300};
  for (std::size_t i = 0; i < count; i += 5) samples[i] = special[i / 5 % std::size(special)];
  return samples;
}

TEST(RasterLoops, GiveTheFormulasValuesOnEveryProcessor) {
  for (const std::size_t count : {std::size_t{3}, std::size_t{333}, std::size_t{4000 * 3 + 3}}) {
    const std::vector<double> y = rasterSamples(count);
    test::onEveryTarget([&] {
      std::vector<std::uint8_t> shown(count), masks(count / 3);
      std::vector<std::int32_t> places(count);
      showSamples(y, -1.0, 1.0, shown.data());
      markOutside(y, -0.5, 255.5, masks.data());
      binSamples(y, 0.0, 0.5, 100, places.data());
      const FiniteRange range = finiteRange(y);
      double min = kInfinity, max = -kInfinity;
      std::vector<unsigned> expected(count / 3);
      for (std::size_t i = 0; i < count; ++i) {
        const bool isFinite = std::isfinite(y[i]);
        ASSERT_EQ(shown[i], isFinite ? std::lround(std::clamp(y[i] + 1.0, 0.0, 255.0)) : 0) << y[i];
        const double place = y[i] * 0.5;
        const int bin = std::isnan(place) ? 102
                        : place < 0       ? 100
                        : place > 100     ? 101
                                          : std::min(99, int(place));
        ASSERT_EQ(places[i], bin) << y[i];
        expected[i / 3] |= !isFinite ? 64u : (y[i] < -0.5 ? 1u : y[i] >= 255.5 ? 8u : 0u) << i % 3;
        if (isFinite) min = std::min(min, y[i]), max = std::max(max, y[i]);
      }
      ASSERT_TRUE(std::ranges::equal(masks, expected));
      ASSERT_EQ(range.min, min);
      ASSERT_EQ(range.max, max);
    });
  }
}

FiniteMoments momentsOf(const std::vector<double>& samples) {
  FiniteMoments moments;
  moments.add(samples);
  return moments;
}

TEST(RasterLoops, MomentsAreTheSameOnEveryProcessorAndDoNotCancel) {
  std::vector<double> y;
  for (const int value : testing::noise(5003, 1000, 3)) y.push_back(1e9 + value / 1000.0);
  for (std::size_t i = 0; i < y.size(); i += 700) y[i] = i % 1400 == 0 ? NAN : kInfinity;
  double count = 0, sum = 0, squares = 0;
  for (const double sample : y)
    if (std::isfinite(sample)) count += 1, sum += sample - 1e9;
  for (const double sample : y)
    if (std::isfinite(sample)) squares += std::pow(sample - 1e9 - sum / count, 2);
  std::vector<FiniteMoments> found;
  test::onEveryTarget([&] { found.push_back(momentsOf(y)); });
  for (const FiniteMoments& moments : found) {
    EXPECT_EQ(moments.count, count);
    EXPECT_NEAR(moments.mean - 1e9, sum / count, 1e-6);
    EXPECT_NEAR(moments.squares, squares, 1e-6 * squares);
    EXPECT_EQ(moments.mean, found.front().mean);
    EXPECT_EQ(moments.squares, found.front().squares);
  }
  EXPECT_EQ(momentsOf(std::vector<double>{NAN, kInfinity}).count, 0);
  EXPECT_EQ(momentsOf(std::vector<double>(3000, 0.1)).squares, 0.0) << "equal samples have no deviation";
}

} // namespace
} // namespace normscope
