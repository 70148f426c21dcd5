// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "law_sets.h"
#include "modes/color_whitening.h"

#include <cmath>

namespace normscope {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using testing::FittedSet;
using testing::rgb8;
using testing::SmallSet;

// Pixels whose green follows red, so that the channels are correlated; the same as an image and as a set.
std::vector<int> correlated() {
  std::vector<int> samples = testing::noise(3 * 400, 255, 4);
  for (std::size_t i = 0; i < samples.size(); i += 3) samples[i + 1] = (samples[i] + samples[i + 1]) / 2;
  return samples;
}
Image correlatedPicture() {
  std::vector<std::uint8_t> bytes;
  for (const int value : correlated()) bytes.push_back(static_cast<std::uint8_t>(value));
  return rgb8(20, 20, bytes);
}
FittedSet correlatedSet() {
  SmallSet set;
  set.add("a.ppm", testing::pnm(20, 20, 3, correlated()));
  return FittedSet(set);
}

using Matrix = std::array<std::array<double, 3>, 3>;
Matrix covarianceOf(const std::vector<double>& y) {
  std::array<double, 3> mean{};
  Matrix covariance{};
  const double n = static_cast<double>(y.size()) / 3;
  for (std::size_t i = 0; i < y.size(); ++i) mean[i % 3] += y[i] / n;
  for (const double value : mean) EXPECT_NEAR(value, 0, 1e-9);
  for (std::size_t i = 0; i < y.size(); i += 3)
    for (std::size_t a = 0; a < 3; ++a)
      for (std::size_t b = 0; b < 3; ++b) covariance[a][b] += (y[i + a] - mean[a]) * (y[i + b] - mean[b]) / n;
  return covariance;
}

TEST(ColorWhitening, WithoutEpsilonGivesTheIdentity) {
  const FittedSet set = correlatedSet();
  for (const char* id : {"color-pca", "color-zca", "image-color-zca"}) {
    const Matrix covariance = covarianceOf(set.apply(id, correlatedPicture(), {{"epsilon", 0.0}}));
    for (std::size_t a = 0; a < 3; ++a)
      for (std::size_t b = 0; b < 3; ++b) EXPECT_NEAR(covariance[a][b], a == b ? 1 : 0, 1e-9) << id;
  }
}

TEST(ColorWhitening, EpsilonLeavesEachDirectionItsShare) {
  // Of an eigenvalue λ the variance λ/(λ + ε) is left: on the axes of color-pca it can be read off.
  const FittedSet set = correlatedSet();
  const Matrix full = covarianceOf(set.apply("color-pca", correlatedPicture(), {{"epsilon", 0.0}}));
  const auto rows = set.fit("color-pca", {{"epsilon", 0.0}})->describe().find("matrix");
  const Matrix damped = covarianceOf(set.apply("color-pca", correlatedPicture(), {{"epsilon", 0.02}}));
  double before = 1.0;
  for (std::size_t k = 0; k < 3; ++k) {
    double square = 0;
    for (std::size_t c = 0; c < 3; ++c) square += rows[3 * k + c] * rows[3 * k + c];
    const double lambda = 1 / square; // each row is a unit vector divided by √λ
    EXPECT_NEAR(full[k][k], 1, 1e-9);
    EXPECT_NEAR(damped[k][k], lambda / (lambda + 0.02), 1e-9);
    EXPECT_LE(lambda, before) << "eigenvalues descend";
    before = lambda;
  }
}

TEST(ColorWhitening, OfTwoEqualChannelsByHand) {
  // Covariance [[5, 3], [3, 5]]: eigenvalues 8 and 2 along (1, 1)/√2 and (1, −1)/√2; a third of 1.
  const ColorMoments moments{3, {0.5, 0.25, 0}, {{{5, 3, 0}, {3, 5, 0}, {0, 0, 1}}}};
  const ColorMap pca = colorWhitening(moments, 0.0, WhiteningForm::pca);
  EXPECT_THAT(pca.matrix[0],
              ElementsAre(DoubleNear(0.25, 1e-12), DoubleNear(0.25, 1e-12), DoubleNear(0, 1e-12)));
  EXPECT_NEAR(std::abs(pca.matrix[1][0]), 0.5, 1e-12);
  EXPECT_NEAR(pca.matrix[1][0] + pca.matrix[1][1], 0, 1e-12);
  EXPECT_THAT(pca.matrix[2], ElementsAre(DoubleNear(0, 1e-12), DoubleNear(0, 1e-12), DoubleNear(1, 1e-12)));
  EXPECT_EQ(pca.mean[0], 0.5);
  // ZCA with ε = 1: ½(1/3 + 1/√3) on the diagonal, ½(1/3 − 1/√3) beside it.
  const ColorMap zca = colorWhitening(moments, 1.0, WhiteningForm::zca);
  EXPECT_NEAR(zca.matrix[0][0], 0.5 * (1.0 / 3 + 1 / std::sqrt(3.0)), 1e-12);
  EXPECT_NEAR(zca.matrix[0][1], 0.5 * (1.0 / 3 - 1 / std::sqrt(3.0)), 1e-12);
  EXPECT_NEAR(zca.matrix[2][2], 1 / std::sqrt(2.0), 1e-12);
}

TEST(ColorWhitening, DirectionsWithoutVarianceGetNoGain) {
  // Gray in colour: all variance lies along (1, 1, 1).
  const ColorMoments gray{3, {}, {{{4, 4, 4}, {4, 4, 4}, {4, 4, 4}}}};
  const ColorMap zca = colorWhitening(gray, 0.0, WhiteningForm::zca);
  for (const auto& row : zca.matrix)
    for (const double value : row) EXPECT_NEAR(value, 1 / std::sqrt(12.0) / 3, 1e-12);
  const ColorMap flat = colorWhitening({1, {0.3}, {}}, 0.0, WhiteningForm::pca);
  EXPECT_EQ(flat.matrix[0][0], 0.0);
}

TEST(ColorWhitening, GraySetsAreStandardized) {
  SmallSet files;
  files.add("a.pgm", testing::pnm(2, 1, 1, {35, 65}));
  const FittedSet set(files);
  const Image picture = testing::image<std::uint8_t>(1, 1, 1, {80});
  EXPECT_THAT(set.apply("color-pca", picture, {{"epsilon", 0.0}}), ElementsAre(DoubleNear(2, 1e-12)));
  EXPECT_THAT(set.apply("color-zca", picture, {{"epsilon", 0.0}}), ElementsAre(DoubleNear(2, 1e-12)));
}

TEST(OutputChannels, AreTheInputsUnlessTheModeNamesThem) {
  const auto names = [](const char* id, std::size_t channels) {
    std::string joined;
    for (std::size_t c = 0; c < channels; ++c) joined += findMode(id)->outputChannel(c, channels);
    return joined;
  };
  EXPECT_EQ(names("lcn", 3), "RGB");
  EXPECT_EQ(names("lcn", 1), "Y");
  EXPECT_EQ(names("lcn-yuv", 3), "YUV");
  EXPECT_EQ(names("lcn-yuv", 1), "Y");
  EXPECT_EQ(names("color-pca", 3), "PC1PC2PC3");
  EXPECT_EQ(names("color-pca", 1), "PC1");
}

} // namespace
} // namespace normscope
