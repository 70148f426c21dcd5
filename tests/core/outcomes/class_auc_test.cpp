// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/class_auc.h"
#include "outcomes/outcome.h"

#include <numeric>

namespace normscope {
namespace {

ClassAuc chance() {
  ClassAuc auc{0.6, 0.55, {0.5, 0.6, 0.62}, 0.7};
  auc.brightnessP = 0.3;
  auc.contrastP = 0.6;
  auc.channelP = {0.9, 0.3, 0.2};
  return auc;
}

TEST(ClassAuc, ErasedMeansThatNothingTellsTheClassesApart) {
  EXPECT_TRUE(isClassErased(chance()));
  EXPECT_FALSE(tellsClasses(chance()));
  ClassAuc told = chance();
  told.channelP[2] = 0.005;
  EXPECT_FALSE(isClassErased(told));
  EXPECT_TRUE(tellsByChannel(told));
  EXPECT_FALSE(tellsByBrightness(told));
  told = chance();
  told.contrastP = 0.01;
  EXPECT_FALSE(isClassErased(told));
  EXPECT_TRUE(erasesClasses(told, chance()));
  EXPECT_FALSE(erasesClasses(chance(), chance())) << "there was nothing to erase";
}

TEST(ClassAuc, WithoutClassesNothingIsToldAndNothingErased) {
  EXPECT_FALSE(tellsClasses({}));
  EXPECT_FALSE(isClassErased({}));
}

// Worked by hand: ranks 1 2 4 | 3 5.5 5.5 7 of seven scores, two of them tied: H = 2.0 before the correction
// 1 − 6/336.
TEST(ClassAuc, KruskalWallisCorrectsForTies) {
  const std::vector<double> scores{1, 2, 4, 3, 5, 5, 6};
  const ClassLabels labels{{0, 0, 0, 1, 1, 1, 1}, 2};
  const double h = (12.0 / (7 * 8) * (49.0 / 3 + 441.0 / 4) - 3 * 8) / (1 - 6.0 / 336);
  EXPECT_NEAR(classDifferenceP(scores, labels), std::erfc(std::sqrt(h / 2)), 1e-12);
  EXPECT_EQ(classDifferenceP(std::vector<double>(7, 3.0), labels), 1.0);
  EXPECT_TRUE(std::isnan(classDifferenceP(scores, {{0, 0, 0, 0, 0, 0, 0}, 2})));
}

// A mean over pairs of classes misses one that stands apart from nine that do not differ.
TEST(ClassAuc, OneClassOfTenThatStandsApartIsSeen) {
  std::vector<double> scores(200);
  std::iota(scores.begin(), scores.end(), 0.0);
  ClassLabels labels{std::vector<std::uint32_t>(200), 10};
  for (std::uint32_t i = 0; i < 200; ++i) labels.labels[i] = i < 20 ? 0 : 1 + i % 9;
  EXPECT_LT(classAuc(scores, labels), classAucNullBound(labels));
  EXPECT_LT(classDifferenceP(scores, labels), 1e-3);
}

} // namespace
} // namespace normscope
