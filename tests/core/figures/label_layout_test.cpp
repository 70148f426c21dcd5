// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/label_layout.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace normscope::figures {
namespace {

constexpr Box kFrame{0, 0, 800, 400};
constexpr double kReach = 6;

using Places = std::vector<std::optional<Box>>;
using Requests = std::vector<LabelRequest>;

/// Inside the frame, off every mark, off each other.
void expectLaws(const Box& frame, const Requests& requests, const Places& places) {
  ASSERT_EQ(places.size(), requests.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i]) continue;
    EXPECT_TRUE(frame.contains(*places[i])) << i;
    for (const LabelRequest& mark : requests)
      EXPECT_FALSE(places[i]->overlaps(Box::around(mark.at, kReach))) << i;
    for (std::size_t k = 0; k < i; ++k)
      EXPECT_FALSE(places[k] && places[i]->overlaps(*places[k])) << i << ' ' << k;
  }
}

TEST(LabelLayout, ALoneLabelStandsRightOfItsMarkAndNeedsNoLine) {
  const Requests requests{{{100, 100}, {60, 15}}};
  const Box box = *placeLabels(kFrame, requests, kReach)[0];
  EXPECT_DOUBLE_EQ(box.left, 109.5);
  EXPECT_DOUBLE_EQ(box.top, 92.5);
  EXPECT_FALSE(leaderTo(box, {100, 100}, kReach));
  EXPECT_TRUE(leaderTo(box, {60, 100}, kReach));
}

TEST(LabelLayout, AtTheEdgeItStandsOnTheOtherSide) {
  const Box box = *placeLabels(kFrame, Requests{{{780, 100}, {60, 15}}}, kReach)[0];
  EXPECT_LT(box.right(), 780);
}

TEST(LabelLayout, CrowdedLabelsKeepOffEachOtherAndOffTheMarks) {
  Requests requests;
  for (int i = 0; i < 28; ++i) requests.push_back({{400.0 + 23 * (i % 7), 150.0 + 21 * (i / 7)}, {70, 15}});
  const Places places = placeLabels(kFrame, requests, kReach);
  expectLaws(kFrame, requests, places);
  EXPECT_TRUE(std::ranges::all_of(places, [](const auto& place) { return place.has_value(); }));
}

TEST(LabelLayout, WhatHasNoRoomIsLeftOut) {
  const Box frame{0, 0, 300, 140};
  Requests requests;
  for (int i = 0; i < 30; ++i) requests.push_back({{40.0 + 11 * (i % 7), 30.0 + 9 * (i % 5)}, {60, 13}});
  const Places places = placeLabels(frame, requests, kReach);
  expectLaws(frame, requests, places);
  const auto placed = std::ranges::count_if(places, [](const auto& place) { return place.has_value(); });
  EXPECT_GE(placed, 10);
  EXPECT_LT(placed, 30);
  EXPECT_FALSE(placeLabels(frame, Requests{{{50, 50}, {400, 10}}}, kReach)[0]);
}

TEST(LabelLayout, SomeNeverGiveWay) {
  // Room for one label of this width: the tall one, or in its stead both low ones.
  const Box frame{0, 0, 100, 40};
  Requests requests{{{12, 20}, {60, 38}}, {{12, 4}, {60, 12}}, {{12, 36}, {60, 12}}};
  const Places most = placeLabels(frame, requests, kReach);
  EXPECT_FALSE(most[0]);
  EXPECT_TRUE(most[1] && most[2]) << "more are named without the first";
  requests[0].isFirst = true;
  EXPECT_TRUE(placeLabels(frame, requests, kReach)[0]);
}

TEST(LabelLayout, TallLabelsAtTheEdgeSlideIntoTheFrame) {
  const Box box = *placeLabels(kFrame, Requests{{{500, 395}, {90, 300}}}, kReach)[0];
  EXPECT_TRUE(kFrame.contains(box));
  EXPECT_GT(box.left, 500);
}

TEST(LabelLayout, TheLineToALabelRunsOverNoOtherMark) {
  const Requests requests{{{100, 100}, {160, 15}}, {{130, 102}, {80, 15}}};
  const Places places = placeLabels(kFrame, requests, kReach);
  for (std::size_t i = 0; i < 2; ++i) {
    const auto line = leaderTo(*places[i], requests[i].at, kReach);
    EXPECT_FALSE(line && runsThrough(*line, Box::around(requests[1 - i].at, kReach))) << i;
  }
}

TEST(LabelLayout, WordsAreSparedWhereTheWayAroundIsShort) {
  const Requests requests{{{100, 100}, {60, 15}}};
  const Box words{105, 96, 40, 10};
  EXPECT_FALSE(placeLabels(kFrame, requests, kReach, std::vector{words})[0]->overlaps(words));
  const Box everywhere = kFrame;
  EXPECT_TRUE(placeLabels(kFrame, requests, kReach, std::vector{everywhere})[0]) << "names matter more";
}

TEST(Geometry, LinesThroughBoxes) {
  const Box box{10, 10, 10, 10};
  EXPECT_TRUE(runsThrough({{0, 0}, {30, 30}}, box));
  EXPECT_TRUE(runsThrough({{15, 0}, {15, 12}}, box)) << "ends inside";
  EXPECT_FALSE(runsThrough({{15, 0}, {15, 9}}, box)) << "ends before";
  EXPECT_FALSE(runsThrough({{0, 10}, {30, 10}}, box)) << "along the edge";
  EXPECT_FALSE(runsThrough({{0, 25}, {30, 21}}, box));
}

} // namespace
} // namespace normscope::figures
