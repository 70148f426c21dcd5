// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "outcomes/class_auc.h"
#include "outcomes/condition.h"
#include "outcomes/patches.h"

#include <gmock/gmock.h>

#include <cmath>

namespace normscope {
namespace {

TEST(ClassAuc, CountsPairsAndHalvesTies) {
  const ClassLabels two{{0, 0, 0, 1, 1}, 2};
  EXPECT_EQ(classAuc(std::vector<double>{1, 2, 3, 4, 5}, two), 1.0);
  EXPECT_EQ(classAuc(std::vector<double>{4, 5, 6, 1, 2}, two), 1.0) << "the direction does not matter";
  EXPECT_EQ(classAuc(std::vector<double>{7, 7, 7, 7, 7}, two), 0.5);
  // Of the six pairs 2 > 1.5 twice counts for class 0 … 1 < both, 2 between, 3 above both.
  EXPECT_DOUBLE_EQ(classAuc(std::vector<double>{1, 2, 3, 1.5, 2}, two), (0 + 1.5 + 2) / 6.0);
}

TEST(ClassAuc, AveragesOverPairsOfClasses) {
  // 0 against 1 and 1 against 2 are told apart, 0 and 2 are alike.
  const ClassLabels three{{0, 0, 1, 1, 2, 2}, 3};
  EXPECT_DOUBLE_EQ(classAuc(std::vector<double>{1, 2, 8, 9, 1, 2}, three), (1.0 + 1.0 + 0.5) / 3.0);
  EXPECT_TRUE(std::isnan(classAuc(std::vector<double>{1, 2}, {{0, 0}, 1})));
  EXPECT_DOUBLE_EQ(classAuc(std::vector<double>{1, 2}, {{0, 2}, 4}), 1.0)
      << "classes without images are passed over";
}

TEST(ClassAuc, ChanceStaysBelowTheNullBoundMostOfTheTime) {
  ClassLabels labels{{}, 2};
  for (std::uint32_t i = 0; i < 60; ++i) labels.labels.push_back(i % 2);
  const double bound = classAucNullBound(labels);
  EXPECT_DOUBLE_EQ(bound, 0.5 + 1.96 * std::sqrt(61.0 / (12 * 900)));
  Random random(5);
  int beyond = 0;
  for (int trial = 0; trial < 1000; ++trial) {
    std::vector<double> scores;
    for (int i = 0; i < 60; ++i) scores.push_back(static_cast<double>(random.next() >> 11));
    beyond += classAuc(scores, labels) > bound;
  }
  EXPECT_NEAR(beyond, 50, 25);
}

TEST(ClassAuc, RoundingErrorsTie) {
  const auto rounded = roundedScores(std::vector<double>{0.1 + 0.2, 0.3, 0.4}, 1.0);
  EXPECT_EQ(rounded[0], rounded[1]);
  EXPECT_NE(rounded[1], rounded[2]);
  EXPECT_EQ(roundedScores(std::vector<double>{3.0, 4.0}, 0.0), (std::vector<double>{0, 0}));
}

TEST(ConditionNumber, IsTheRatioOfEigenvalues) {
  const std::vector<double> matrix{2, 1, 1, 2};
  EXPECT_THAT(eigenvalues(matrix, 2), ::testing::Pointwise(::testing::DoubleNear(1e-12), {1.0, 3.0}));
  EXPECT_NEAR(conditionNumber(eigenvalues(matrix, 2)), 3.0, 1e-12);
  EXPECT_TRUE(std::isnan(conditionNumber(eigenvalues(std::vector<double>{1, 1, 1, 1}, 2))))
      << "rank deficient";
  EXPECT_TRUE(eigenvalues(std::vector<double>{1, std::nan(""), 0, 1}, 2).empty());
}

TEST(Patches, AreSpreadEvenlyAndMeetAcrossKinds) {
  Raster picture(40, 7, 1);
  for (std::size_t i = 0; i < picture.samples.size(); ++i) picture.samples[i] = static_cast<double>(i);
  Image image(40, 7, {BitDepth::u16, 1});
  for (int y = 0; y < 7; ++y)
    for (int x = 0; x < 40; ++x)
      reinterpret_cast<std::uint16_t*>(image.row(y))[x] = static_cast<std::uint16_t>(40 * y + x);
  PatchRows rows(40, 7, 1);
  rows.add(std::span(picture.samples).first(3 * 40));
  rows.add(std::span(picture.samples).subspan(3 * 40));
  const Raster& patches = rows.montage();
  EXPECT_EQ(patches.width, kPatchSide);
  EXPECT_EQ(patches.height, 16 * 3 * kPatchSide) << "16 places across 36, all 3 down";
  const Image montage = patchesOf(image);
  ASSERT_EQ(montage.height(), patches.height);
  for (int y = 0; y < montage.height(); ++y)
    for (std::size_t x = 0; x < kPatchSide; ++x)
      EXPECT_EQ(montage.view().row<std::uint16_t>(y)[x],
                patches.samples[static_cast<std::size_t>(y) * kPatchSide + x]);
  EXPECT_EQ(patches.samples[1], patches.samples[0] + 1);
  EXPECT_EQ(patches.samples[kPatchSide], patches.samples[0] + 40);
  EXPECT_EQ(PatchRows(4, 9, 3).montage().height, 0);
}

} // namespace
} // namespace normscope
