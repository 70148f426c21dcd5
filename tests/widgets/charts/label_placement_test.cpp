// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_placement.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

TEST(LabelPlacement, NothingOverlaps) {
  std::vector<LabelRequest> labels;
  for (int i = 0; i < 30; ++i) labels.push_back({{40.0 + 11 * (i % 7), 30.0 + 9 * (i % 5)}, {60, 13}});
  const QRectF bounds(0, 0, 300, 140), wall(0, 0, 300, 14);
  const auto places = placeLabels(labels, bounds, {wall});
  ASSERT_EQ(places.size(), labels.size());
  int placed = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i]) continue;
    ++placed;
    EXPECT_TRUE(bounds.contains(*places[i]));
    EXPECT_FALSE(places[i]->intersects(wall));
    for (std::size_t j = 0; j < places.size(); ++j) {
      EXPECT_FALSE(places[i]->contains(labels[j].anchor)) << i << " covers mark " << j;
      const bool isOther = i != j && places[j];
      EXPECT_FALSE(isOther && places[i]->intersects(*places[j])) << i << " and " << j;
    }
  }
  EXPECT_GE(placed, 5);
}

TEST(LabelPlacement, SomeNeverGiveWay) {
  // Room for one label of this width: the tall one, or in its stead both low ones.
  const QRectF bounds(0, 0, 100, 40);
  std::vector<LabelRequest> labels{{{12, 20}, {60, 38}}, {{12, 4}, {60, 12}}, {{12, 36}, {60, 12}}};
  const auto most = placeLabels(labels, bounds, {});
  EXPECT_FALSE(most[0]);
  EXPECT_TRUE(most[1] && most[2]) << "more are named without the first";
  labels[0].isFirst = true;
  EXPECT_TRUE(placeLabels(labels, bounds, {})[0]);
}

TEST(LabelPlacement, TheRightSideComesFirst) {
  const auto places = placeLabels({{{20, 50}, {30, 10}}, {{95, 50}, {30, 10}}}, QRectF(0, 0, 100, 100), {});
  EXPECT_GT(places[0]->left(), 20);
  EXPECT_LT(places[1]->right(), 95) << "no room at the right edge";
  EXPECT_FALSE(placeLabels({{{50, 50}, {300, 10}}}, QRectF(0, 0, 100, 100), {})[0]);
}

} // namespace
} // namespace normscope
