// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/noise_estimate.h"
#include "base/random.h"
#include "support/records.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

namespace normscope {
namespace {

using testing::headerOf;

// Twelve uniform numbers make a good Gaussian: mean 0, deviation 1.
double gaussian(Random& random) {
  double sum = -6.0;
  for (int i = 0; i < 12; ++i) sum += static_cast<double>(random.next() >> 11) * 0x1p-53;
  return sum;
}

template<class Sample = float>
Image picture(int width, int height, const std::function<double(int x, int y)>& value) {
  std::vector<Sample> samples;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) samples.push_back(static_cast<Sample>(value(x, y)));
  return testing::image(width, height, 1, samples);
}

std::optional<double> noiseOf(const Image& image, int rows = 1000) {
  NoiseEstimate estimate;
  estimate.begin(headerOf(image));
  for (int y = 0; y < image.height(); y += rows) {
    ImageView band = image.view();
    band.data += band.stride * static_cast<std::size_t>(y);
    band.firstRow = y;
    band.rows = std::min(rows, image.height() - y);
    estimate.band(band);
  }
  return estimate.take()[0];
}

TEST(NoiseEstimate, GivesTheDeviationOfWhiteNoise) {
  Random random(7);
  const Image noisy = picture(300, 280, [&](int, int) { return 0.5 + 0.02 * gaussian(random); });
  EXPECT_NEAR(noiseOf(noisy).value(), 0.02, 0.0008);
}

TEST(NoiseEstimate, IsBlindToSlopesAndFlatGround) {
  EXPECT_EQ(noiseOf(picture<std::uint8_t>(80, 80, [](int, int) { return 90; })).value(), 0.0);
  EXPECT_EQ(noiseOf(picture<std::uint8_t>(80, 80, [](int x, int y) { return x + 2 * y; })).value(), 0.0);
}

TEST(NoiseEstimate, KeepsTextureOutByItsLowestDecile) {
  Random random(8);
  const Image half =
      picture(256, 256, [&](int x, int) { return 0.5 + (x < 128 ? 0.01 : 0.2) * gaussian(random); });
  EXPECT_NEAR(noiseOf(half).value(), 0.01, 0.002);
}

TEST(NoiseEstimate, SkipsSaturatedBlocksAndSaysNothingOfTooFew) {
  EXPECT_FALSE(noiseOf(picture<std::uint8_t>(128, 128, [](int, int) { return 255; })));
  EXPECT_FALSE(noiseOf(picture<std::uint8_t>(128, 128, [](int x, int) { return x % 10 == 0 ? 0 : 80; })));
  EXPECT_FALSE(noiseOf(picture<std::uint8_t>(65, 65, [](int x, int y) { return x ^ y; })));
  EXPECT_TRUE(noiseOf(picture<std::uint8_t>(66, 66, [](int x, int y) { return 10 + (x ^ y); })));
  EXPECT_FALSE(noiseOf(picture<std::uint8_t>(1, 1, [](int, int) { return 3; })));
  EXPECT_FALSE(noiseOf(picture(
      40, 40, [](int, int) { return static_cast<double>(std::numeric_limits<float>::quiet_NaN()); })));
}

// A file that is turned by its tag holds the same picture as one that is upright.
TEST(NoiseEstimate, LooksAtTheUprightImage) {
  Random random(11);
  std::vector<double> levels(133 * 101);
  for (double& level : levels) level = 128 + 20 * gaussian(random);
  const auto upright = [&](int x, int y) { return levels[static_cast<std::size_t>(y * 133 + x)]; };
  const auto noise = noiseOf(picture<std::uint8_t>(133, 101, upright));
  const auto stored = [&](int orientation, int width, int height, auto pixel) {
    const Image image = picture<std::uint8_t>(width, height, pixel);
    ImageHeader header = headerOf(image);
    header.orientation = orientation;
    NoiseEstimate estimate;
    estimate.begin(header);
    estimate.band(image.view());
    return estimate.take()[0];
  };
  EXPECT_EQ(stored(2, 133, 101, [&](int x, int y) { return upright(132 - x, y); }), noise);
  EXPECT_EQ(stored(3, 133, 101, [&](int x, int y) { return upright(132 - x, 100 - y); }), noise);
  EXPECT_EQ(stored(4, 133, 101, [&](int x, int y) { return upright(x, 100 - y); }), noise);
  EXPECT_EQ(stored(5, 101, 133, [&](int x, int y) { return upright(y, x); }), noise);
  EXPECT_EQ(stored(6, 101, 133, [&](int x, int y) { return upright(132 - y, x); }), noise);
  EXPECT_EQ(stored(7, 101, 133, [&](int x, int y) { return upright(132 - y, 100 - x); }), noise);
  EXPECT_EQ(stored(8, 101, 133, [&](int x, int y) { return upright(y, 100 - x); }), noise);
}

TEST(NoiseEstimate, DoesNotDependOnBands) {
  Random random(9);
  const Image noisy =
      picture<std::uint16_t>(301, 270, [&](int, int) { return 30000 + 500 * gaussian(random); });
  EXPECT_EQ(noiseOf(noisy, 1), noiseOf(noisy));
  EXPECT_EQ(noiseOf(noisy, 17), noiseOf(noisy));
  EXPECT_NEAR(noiseOf(noisy).value(), 500 / 65535.0, 0.0004);
}

} // namespace
} // namespace normscope
