// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/eigen_ladder.h"

#include <gmock/gmock.h>

#include <cmath>

namespace normscope {
namespace {

using ::testing::DoubleNear;
using ::testing::Pointwise;

DatasetStatistics colours(const std::vector<double>& mean,
                          const std::array<std::array<double, 3>, 3>& covariance) {
  DatasetStatistics statistics;
  statistics.covariance = covariance;
  for (std::size_t c = 0; c < mean.size(); ++c) {
    ChannelStatistics channel;
    channel.mean = mean[c];
    channel.std = std::sqrt(covariance[c][c]);
    statistics.channels.push_back(channel);
  }
  return statistics;
}

TEST(EigenLadder, FourStepsByHand) {
  // Σ = [2 1; 1 2] ⊕ [4] in hundredths has λ 1, 3, 4; its correlations have 1 ± ½ and 1.
  const double u = 0.01;
  const auto ladder =
      eigenLadder(colours({0, 0, 0.3}, {{{2 * u, u, 0}, {u, 2 * u, 0}, {0, 0, 4 * u}}}), 0.01);
  ASSERT_EQ(ladder.size(), 4U);
  EXPECT_EQ(ladder[0].step, LadderStep::raw);
  EXPECT_THAT(ladder[0].eigenvalues, Pointwise(DoubleNear(1e-12), {0.13, 0.03, 0.01}));
  EXPECT_THAT(ladder[1].eigenvalues, Pointwise(DoubleNear(1e-12), {0.04, 0.03, 0.01}));
  EXPECT_THAT(ladder[2].eigenvalues, Pointwise(DoubleNear(1e-12), {1.5, 1.0, 0.5}));
  EXPECT_THAT(ladder[3].eigenvalues, Pointwise(DoubleNear(1e-12), {0.8, 0.75, 0.5}));
  EXPECT_NEAR(ladder[0].conditioning.channelsOnly, 13, 1e-9);
  EXPECT_NEAR(ladder[1].conditioning.channelsOnly, 4, 1e-9);
  EXPECT_NEAR(ladder[2].conditioning.channelsOnly, 3, 1e-9);
  EXPECT_NEAR(ladder[3].conditioning.channelsOnly, 1.6, 1e-9);
}

TEST(EigenLadder, TheBiasIsOneMoreDirection) {
  const double u = 0.01;
  const auto ladder =
      eigenLadder(colours({0, 0, 0.3}, {{{2 * u, u, 0}, {u, 2 * u, 0}, {0, 0, 4 * u}}}), 0.01);
  // Raw: the bias meets the third channel's mean, [0.13 0.3; 0.3 1], next to 0.03 and 0.01.
  const double half = std::sqrt(0.87 * 0.87 / 4 + 0.09);
  EXPECT_NEAR(ladder[0].conditioning.withBias, (0.565 + half) / 0.01, 1e-9);
  EXPECT_NEAR(ladder[0].conditioning.learningRateCeiling, 2 / (0.565 + half), 1e-12);
  // Centered: 1 stands for itself, above all variances in unit range.
  EXPECT_NEAR(ladder[1].conditioning.withBias, 100, 1e-9);
  EXPECT_NEAR(ladder[1].conditioning.learningRateCeiling, 2, 1e-12);
  EXPECT_NEAR(ladder[2].conditioning.withBias, 3, 1e-9);
  EXPECT_NEAR(ladder[2].conditioning.learningRateCeiling, 2 / 1.5, 1e-12);
  EXPECT_NEAR(ladder[3].conditioning.withBias, 2, 1e-9);
}

TEST(EigenLadder, ImageNetsPublishedColoursGiveItsStaircase) {
  // The published colour components (AlexNet's lighting augmentation): variances along, and
  // directions of, the components; with the published means.
  const std::array<double, 3> along{0.2175, 0.0188, 0.0045};
  const double direction[3][3] = {
      {-0.5675, 0.7192, 0.4009}, {-0.5808, -0.0045, -0.8140}, {-0.5836, -0.6948, 0.4203}};
  std::array<std::array<double, 3>, 3> covariance{};
  for (std::size_t a = 0; a < 3; ++a)
    for (std::size_t b = 0; b < 3; ++b)
      for (std::size_t k = 0; k < 3; ++k) covariance[a][b] += along[k] * direction[a][k] * direction[b][k];
  const auto ladder = eigenLadder(colours({0.485, 0.456, 0.406}, covariance));
  ASSERT_EQ(ladder.size(), 4U);
  EXPECT_NEAR(ladder[0].conditioning.channelsOnly, 183, 1);
  EXPECT_NEAR(ladder[1].conditioning.channelsOnly, 48.3, 0.1);
  EXPECT_NEAR(ladder[2].conditioning.channelsOnly, 47.3, 0.2);
  EXPECT_NEAR(ladder[3].conditioning.channelsOnly, 1, 0.01);
}

TEST(EigenLadder, GrayHasOneEigenvalue) {
  const auto ladder = eigenLadder(colours({0.5}, {{{0.04, 0, 0}, {}, {}}}));
  ASSERT_EQ(ladder.size(), 4U);
  EXPECT_THAT(ladder[0].eigenvalues, Pointwise(DoubleNear(1e-12), {0.29}));
  EXPECT_THAT(ladder[1].eigenvalues, Pointwise(DoubleNear(1e-12), {0.04}));
  EXPECT_THAT(ladder[2].eigenvalues, Pointwise(DoubleNear(1e-12), {1.0}));
  for (const LadderRung& rung : ladder) EXPECT_NEAR(rung.conditioning.channelsOnly, 1, 1e-12);
  EXPECT_NEAR(ladder[1].conditioning.withBias, 25, 1e-9);
}

TEST(EigenLadder, ColoursWithoutVarianceHaveNoLadder) {
  EXPECT_TRUE(eigenLadder(colours({0.5}, {})).empty());
  EXPECT_TRUE(eigenLadder({}).empty());
  EXPECT_TRUE(eigenLadder(colours({kUnknown}, {{{0.04, 0, 0}, {}, {}}})).empty());
}

TEST(EigenLadder, GrayPhotographsInColourAreRankDeficient) {
  // Three equal channels: one direction carries everything.
  const auto ladder =
      eigenLadder(colours({0.5, 0.5, 0.5}, {{{0.04, 0.04, 0.04}, {0.04, 0.04, 0.04}, {0.04, 0.04, 0.04}}}));
  ASSERT_EQ(ladder.size(), 4U);
  EXPECT_NEAR(ladder[1].eigenvalues[0], 0.12, 1e-12);
  EXPECT_NEAR(ladder[1].eigenvalues[2], 0, 1e-12);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_TRUE(std::isnan(ladder[i].conditioning.channelsOnly)) << i;
}

} // namespace
} // namespace normscope
