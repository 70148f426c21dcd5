// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/decode.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

/// 3 × 2: "abc" over "def".
Image letters(PixelFormat format) {
  Image image(3, 2, format);
  for (int i = 0; i < 6; ++i)
    for (std::size_t b = 0; b < format.bytesPerPixel(); ++b)
      image.row(0)[static_cast<std::size_t>(i) * format.bytesPerPixel() + b] =
          static_cast<std::byte>('a' + i);
  return image;
}

std::string text(Image& image) {
  std::string rows;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x)
      rows += static_cast<char>(
          image.row(y)[static_cast<std::size_t>(x + 1) * image.format().bytesPerPixel() - 1]);
    rows += '/';
  }
  return rows;
}

TEST(Oriented, TurnsAsTheTagSays) {
  const char* expected[] = {"abc/def/",  "abc/def/",  "cba/fed/",  "fed/cba/",  "def/abc/",
                            "ad/be/cf/", "da/eb/fc/", "fc/eb/da/", "cf/be/ad/", "abc/def/"};
  for (const PixelFormat format : {PixelFormat{BitDepth::u8, 1},
                                   {BitDepth::u8, 3},
                                   {BitDepth::u16, 1},
                                   {BitDepth::u16, 3},
                                   {BitDepth::f32, 1},
                                   {BitDepth::f32, 3}})
    for (int orientation = 0; orientation <= 9; ++orientation) {
      Image upright = oriented(letters(format), orientation);
      EXPECT_EQ(text(upright), expected[orientation]) << orientation;
      EXPECT_EQ(upright.width(), swapsAxes(orientation) ? 2 : 3);
    }
}

} // namespace
} // namespace normscope
