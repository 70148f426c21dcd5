// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/records.h"
#include "transforms/adaptive_equalization.h"
#include "transforms/plane_transform.h"

#include <gmock/gmock.h>

#include <cmath>

namespace normscope {
namespace {

using ::testing::ElementsAre;
using testing::image;
using testing::recordOf;

TEST(Luma, IsRoundedLikeOpenCVsForIntegersAndKeptForFloat) {
  const Image picture = image(2, 1, 3, std::vector<std::uint8_t>{10, 20, 30, 200, 100, 50});
  const Image luma = lumaOf(picture);
  EXPECT_EQ(luma.format().channels, 1);
  EXPECT_THAT(luma.view().row<std::uint8_t>(0), ElementsAre(18, 124)); // 18.15 and 124.2
  const Image deep = lumaOf(image(1, 1, 3, std::vector<std::uint16_t>{1000, 2000, 60000}));
  // Weights of 15 bits: (9798 R + 19235 G + 3735 B)/32768 = 8312.01, where the decimals give 8313.
  EXPECT_EQ(deep.view().row<std::uint16_t>(0)[0], 8312);
  const Image real = lumaOf(image(1, 1, 3, std::vector<float>{0.5f, 2.0f, -1.0f}));
  EXPECT_FLOAT_EQ(real.view().row<float>(0)[0], 1.2095f);
}

std::vector<double> doubled(const Image& gray) {
  std::vector<double> codes;
  for (const std::uint8_t code : gray.view().row<std::uint8_t>(0)) codes.push_back(2.0 * code);
  return codes;
}

TEST(PlaneTransform, ReplacesChannelsOrAddsTheChangeOfLuma) {
  const Image picture = image(1, 1, 3, std::vector<std::uint8_t>{10, 20, 30});
  const auto apply = [&](PlaneTransform::Over over, LevelScale scale) {
    return PlaneTransform(scale, 3, over, doubled, {}).apply(picture, recordOf(picture), 0).samples;
  };
  EXPECT_THAT(apply(PlaneTransform::Over::channel, {255.0}), ElementsAre(20, 40, 60));
  EXPECT_THAT(apply(PlaneTransform::Over::luma, {255.0}), ElementsAre(28, 38, 48));
  EXPECT_THAT(apply(PlaneTransform::Over::luma, {510.0}), ElementsAre(56, 76, 96)) << "in levels of the set";
}

TEST(AdaptiveEqualization, OfOneTileByHand) {
  // Counts 3 at 10 and 1 at 90. Unlimited the curve is 255·cdf/4; a limit of one per bin spreads the excess
  // of two over bins 0 and 128.
  const Image gray = image(4, 1, 1, std::vector<std::uint8_t>{10, 10, 10, 90});
  EXPECT_THAT(adaptiveEqualization(gray, 256, 1), ElementsAre(191, 191, 191, 255));
  EXPECT_THAT(adaptiveEqualization(gray, 2, 1), ElementsAre(128, 128, 128, 191));
}

TEST(AdaptiveEqualization, FloatImagesGoByWayOfSixteenBits) {
  const float nan = std::nanf("");
  const auto deep =
      adaptiveEqualization(image(4, 1, 1, std::vector<std::uint16_t>{0, 0, 32768, 65535}), 4, 2);
  const auto real = adaptiveEqualization(image(4, 1, 1, std::vector<float>{-0.5f, nan, 0.5f, 7.0f}), 4, 2);
  EXPECT_TRUE(std::isnan(real[1]));
  for (const std::size_t i : {0u, 2u, 3u}) EXPECT_DOUBLE_EQ(real[i], deep[i] / 65535.0);
}

} // namespace
} // namespace normscope
