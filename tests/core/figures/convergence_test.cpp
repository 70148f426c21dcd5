// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/convergence.h"

#include <gtest/gtest.h>

#include <cmath>

namespace normscope::figures {
namespace {

ConvergencePoint point(std::size_t images, std::vector<ConvergencePoint::Channel> channels) {
  return {.attempted = images, .read = images, .channels = std::move(channels)};
}

TEST(ConvergenceFigure, CurvesAreInLevelsWithTheirIntervals) {
  const std::vector<ConvergencePoint> points{point(1, {{0.2, 0.1, {}, {}}}),
                                             point(100, {{0.4, 0.2, 0.1, 0.02}})};
  const auto [mean, deviation] = convergence(points, 1000, 5);
  ASSERT_EQ(mean.curves.size(), 1U);
  ASSERT_EQ(mean.curves[0].line.size(), 2U);
  EXPECT_DOUBLE_EQ(mean.curves[0].line[1].y, 0.4 * 255);
  EXPECT_DOUBLE_EQ(deviation.curves[0].line[1].y, 0.2 * 255);
  ASSERT_EQ(mean.curves[0].intervals.size(), 1U) << "none at first";
  EXPECT_DOUBLE_EQ(mean.curves[0].intervals[0].low, 0.3 * 255);
  EXPECT_LT(mean.levels.low, 0.3 * 255);
  EXPECT_GT(mean.levels.low, 0.2 * 255) << "what has not settled may leave the axis";
  EXPECT_GT(mean.levels.high, 0.5 * 255);
  EXPECT_GT(mean.images.high, 1000) << "room for a letter";
}

TEST(ConvergenceFigure, GrayImagesStandForAllChannelsUntilColourComes) {
  const ConvergencePoint::Channel gray{0.5, 0.1, {}, {}}, red{0.9, 0.1, {}, {}};
  const std::vector<ConvergencePoint> points{point(1, {gray}), point(2, {red, gray, gray})};
  const auto panels = convergence(points, 2, 3);
  ASSERT_EQ(panels[0].curves.size(), 3U);
  EXPECT_DOUBLE_EQ(panels[0].curves[2].line[0].y, 0.5 * 255);
}

TEST(ConvergenceFigure, TicksAreAsManyAsHaveRoom) {
  const std::vector<ConvergencePoint> points{point(1, {{0.5, 0.1, {}, {}}})};
  for (const int room : {0, 1, 3, 10}) {
    const auto panels = convergence(points, 1'000'000, room);
    EXPECT_LE(panels[0].images.ticks.size(), static_cast<std::size_t>(std::max(room, 1)) + 1) << room;
    EXPECT_EQ(panels[0].images.ticks.front().value, 1);
  }
}

TEST(ConvergenceFigure, NothingAndNoNumbersMakeAnAxis) {
  EXPECT_TRUE(convergence({}, 0, 5)[0].curves.empty());
  const std::vector<ConvergencePoint> unknown{point(1, {{NAN, NAN, {}, {}}})};
  const auto panels = convergence(unknown, 1, 5);
  EXPECT_LT(panels[0].levels.low, panels[0].levels.high);
  EXPECT_LT(panels[0].images.low, panels[0].images.high);
}

TEST(ConvergenceFigure, LettersMakeRoomForEachOther) {
  EXPECT_EQ(spreadApart({50, 51, 49}, 10), (std::vector<double>{50, 60, 40}));
  EXPECT_EQ(spreadApart({10, 100, 50}, 10), (std::vector<double>{10, 100, 50})) << "there is room";
  EXPECT_EQ(spreadApart({5}, 10), std::vector<double>{5});
}

} // namespace
} // namespace normscope::figures
