// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/resample.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace normscope {
namespace {

ImageHeader headerOf(int width, int height, BitDepth depth, int channels, int orientation = 1) {
  ImageHeader header;
  header.width = width;
  header.height = height;
  header.depth = depth;
  header.layout = channels == 1 ? ChannelLayout::gray : ChannelLayout::rgb;
  header.orientation = orientation;
  return header;
}

Image imageOf(const ImageHeader& header) {
  Image image(header.width, header.height, header.pixelFormat());
  const auto samples = test::picture(header.width, header.height, header.pixelFormat().channels);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (header.depth == BitDepth::u8) reinterpret_cast<std::uint8_t*>(image.row(0))[i] = samples[i];
    if (header.depth == BitDepth::u16)
      reinterpret_cast<std::uint16_t*>(image.row(0))[i] =
          static_cast<std::uint16_t>(samples[i] * 251 + i % 97);
    if (header.depth == BitDepth::f32)
      reinterpret_cast<float*>(image.row(0))[i] = static_cast<float>(samples[i]) / 100.f;
  }
  return image;
}

double sampleAt(const Image& image, int x, int y, int c) {
  const std::size_t i =
      (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width()) + static_cast<std::size_t>(x)) *
          static_cast<std::size_t>(image.format().channels) +
      static_cast<std::size_t>(c);
  switch (image.format().depth) {
  case BitDepth::u8: return reinterpret_cast<const std::uint8_t*>(image.view().data)[i] / 255.0;
  case BitDepth::u16: return reinterpret_cast<const std::uint16_t*>(image.view().data)[i] / 65535.0;
  case BitDepth::f32: return static_cast<double>(reinterpret_cast<const float*>(image.view().data)[i]);
  }
  return 0;
}

/// The weights of one target position along an axis, straight from the definition.
std::vector<double> naiveWeights(int from, int to, int t) {
  std::vector<double> weights(static_cast<std::size_t>(from), 0.0);
  if (to <= from) {
    const double scale = static_cast<double>(from) / to;
    for (int i = 0; i < from; ++i)
      weights[static_cast<std::size_t>(i)] =
          std::max(0.0, std::min(i + 1.0, (t + 1) * scale) - std::max<double>(i, t * scale)) / scale;
    return weights;
  }
  const double centre = std::clamp((t + 0.5) * from / to - 0.5, 0.0, from - 1.0);
  const int left = std::min(static_cast<int>(centre), from - 1);
  weights[static_cast<std::size_t>(left)] += 1 - (centre - left);
  if (left + 1 < from) weights[static_cast<std::size_t>(left + 1)] += centre - left;
  return weights;
}

std::vector<double> naive(const Image& image, ImageSize target) {
  std::vector<double> result;
  for (int ty = 0; ty < target.height; ++ty)
    for (int tx = 0; tx < target.width; ++tx)
      for (int c = 0; c < image.format().channels; ++c) {
        const auto wx = naiveWeights(image.width(), target.width, tx);
        const auto wy = naiveWeights(image.height(), target.height, ty);
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
          for (int x = 0; x < image.width(); ++x)
            sum +=
                wx[static_cast<std::size_t>(x)] * wy[static_cast<std::size_t>(y)] * sampleAt(image, x, y, c);
        result.push_back(sum * 65535);
      }
  return result;
}

SmallImage resample(const Image& image, const ImageHeader& header, ImageSize target,
                    FitPolicy policy = FitPolicy::squash, int bandRows = 7) {
  Resampler resampler(header, target, policy, OrientationPolicy::apply);
  for (int y = 0; y < image.height(); y += bandRows) {
    ImageView band = image.view();
    band.data += band.stride * static_cast<std::size_t>(y);
    band.firstRow = y;
    band.rows = std::min(bandRows, image.height() - y);
    resampler.band(band);
  }
  return resampler.take();
}

struct Case {
  ImageSize from, to;
  BitDepth depth;
  int channels;
};
class ResamplerLaws : public testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(
    Sizes, ResamplerLaws,
    testing::Values(Case{{64, 48}, {16, 16}, BitDepth::u8, 3}, Case{{37, 53}, {11, 17}, BitDepth::u8, 1},
                    Case{{5, 4}, {13, 9}, BitDepth::u8, 3}, Case{{40, 3}, {16, 16}, BitDepth::u8, 3},
                    Case{{3, 40}, {16, 16}, BitDepth::u16, 1}, Case{{1, 1}, {4, 4}, BitDepth::u8, 3},
                    Case{{16, 16}, {16, 16}, BitDepth::u16, 3}, Case{{31, 29}, {30, 28}, BitDepth::u16, 3},
                    Case{{50, 20}, {8, 33}, BitDepth::f32, 3}, Case{{17, 19}, {5, 6}, BitDepth::f32, 1}));

