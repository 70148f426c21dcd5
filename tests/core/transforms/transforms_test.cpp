// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/records.h"
#include "support/small_set.h"
#include "transforms/channel_affine.h"
#include "transforms/color_matrix.h"
#include "transforms/pixel_affine.h"

#include <gmock/gmock.h>

#include <cmath>

namespace normscope {
namespace {

using testing::image;
using testing::recordOf;

TEST(ChannelMap, ClipsAndTruncatesAfterTheFormula) {
  const ChannelMap map{.unit = 255, .subtract = 0.5, .divide = 0.1, .add = 1, .low = -2, .high = 3};
  EXPECT_DOUBLE_EQ(map(127.5), 1.0);
  EXPECT_EQ(map(0), -2.0);
  EXPECT_EQ(map(255), 3.0);
  EXPECT_FALSE(map.inverse(1.0)) << "clipped samples are gone";
  EXPECT_EQ((ChannelMap{.subtract = 0.5, .truncate = true})(3.0), 2.0);
  EXPECT_EQ((ChannelMap{.subtract = 3.5, .truncate = true})(3.0), 0.0);
}

TEST(ChannelMap, IsUndoneWhereItCanBe) {
  const ChannelMap affine{.unit = 255, .subtract = 0.5, .divide = 0.1, .add = 1};
  EXPECT_DOUBLE_EQ(affine.slope(), 1.0 / 25.5);
  EXPECT_DOUBLE_EQ(affine.inverse(affine(77.0)).value(), 77.0);
  ChannelMap curved = affine;
  curved.curve = std::make_shared<const Curve>(
      Curve{[](double x) { return std::sqrt(x); }, [](double y) { return y * y; }});
  EXPECT_FALSE(curved.isAffine());
  EXPECT_DOUBLE_EQ(curved(81.0), affine(9.0));
  EXPECT_NEAR(curved.inverse(curved(81.0)).value(), 81.0, 1e-9);
  EXPECT_FALSE((ChannelMap{.truncate = true}).inverse(3.0));
}

TEST(Transform, GrayFillsTheChannelsOfAColourSet) {
  const ChannelAffine transform({255.0}, {{.subtract = 1}, {.subtract = 2}, {.subtract = 3}});
  const Image gray = image(2, 1, 1, std::vector<std::uint8_t>{10, 20});
  EXPECT_EQ(transform.apply(gray, recordOf(gray), 0).samples, (std::vector<double>{9, 8, 7, 19, 18, 17}));
}

TEST(Transform, MixedSetsCountInLevelsOfEightBits) {
  const ChannelAffine transform({255.0}, {ChannelMap{}});
  const Image deep = image(2, 1, 1, std::vector<std::uint16_t>{65535, 257});
  EXPECT_EQ(transform.apply(deep, recordOf(deep), 0).samples, (std::vector<double>{255.0, 1.0}));
}

TEST(PixelAffine, SubtractsAtItsOwnSize) {
  const PixelAffine transform({255.0}, 1, {2, 1}, FitPolicy::squash, {10, 20}, {1, 2});
  const Image picture = image(4, 2, 1, std::vector<std::uint8_t>{10, 30, 50, 70, 10, 30, 50, 70});
  const Raster y = transform.apply(picture, recordOf(picture), 0);
  EXPECT_EQ(y.width, 2);
  EXPECT_EQ(y.height, 1);
  EXPECT_NEAR(y.samples[0], 10.0, 0.01);
  EXPECT_NEAR(y.samples[1], 20.0, 0.01);
}

TEST(ColorMatrix, MultipliesCentredPixels) {
  const auto fit = [](const ImageRecord&) {
    return ColorMap{{{{0, 1, 0}, {1, 0, 0}, {0, 0, 2}}}, {0.0, 1.0, 0.0}};
  };
  const ColorMatrix transform({255.0}, 3, fit, {});
  const Image pixel = image(1, 1, 3, std::vector<std::uint8_t>{255, 0, 51});
  const ImageRecord record = recordOf(pixel);
  const Raster y = transform.apply(pixel, record, 0);
  EXPECT_EQ(y.samples, (std::vector<double>{-1.0, 1.0, 0.4}));
  const auto x = transform.invert(y, record, 0);
  ASSERT_TRUE(x);
  EXPECT_THAT(x->samples, ::testing::Pointwise(::testing::DoubleNear(1e-9), {255.0, 0.0, 51.0}));
  EXPECT_FALSE(ColorMatrix({255.0}, 3, ColorMap{}).invert(y, record, 0)) << "a singular matrix";
}

} // namespace
} // namespace normscope
