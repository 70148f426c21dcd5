// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/records.h"
#include "support/small_set.h"
#include "transforms/channel_affine.h"
#include "transforms/color_matrix.h"
#include "transforms/local_contrast.h"
#include "transforms/pixel_affine.h"

#include <gmock/gmock.h>

#include <cmath>

namespace normscope {
namespace {

using testing::image;
using testing::recordOf;

std::vector<std::uint8_t> bytes(std::size_t count, std::uint32_t seed) {
  std::vector<std::uint8_t> result;
  for (const int value : testing::noise(count, 255, seed)) result.push_back(static_cast<std::uint8_t>(value));
  return result;
}

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

// Jarrett's formula written out pixel by pixel.
std::vector<double> naiveLocalContrast(const std::vector<std::uint8_t>& x, int width, int height, int window,
                                       double sigma) {
  const int reach = window / 2;
  std::vector<double> kernel;
  double kernelSum = 0;
  for (int i = -reach; i <= reach; ++i) kernel.push_back(std::exp(-i * i / (2 * sigma * sigma)));
  for (const double weight : kernel) kernelSum += weight;
  const auto reflect = [](int i, int n) {
    while (i < 0 || i >= n) i = i < 0 ? -i : 2 * (n - 1) - i;
    return i;
  };
  const auto smooth = [&](auto value, int px, int py) {
    double sum = 0;
    for (int dy = -reach; dy <= reach; ++dy)
      for (int dx = -reach; dx <= reach; ++dx)
        for (int c = 0; c < 3; ++c)
          sum += kernel[static_cast<std::size_t>(dx + reach)] * kernel[static_cast<std::size_t>(dy + reach)] /
                 (kernelSum * kernelSum) * value(reflect(px + dx, width), reflect(py + dy, height), c) / 3.0;
    return sum;
  };
  const auto at = [&](int px, int py, int c) { return static_cast<std::size_t>((py * width + px) * 3 + c); };
  std::vector<double> v(x.size()), d, y(x.size());
  for (int py = 0; py < height; ++py)
    for (int px = 0; px < width; ++px)
      for (int c = 0; c < 3; ++c)
        v[at(px, py, c)] = x[at(px, py, c)] -
                           smooth([&](int qx, int qy, int qc) { return double(x[at(qx, qy, qc)]); }, px, py);
  double sum = 0;
  for (int py = 0; py < height; ++py)
    for (int px = 0; px < width; ++px) {
      d.push_back(
          std::sqrt(smooth([&](int qx, int qy, int qc) { return std::pow(v[at(qx, qy, qc)], 2); }, px, py)));
      sum += d.back();
    }
  for (std::size_t i = 0; i < y.size(); ++i)
    y[i] = v[i] / std::max(sum / static_cast<double>(d.size()), d[i / 3]);
  return y;
}

TEST(LocalContrast, EqualsTheFormulaWrittenOut) {
  const auto x = bytes(11 * 7 * 3, 3);
  const Image picture = image(11, 7, 3, x);
  const LocalContrast transform({255.0}, 3, 5, 1.3);
  const Raster y = transform.apply(picture, recordOf(picture), 0);
  const auto expected = naiveLocalContrast(x, 11, 7, 5, 1.3);
  for (std::size_t i = 0; i < expected.size(); ++i) ASSERT_NEAR(y.samples[i], expected[i], 1e-12) << i;
}

TEST(LocalContrast, FlatImagesGiveZeroAtAnySize) {
  const LocalContrast transform({255.0}, 1, 9, 2.25);
  for (const int side : {1, 2, 9, 30}) {
    const Image flat =
        image(side, side, 1, std::vector<std::uint8_t>(static_cast<std::size_t>(side * side), 200));
    for (const double y : transform.apply(flat, recordOf(flat), 0).samples) ASSERT_EQ(y, 0.0) << side;
  }
}

} // namespace
} // namespace normscope
