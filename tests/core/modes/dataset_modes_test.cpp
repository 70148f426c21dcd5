// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"
#include "image/resize.h"

#include <cmath>

namespace normscope {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using testing::FittedSet;
using testing::flatPnm;
using testing::image;
using testing::pnm;
using testing::rgb8;
using testing::SmallSet;

// Gray levels 35 and 65: mean 50, standard deviation 15.
FittedSet setOfMean50AndDeviation15() {
  SmallSet set;
  set.add("a.pgm", flatPnm(2, 2, 1, 35));
  set.add("b.pgm", flatPnm(2, 2, 1, 65));
  return FittedSet(set);
}

TEST(DatasetModes, ChannelZscoreLeavesImagesOfDifferentContrastDifferent) {
  // The worked example: one image of 0..255 and one of 0..50 under mean 50, σ 15.
  const FittedSet set = setOfMean50AndDeviation15();
  const auto bright = set.apply("channel-zscore", image<std::uint8_t>(2, 1, 1, {0, 255}));
  const auto dark = set.apply("channel-zscore", image<std::uint8_t>(2, 1, 1, {0, 50}));
  EXPECT_THAT(bright, ElementsAre(DoubleNear(-10.0 / 3, 1e-12), DoubleNear(41.0 / 3, 1e-12)));
  EXPECT_THAT(dark, ElementsAre(DoubleNear(-10.0 / 3, 1e-12), DoubleNear(0, 1e-12)));
}

TEST(DatasetModes, ChannelMeanSubtractsInLevels) {
  EXPECT_THAT(setOfMean50AndDeviation15().apply("channel-mean", image<std::uint8_t>(2, 1, 1, {0, 255})),
              ElementsAre(DoubleNear(-50, 1e-12), DoubleNear(205, 1e-12)));
}

TEST(DatasetModes, ChannelZscorePlacesEpsilonAsTold) {
  const FittedSet set = setOfMean50AndDeviation15();
  const double unitSigma = 15.0 / 255.0;
  const auto divisor = [&](const std::string& placement, double epsilon) {
    const auto transform = set.fit("channel-zscore", {{"placement", placement}, {"epsilon", epsilon}});
    return transform->describe().find("divide").front() / 255.0;
  };
  EXPECT_NEAR(divisor("none", 0.5), unitSigma, 1e-15);
  EXPECT_NEAR(divisor("sigma+eps", 0.5), unitSigma + 0.5, 1e-15);
  EXPECT_NEAR(divisor("max(sigma,eps)", 0.5), 0.5, 1e-15);
  EXPECT_NEAR(divisor("max(sigma,eps)", 0.01), unitSigma, 1e-15);
  EXPECT_NEAR(divisor("sqrt(var+eps)", 0.5), std::sqrt(unitSigma * unitSigma + 0.5), 1e-15);
}

FittedSet positions() {
  SmallSet set;
  set.add("a.ppm", pnm(2, 1, 3, {10, 20, 30, 200, 200, 200}));
  set.add("b.ppm", pnm(2, 1, 3, {30, 20, 30, 100, 200, 200}));
  return FittedSet(set);
}

TEST(DatasetModes, MeanImageSubtractsPositionByPosition) {
  const FittedSet set = positions();
  // The mean image is 4×4 here, so that a 4×4 picture is not resampled; its left half averages the first
  // pixels.
  const Image picture =
      toImage(resized(rgb8(2, 1, {10, 20, 30, 200, 200, 200}), {4, 4}, FitPolicy::squash), BitDepth::u8);
  const Raster y = set.fit("mean-image")->apply(picture, testing::recordOf(picture), 0);
  ASSERT_EQ(y.width, 4);
  EXPECT_NEAR(y.samples[0], -10, 0.01);
  EXPECT_NEAR(y.samples[1], 0, 0.01);
  EXPECT_NEAR(y.samples[9], 50, 0.01);
}

TEST(DatasetModes, PixelZscoreDividesByTheDeviationThereButNotBelowEpsilon) {
  const FittedSet set = positions();
  const Image picture =
      toImage(resized(rgb8(2, 1, {10, 20, 30, 200, 200, 200}), {4, 4}, FitPolicy::squash), BitDepth::u8);
  const Raster y = set.fit("pixel-zscore", {{"epsilon", 1.0}})->apply(picture, testing::recordOf(picture), 0);
  EXPECT_NEAR(y.samples[0], -1, 0.001);
  EXPECT_NEAR(y.samples[9], 1, 0.001);
  EXPECT_NEAR(y.samples[1], 0, 0.01);
}

TEST(DatasetModes, WithoutAMeanImageTheySayWhatIsMissing) {
  SmallSet set;
  set.add("a.pgm", flatPnm(2, 2, 1, 35));
  ScanOptions options;
  options.meanImage.reset();
  const auto scan = set.scan(options);
  for (const char* id : {"mean-image", "pixel-zscore"}) {
    const auto fitted = fitMode(*findMode(id), computeStatistics(*scan), scan.get());
    ASSERT_FALSE(fitted) << id;
    EXPECT_EQ(fitted.error().code, ErrorCode::unavailable);
    EXPECT_THAT(fitted.error().message, ::testing::HasSubstr("mean image"));
  }
}

TEST(DatasetModes, BatchNormUsesTheBatchAnImageIsIn) {
  SmallSet set;
  for (int i = 0; i < 6; ++i) set.add(std::to_string(i) + ".pgm", flatPnm(2, 2, 1, 20 * i));
  const FittedSet fitted(set);
  // One batch of all: pooled mean and deviation of the set.
  const auto all = fitted.fit("batch-norm", {{"batch-size", 32.0}, {"epsilon", 1e-12}});
  const ImageRecord third = *fitted.scan->images[3].record.load();
  EXPECT_NEAR((*all->pointMap(third, 3))[0](60), 10 / std::sqrt(3500.0 / 3), 1e-6);
  // In batches of one each flat image is its own mean.
  const auto alone = fitted.fit("batch-norm", {{"batch-size", 1.0}});
  for (ImageId id = 0; id < 6; ++id)
    EXPECT_NEAR((*alone->pointMap(*fitted.scan->images[id].record.load(), id))[0](20.0 * id), 0, 1e-12);
  // Batch mates decide: in pairs some image differs from what all together give.
  const auto pairs = fitted.fit("batch-norm", {{"batch-size", 2.0}});
  EXPECT_NE((*pairs->pointMap(third, 3))[0](60), (*all->pointMap(third, 3))[0](60));
}

TEST(DatasetModes, BatchNormNeedsImages) {
  const FittedSet set = setOfMean50AndDeviation15();
  EXPECT_EQ(fitMode(*findMode("batch-norm"), set.statistics, nullptr).error().code, ErrorCode::unavailable);
}

} // namespace
} // namespace normscope
