// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "preview/own_range.h"
#include "preview/preview.h"
#include "support/small_set.h"

#include <gtest/gtest.h>

#include <cmath>

namespace normscope {
namespace {

ModeOutcome fitted(StorageType storage) {
  ModeOutcome outcome;
  outcome.mode = findMode("image-zscore");
  outcome.storage = outcome.stored.type = storage;
  DatasetStatistics statistics;
  statistics.scale.full = 255;
  statistics.channels.resize(2);
  outcome.transform = fitMode(*findMode("identity"), statistics, nullptr).value();
  return outcome;
}

Raster twoChannels(std::vector<double> samples) {
  Raster y(static_cast<int>(samples.size() / 2), 1, 2);
  y.samples = std::move(samples);
  return y;
}

TEST(OwnRange, IsThatOfTheImageChannelByChannel) {
  const Raster y = twoChannels({-1, 10, 1, 30, std::nan(""), 20});
  const ModeOutcome outcome = withOwnRange(fitted(StorageType::uint8Fit), y);
  EXPECT_FALSE(outcome.isMeasured()) << "of the set nothing is known";
  EXPECT_EQ(outcome.channels[0].min, -1);
  EXPECT_EQ(outcome.channels[0].max, 1);
  EXPECT_EQ(outcome.channels[0].mean, 0);
  EXPECT_EQ(outcome.channels[0].std, 1);
  EXPECT_EQ(outcome.channels[1].mean, 20);
  EXPECT_NEAR(outcome.channels[1].std, std::sqrt(200.0 / 3), 1e-12);
  EXPECT_EQ(outcome.stored.fitLow, -1);
  EXPECT_EQ(outcome.stored.fitHigh, 30);
  ASSERT_EQ(outcome.histograms.size(), 2u);
  EXPECT_EQ(outcome.histograms[0].low, -1);
  EXPECT_EQ(outcome.histograms[1].high, 30);
  EXPECT_EQ(outcome.histograms[0].total(), 0u) << "an axis to count on";
}

TEST(OwnRange, ShowsAnImageAsItsOwnSpreadHasIt) {
  const Raster y = twoChannels({-4, -4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  const DisplayWindow window =
      displayWindow(DisplayMapping::automatic, withOwnRange(fitted(StorageType::float32), y), y);
  EXPECT_NEAR(window.black, -4, 1e-9) << "2.5 deviations are 5: no output is there";
  EXPECT_NEAR(window.white, 4, 1e-9);
}

TEST(OwnRange, OfNothingFiniteIsNone) {
  const double nan = std::nan("");
  const ModeOutcome outcome = withOwnRange(fitted(StorageType::uint8Fit), twoChannels({nan, 3, nan, 5}));
  EXPECT_TRUE(outcome.histograms.empty());
  EXPECT_TRUE(std::isnan(outcome.channels[0].min));
  EXPECT_EQ(outcome.channels[1].max, 5);
}

} // namespace
} // namespace normscope