TEST_P(ResamplerLaws, MatchesTheDefinition) {
  const auto [from, to, depth, channels] = GetParam();
  const ImageHeader header = headerOf(from.width, from.height, depth, channels);
  const Image image = imageOf(header);
  const SmallImage small = resample(image, header, to);
  const auto expected = naive(image, to);
  ASSERT_EQ(small.samples.size(), expected.size());
  EXPECT_EQ(small.size, to);
  EXPECT_EQ(small.channels, channels);
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(small.samples[i], expected[i], 0.5 + 1e-6) << i;
}

TEST_P(ResamplerLaws, DoesNotDependOnBands) {
  const auto [from, to, depth, channels] = GetParam();
  const ImageHeader header = headerOf(from.width, from.height, depth, channels);
  const Image image = imageOf(header);
  EXPECT_EQ(resample(image, header, to, FitPolicy::squash, 1).samples,
            resample(image, header, to, FitPolicy::squash, 1000).samples);
}

TEST_P(ResamplerLaws, OrientationCommutesWithResampling) {
  const auto [from, to, depth, channels] = GetParam();
  for (int orientation = 2; orientation <= 8; ++orientation) {
    const ImageHeader tagged = headerOf(from.width, from.height, depth, channels, orientation);
    const Image image = imageOf(tagged);
    const Image upright = oriented(image, orientation);
    const ImageHeader plain = headerOf(upright.width(), upright.height(), depth, channels);
    const SmallImage a = resample(image, tagged, to);
    const SmallImage b = resample(upright, plain, to);
    EXPECT_EQ(a.size, b.size);
    if (depth != BitDepth::f32) {
      EXPECT_EQ(a.samples, b.samples) << orientation;
    } else {
      for (std::size_t i = 0; i < a.samples.size(); ++i)
        EXPECT_NEAR(a.samples[i], b.samples[i], 1) << orientation;
    }
  }
}

TEST(Resampler, KeepsAConstantImageExactly) {
  for (const ImageSize target : {ImageSize{7, 5}, ImageSize{300, 200}}) {
    const ImageHeader header = headerOf(101, 67, BitDepth::u8, 3);
    Image image(101, 67, header.pixelFormat());
    std::fill_n(image.row(0), image.stride() * 67, std::byte{200});
    for (const int sample : resample(image, header, target).samples) EXPECT_EQ(sample, 200 * 257);
  }
}

TEST(Resampler, CenterCropTakesTheLargestCentredPart) {
  const ImageHeader header = headerOf(40, 20, BitDepth::u8, 1);
  Image image(40, 20, header.pixelFormat());
  for (int y = 0; y < 20; ++y)
    for (int x = 0; x < 40; ++x) image.row(y)[x] = static_cast<std::byte>(x < 10 || x >= 30 ? 255 : x + y);
  Image part(20, 20, header.pixelFormat());
  for (int y = 0; y < 20; ++y) std::copy_n(image.row(y) + 10, 20, part.row(y));
  const SmallImage cropped = resample(image, header, {8, 8}, FitPolicy::centerCrop);
  EXPECT_EQ(cropped.samples, resample(part, headerOf(20, 20, BitDepth::u8, 1), {8, 8}).samples);

  const SmallImage tall =
      resample(image, headerOf(40, 20, BitDepth::u8, 1, 6), {4, 8}, FitPolicy::centerCrop);
  EXPECT_EQ(tall.size, (ImageSize{4, 8})); // upright the picture is 20 × 40: nothing is cut
  EXPECT_EQ(tall.samples.back(), 255 * 257);
}

TEST(Resampler, CountsNonFiniteAsZeroAndClamps) {
  const ImageHeader header = headerOf(2, 2, BitDepth::f32, 1);
  Image image(2, 2, header.pixelFormat());
  auto* samples = reinterpret_cast<float*>(image.row(0));
  samples[0] = std::numeric_limits<float>::quiet_NaN();
  samples[1] = std::numeric_limits<float>::infinity();
  samples[2] = 1.0f;
  samples[3] = -1e30f;
  EXPECT_EQ(resample(image, header, {2, 2}).samples,
            (std::vector<std::int32_t>{0, 0, 65535, -32767 * 65535}));
}

TEST(ThumbnailSize, KeepsShapeAndNeverEnlarges) {
  const auto apply = OrientationPolicy::apply;
  EXPECT_EQ(thumbnailSize(headerOf(4000, 3000, BitDepth::u8, 3), 160, apply), (ImageSize{160, 120}));
  EXPECT_EQ(thumbnailSize(headerOf(4000, 3000, BitDepth::u8, 3, 6), 160, apply), (ImageSize{120, 160}));
  EXPECT_EQ(thumbnailSize(headerOf(4000, 3000, BitDepth::u8, 3, 6), 160, OrientationPolicy::ignore),
            (ImageSize{160, 120}));
  EXPECT_EQ(thumbnailSize(headerOf(50, 30, BitDepth::u8, 3), 160, apply), (ImageSize{50, 30}));
  EXPECT_EQ(thumbnailSize(headerOf(65535, 1, BitDepth::u8, 3), 160, apply), (ImageSize{160, 1}));
}

} // namespace
} // namespace normscope
