// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/histogram.h"

#include <cmath>

namespace normscope {
namespace {

Histogram histogram(std::vector<Histogram::Bin> bins) { return {BitDepth::u8, std::move(bins)}; }

TEST(Histogram, MergeAddsCountsAndTheEmptyOneIsNeutral) {
  const Histogram a = histogram({{1, 2}, {5, 1}}), b = histogram({{0, 4}, {5, 6}, {9, 1}});
  Histogram ab = a, ba = b, neutral = a;
  ab.merge(b);
  ba.merge(a);
  neutral.merge({});
  EXPECT_EQ(ab, histogram({{0, 4}, {1, 2}, {5, 7}, {9, 1}}));
  EXPECT_EQ(ab, ba);
  EXPECT_EQ(neutral, a);
  EXPECT_EQ(ab.total(), 14u);
}

TEST(Histogram, EntropyOfEvenlySpreadLevelsIsTheirLogarithm) {
  EXPECT_DOUBLE_EQ(histogram({{0, 5}, {1, 5}, {2, 5}, {3, 5}}).entropy(), 2.0);
  EXPECT_DOUBLE_EQ(histogram({{7, 100}}).entropy(), 0.0);
}

TEST(Histogram, FloatBinsKeepOrderAndExactSmallNumbers) {
  const std::vector<float> ascending{-1e30f, -2.5f, -1.0f, -1e-30f, 0.0f, 1e-30f,
                                     0.5f,   1.0f,  2.0f,  255.0f,  1e30f};
  for (std::size_t i = 1; i < ascending.size(); ++i)
    EXPECT_LT(floatBin(ascending[i - 1]), floatBin(ascending[i]));
  EXPECT_EQ(floatBin(-0.0f), floatBin(0.0f));
  for (const float exact : {-2.5f, -1.0f, 0.0f, 0.5f, 1.0f, 2.0f, 255.0f})
    EXPECT_EQ(floatBinValue(floatBin(exact)), static_cast<double>(exact));
  for (const float value : {0.1f, -0.3f, 1234.567f})
    EXPECT_NEAR(floatBinValue(floatBin(value)), value, 0.008 * std::abs(value));
}

} // namespace
} // namespace normscope
