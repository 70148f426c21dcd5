// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/reduced_decode.h"
#include "image/resize.h"

#include <gtest/gtest.h>

#include <cmath>

namespace normscope {
namespace {

using namespace test;

JpegOptions large(int channels = 3) {
  JpegOptions options;
  options.width = 640;
  options.height = 400;
  options.channels = channels;
  return options;
}

/// The mean distance of a reduced decode from the full one, reduced by averaging.
double distance(const Bytes& file, const Image& small) {
  const Image full = decodeImage(file)->image;
  const Image averaged =
      toImage(resized(full, {small.width(), small.height()}, FitPolicy::squash), BitDepth::u8);
  double sum = 0;
  const std::size_t samples = small.stride() * static_cast<std::size_t>(small.height());
  for (std::size_t i = 0; i < samples; ++i)
    sum +=
        std::abs(std::to_integer<int>(small.view().data[i]) - std::to_integer<int>(averaged.view().data[i]));
  return sum / static_cast<double>(samples);
}

TEST(ReducedDecode, TakesTheSmallestSizeThatIsLargeEnough) {
  const Bytes file = encodeJpeg(large());
  const auto widthFor = [&](int minSide) { return decodeReduced(file, minSide)->width(); };
  EXPECT_EQ(widthFor(50), 80);
  EXPECT_EQ(widthFor(51), 160);
  EXPECT_EQ(widthFor(200), 320);
  EXPECT_EQ(widthFor(201), 640);
  EXPECT_EQ(widthFor(4000), 640);
}

TEST(ReducedDecode, LooksLikeThePicture) {
  for (const int channels : {1, 3})
    for (const bool progressive : {false, true}) {
      JpegOptions options = large(channels);
      options.progressive = progressive;
      const Bytes file = encodeJpeg(options);
      const auto small = decodeReduced(file, 90);
      ASSERT_TRUE(small);
      EXPECT_EQ(small->format(), (PixelFormat{BitDepth::u8, channels}));
      EXPECT_LT(distance(file, *small), 4.0);
    }
}

TEST(ReducedDecode, IsUpright) {
  JpegOptions options = large();
  options.orientation = 6;
  const Bytes file = encodeJpeg(options);
  EXPECT_EQ(decodeReduced(file, 50)->width(), 50);
  EXPECT_EQ(decodeReduced(file, 50, OrientationPolicy::ignore)->width(), 80);
  EXPECT_LT(distance(file, *decodeReduced(file, 90)), 4.0);
}

TEST(ReducedDecode, LeavesTheRestToTheDecoder) {
  Bytes file = encodeJpeg(large());
  file.resize(file.size() / 2);
  EXPECT_FALSE(decodeReduced(file, 50)) << "cut";
  EXPECT_EQ(decodeReduced(encodeJpeg(large(4)), 50).error().kind, FailureClass::unsupported);
  EXPECT_EQ(decodeReduced(encodePng({}, Bytes(60)), 50).error().kind, FailureClass::unsupported);
  EXPECT_FALSE(decodeReduced({}, 50));
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(
      decodeReduced(encodeJpeg(large()), 50, OrientationPolicy::apply, {}, stop.get_token()).error().code,
      FailureCode::cancelled);
  DecodeLimits small;
  small.pixels = 1000;
  EXPECT_EQ(decodeReduced(encodeJpeg(large()), 50, OrientationPolicy::apply, small).error().kind,
            FailureClass::overLimit);
}

} // namespace
} // namespace normscope
