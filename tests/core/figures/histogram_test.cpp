// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/histogram.h"
#include "figures/tamed_height.h"

#include <gtest/gtest.h>

#include <array>
#include <numeric>

namespace normscope::figures {
namespace {

double area(const Curve& curve) {
  return std::accumulate(curve.heights.begin(), curve.heights.end(), 0.0) * curve.binWidth();
}

TEST(TamedHeight, CutsOnlyWhatTowersOverTheRest) {
  EXPECT_DOUBLE_EQ(tamedHeight(std::array{10.0, 9.0, 8.0, 7.0}).top, 10.0);
  const TamedHeight one = tamedHeight(std::array{1000.0, 10.0, 8.0, 0.0});
  EXPECT_DOUBLE_EQ(one.top, 15.0);
  EXPECT_EQ(one.cutBins, 1);
  const TamedHeight two = tamedHeight(std::array{1000.0, 4.0, 5.0, 900.0, 3.0});
  EXPECT_DOUBLE_EQ(two.top, 7.5);
  EXPECT_EQ(two.cutBins, 2);
  EXPECT_DOUBLE_EQ(tamedHeight(std::array{7.0, 0.0}).top, 7.0) << "a single level is the whole histogram";
  EXPECT_DOUBLE_EQ(tamedHeight({}).top, 1.0);
}

TEST(HistogramFigure, DensitiesIntegrateToTheShareOfTheirSamples) {
  std::vector<std::uint64_t> counts(1000);
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = i * i % 97;
  const auto total = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
  for (const std::size_t most : {1U, 7U, 128U, 999U, 1000U, 5000U}) {
    const Curve curve = densities(counts, -3, 5, most);
    EXPECT_LE(curve.heights.size(), most);
    EXPECT_NEAR(area(curve), 1, 1e-12) << most;
    // Up to any bin's end they are the counts that lie there.
    const std::size_t join = (counts.size() + most - 1) / most;
    double below = 0, counted = 0;
    for (std::size_t bin = 0; bin < curve.heights.size() / 2; ++bin) {
      below += curve.heights[bin] * curve.binWidth();
      for (std::size_t i = bin * join; i < (bin + 1) * join; ++i) counted += static_cast<double>(counts[i]);
    }
    EXPECT_NEAR(below, counted / total, 1e-12) << most;
    EXPECT_NEAR(curve.leftOf(curve.heights.size() / 2),
                -3 + 8 * static_cast<double>(curve.heights.size() / 2 * join) / 1000, 1e-9);
  }
}

TEST(HistogramFigure, NothingCountedIsFlat) {
  EXPECT_TRUE(densities({}, 0, 1, 10).heights.empty());
  const Histogram flat = histogram({densities(std::vector<std::uint64_t>(16), 0, 1, 8)});
  EXPECT_EQ(flat.top, 1);
  EXPECT_TRUE(flat.cut.empty());
  EXPECT_TRUE(histogram({}).curves.empty());
  EXPECT_EQ(histogram({Curve{}}).highest, 0);
}

TEST(HistogramFigure, CutsWhatTowersOverAllCurves) {
  const Histogram one = histogram({{0, 4, {1000, 10, 8, 0}}, {0, 4, {5, 5, 6, 7}}});
  EXPECT_DOUBLE_EQ(one.top, 15);
  ASSERT_EQ(one.cut.size(), 1U);
  EXPECT_EQ(one.cut[0].curve, 0U);
  EXPECT_EQ(one.cut[0].bin, 0U);
  EXPECT_EQ(one.mostCut(), 1U);
  const Histogram fits = histogram({{0, 4, {1000, 10, 8, 0}}, {0, 4, {1000, 800, 600, 500}}});
  EXPECT_EQ(fits.mostCut(), 0U) << "another curve is as high";
}

TEST(HistogramFigure, TheAxisHoldsAllCurves) {
  const Histogram figure = histogram({{-1, 4, {1, 2}}, {0, 9, {3, 1, 1}}});
  EXPECT_EQ(figure.values.low, -1);
  EXPECT_EQ(figure.values.high, 9);
}

TEST(HistogramFigure, TicksFollowTheShownPart) {
  const auto labels = [](const std::vector<Tick>& ticks) {
    std::string text;
    for (const Tick& tick : ticks) text += tick.label.english() + ' ';
    return text;
  };
  EXPECT_EQ(labels(levelTicks(0, 256)), "0 64 128 192 255 ");
  EXPECT_EQ(levelTicks(0, 256)[1].value, 64.5) << "the middle of the bin";
  EXPECT_EQ(labels(levelTicks(0, 256, 65535)), "0 16384 32768 49152 65535 ");
  EXPECT_EQ(labels(levelTicks(0, 256, 1)), "0 0.25 0.5 0.75 1 ");
  EXPECT_EQ(levelTicks(100, 103).size(), 256U) << "every level";
  EXPECT_EQ(labels(valueTicks(-2, 2, 4)), "−2 −1 0 1 2 ");
}

} // namespace
} // namespace normscope::figures
