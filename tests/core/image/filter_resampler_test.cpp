// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/every_target.h"
#include "image/filter_resampler.h"
#include "image/training_resize.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace normscope {
namespace {

using ::testing::ElementsAre;

ImageHeader headerFor(int width, int height, ChannelLayout layout, BitDepth depth = BitDepth::u8) {
  ImageHeader header;
  header.width = width;
  header.height = height;
  header.layout = layout;
  header.depth = depth;
  return header;
}

/// Sample c of the pixel (x, y) of a picture that has every frequency.
int busy(int x, int y, int c) { return (x * 37 + y * 91 + c * 50 + x * y % 17 * 11) % 256; }

Image busyImage(const ImageHeader& header) {
  Image image(header.width, header.height, header.pixelFormat());
  const int channels = header.pixelFormat().channels;
  for (int y = 0; y < header.height; ++y)
    for (int i = 0; i < header.width * channels; ++i)
      image.row(y)[i] = static_cast<std::byte>(busy(i / channels, y, i % channels));
  return image;
}

Image filtered(const Image& image, const ImageHeader& header, ImageSize size, ResizeFilter filter,
               int bandRows = 4) {
  FilterResampler resampler(header, size, filter);
  for (int y = 0; y < header.height; y += bandRows)
    resampler.band(image.view().slice(y, std::min(bandRows, header.height - y)));
  return resampler.take();
}

/// Their sum, and their sum weighed by their place, which tells samples apart that change places.
std::pair<std::int64_t, std::int64_t> sums(const Image& image) {
  std::int64_t sum = 0, weighed = 0, place = 0;
  for (int y = 0; y < image.height(); ++y)
    for (const std::uint8_t sample : image.view().row<std::uint8_t>(y)) {
      sum += sample;
      weighed += sample * (place++ % 251 + 1);
    }
  return {sum, weighed};
}

// The numbers are those of Pillow 9.4, Image.resize with the same filter.
TEST(FilterResampler, GivesThePixelsOfPillow) {
  struct Case {
    ResizeFilter filter;
    ImageSize size;
    std::pair<std::int64_t, std::int64_t> color, gray;
  };
  const auto bilinear = ResizeFilter::bilinear, bicubic = ResizeFilter::bicubic;
  const ImageHeader color = headerFor(23, 17, ChannelLayout::rgb),
                    gray = headerFor(23, 17, ChannelLayout::gray);
  for (const Case& each : {Case{bilinear, {9, 7}, {24486, 2358124}, {8196, 264872}},
                           Case{bilinear, {40, 5}, {77732, 8807646}, {26050, 2642694}},
                           Case{bicubic, {9, 7}, {24495, 2359351}, {8181, 264366}},
                           Case{bicubic, {40, 5}, {77757, 8820637}, {26038, 2642558}}}) {
    EXPECT_EQ(sums(filtered(busyImage(color), color, each.size, each.filter)), each.color)
        << name(each.filter);
    EXPECT_EQ(sums(filtered(busyImage(gray), gray, each.size, each.filter)), each.gray) << name(each.filter);
  }
  const Image small = filtered(busyImage(color), color, {9, 7}, bicubic);
  const auto row = small.view().row<std::uint8_t>(3);
  EXPECT_THAT(std::vector<int>(row.begin(), row.begin() + 6), ElementsAre(149, 109, 133, 112, 103, 152));
}

TEST(FilterResampler, NeitherBandsNorVectorsChangeABit) {
  const ImageHeader header = headerFor(61, 43, ChannelLayout::rgb);
  const Image image = busyImage(header);
  for (const auto filter : {ResizeFilter::bilinear, ResizeFilter::bicubic})
    for (const ImageSize size : {ImageSize{13, 8}, ImageSize{90, 60}, ImageSize{61, 43}}) {
      const auto whole = sums(filtered(image, header, size, filter, 43));
      EXPECT_EQ(sums(filtered(image, header, size, filter, 1)), whole);
      test::onEveryTarget([&] { EXPECT_EQ(sums(filtered(image, header, size, filter)), whole); });
    }
}

TEST(FilterResampler, TheSameSizeIsTheSameImage) {
  const ImageHeader header = headerFor(23, 17, ChannelLayout::rgb);
  const Image image = busyImage(header);
  for (const auto filter : {ResizeFilter::bilinear, ResizeFilter::bicubic})
    EXPECT_EQ(sums(filtered(image, header, {23, 17}, filter)), sums(image));
}

template<class Sample>
void expectLikeBytes(BitDepth depth, double unit, double tolerance) {
  const ImageHeader bytes = headerFor(23, 17, ChannelLayout::rgb),
                    wide = headerFor(23, 17, ChannelLayout::rgb, depth);
  const Image image = busyImage(bytes);
  Image other(23, 17, wide.pixelFormat());
  for (int y = 0; y < 17; ++y)
    for (std::size_t i = 0; i < 69; ++i)
      reinterpret_cast<Sample*>(other.row(y))[i] =
          static_cast<Sample>(unit * image.view().row<std::uint8_t>(y)[i]);
  const Image a = filtered(image, bytes, {9, 7}, ResizeFilter::bilinear),
              b = filtered(other, wide, {9, 7}, ResizeFilter::bilinear);
  for (int y = 0; y < 7; ++y)
    for (std::size_t i = 0; i < 27; ++i)
      EXPECT_NEAR(b.view().row<Sample>(y)[i] / unit, a.view().row<std::uint8_t>(y)[i], tolerance);
}

TEST(FilterResampler, WiderSamplesAreWeighedAlike) {
  expectLikeBytes<std::uint16_t>(BitDepth::u16, 257.0, 1.0); // bytes are rounded twice, by half a level each
  expectLikeBytes<float>(BitDepth::f32, 1.0 / 255, 1.0);
}

TEST(FilterResampler, OvershootIsCutAtTheEndsOfIntegersAlone) {
  for (const BitDepth depth : {BitDepth::u16, BitDepth::f32}) {
    const ImageHeader header = headerFor(8, 1, ChannelLayout::gray, depth);
    Image image(8, 1, header.pixelFormat());
    for (std::size_t x = 4; x < 8; ++x) {
      if (depth == BitDepth::u16)
        reinterpret_cast<std::uint16_t*>(image.row(0))[x] = 65535;
      else
        reinterpret_cast<float*>(image.row(0))[x] = 1.0f;
    }
    const Image large = filtered(image, header, {32, 1}, ResizeFilter::bicubic);
    if (depth == BitDepth::u16) {
      const auto row = large.view().row<std::uint16_t>(0);
      EXPECT_EQ(*std::ranges::max_element(row), 65535);
    } else {
      const auto row = large.view().row<float>(0);
      EXPECT_GT(*std::ranges::max_element(row), 1.0f);
      EXPECT_LT(*std::ranges::min_element(row), 0.0f);
    }
  }
}

TEST(FilterResampler, WhatIsNotFiniteCountsAsZero) {
  const ImageHeader header = headerFor(2, 1, ChannelLayout::gray, BitDepth::f32);
  Image image(2, 1, header.pixelFormat());
  auto* const samples = reinterpret_cast<float*>(image.row(0));
  samples[0] = std::numeric_limits<float>::quiet_NaN();
  samples[1] = 1.0f;
  EXPECT_FLOAT_EQ(filtered(image, header, {1, 1}, ResizeFilter::bilinear).view().row<float>(0)[0], 0.5f);
}

TEST(TrainingResize, HasTheSizesOfTorchvision) {
  const auto sizeOf = [](int width, int height, int shorter, int orientation = 1) {
    ImageHeader header = headerFor(width, height, ChannelLayout::rgb);
    header.orientation = orientation;
    return resizedSize(header, shorter, OrientationPolicy::apply);
  };
  EXPECT_EQ(sizeOf(500, 375, 256), (ImageSize{341, 256})); // 341.33
  EXPECT_EQ(sizeOf(480, 321, 256), (ImageSize{382, 256})); // 382.8, which would be 383 if it were rounded
  EXPECT_EQ(sizeOf(321, 480, 256), (ImageSize{256, 382}));
  EXPECT_EQ(sizeOf(480, 321, 256, 6), (ImageSize{256, 382}));
  EXPECT_EQ(sizeOf(7, 7, 20), (ImageSize{20, 20}));
}

TEST(TrainingResize, CropsWhereTorchvisionDoes) {
  const auto firstOf = [](int width, int crop) {
    const ImageHeader header = headerFor(width, 4, ChannelLayout::gray);
    Image image(width, 4, header.pixelFormat());
    for (int y = 0; y < 4; ++y)
      for (int x = 0; x < width; ++x) image.row(y)[x] = static_cast<std::byte>(x);
    for (const auto filter : {ResizeFilter::area, ResizeFilter::bilinear}) {
      TrainingResize training({4, crop, filter}, OrientationPolicy::apply);
      training.begin(header);
      training.band(image.view());
      const Image cropped = training.take();
      EXPECT_EQ(cropped.width(), crop);
      EXPECT_EQ(cropped.height(), crop);
      if (filter == ResizeFilter::bilinear) return static_cast<int>(cropped.view().row<std::uint8_t>(0)[0]);
    }
    return -1;
  };
  EXPECT_EQ(firstOf(8, 4), 2);
  EXPECT_EQ(firstOf(9, 4), 2);  // 2.5
  EXPECT_EQ(firstOf(11, 4), 4); // 3.5
  EXPECT_EQ(firstOf(13, 4), 4); // 4.5
}

TEST(TrainingResize, TurnsWhatIsStoredTurned) {
  ImageHeader header = headerFor(6, 4, ChannelLayout::rgb);
  header.orientation = 6;
  const Image stored = busyImage(header);
  TrainingResize training({4, {}, ResizeFilter::bicubic}, OrientationPolicy::apply);
  training.begin(header);
  training.band(stored.view());
  EXPECT_EQ(sums(training.take()), sums(oriented(stored, 6)));
}

} // namespace
} // namespace normscope
