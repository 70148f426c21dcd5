// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/label_layout.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace normscope::report {
namespace {

constexpr Box kFrame{0, 0, 800, 400};

TEST(LabelLayout, ALoneLabelStandsRightOfItsPoint) {
  const Box box = placeLabels(kFrame, {{100, 100, 60, 15}}, {})[0];
  EXPECT_DOUBLE_EQ(box.left, 112);
  EXPECT_DOUBLE_EQ(box.top, 92.5);
}

TEST(LabelLayout, CrowdedLabelsKeepOffEachOtherAndOffThePoints) {
  std::vector<LabelRequest> requests;
  std::vector<Box> points;
  for (int i = 0; i < 28; ++i) {
    const double x = 400 + 23 * (i % 7), y = 150 + 21 * (i / 7);
    requests.push_back({x, y, 70, 15});
    points.push_back({x - 6, y - 6, 12, 12});
  }
  const std::vector<Box> boxes = placeLabels(kFrame, requests, points);
  ASSERT_EQ(boxes.size(), requests.size());
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    EXPECT_TRUE(kFrame.contains(boxes[i])) << i;
    for (const Box& point : points) EXPECT_FALSE(boxes[i].overlaps(point)) << i;
    for (std::size_t k = 0; k < i; ++k) EXPECT_FALSE(boxes[i].overlaps(boxes[k])) << i << ' ' << k;
  }
}

TEST(LabelLayout, TallLabelsAtTheEdgeSlideIntoTheFrame) {
  const Box box = placeLabels(kFrame, {{500, 395, 90, 300}}, {})[0];
  EXPECT_TRUE(kFrame.contains(box));
  EXPECT_GT(box.left, 500);
}

TEST(LabelLayout, TheLineToALabelRunsOverNoOtherPoint) {
  const std::vector<LabelRequest> requests{{100, 100, 160, 15}, {130, 102, 80, 15}};
  const Box other{124, 96, 12, 12};
  const std::vector<Box> boxes = placeLabels(kFrame, requests, {{94, 94, 12, 12}, other});
  const double toX = std::clamp(100.0, boxes[0].left, boxes[0].right());
  const double toY = std::clamp(100.0, boxes[0].top, boxes[0].bottom());
  for (double t = 0; t <= 1; t += 0.01)
    EXPECT_FALSE(other.contains(100 + t * (toX - 100), 100 + t * (toY - 100))) << t;
}

} // namespace
} // namespace normscope::report
