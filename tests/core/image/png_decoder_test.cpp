// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace normscope {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

Bytes rows(std::initializer_list<int> values) {
  Bytes bytes;
  for (const int value : values) bytes.push_back(static_cast<std::byte>(value));
  return bytes;
}

template<class Sample>
std::vector<int> samplesOf(const Image& image) {
  std::vector<int> samples;
  for (int y = 0; y < image.height(); ++y)
    for (const Sample sample : image.view().row<Sample>(y)) samples.push_back(sample);
  return samples;
}

TEST(PngDecoder, ExpandsSmallGrayToFullScale) {
  const auto oneBit = decodeImage(encodePng({10, 1, 1, 0}, rows({0b10110000, 0b01000000})));
  ASSERT_TRUE(oneBit);
  EXPECT_THAT(samplesOf<std::uint8_t>(oneBit->image), ElementsAre(255, 0, 255, 255, 0, 0, 0, 0, 0, 255));
  const auto twoBits = decodeImage(encodePng({4, 1, 2, 0}, rows({0b00011011})));
  EXPECT_THAT(samplesOf<std::uint8_t>(twoBits->image), ElementsAre(0, 85, 170, 255));
  const auto fourBits = decodeImage(encodePng({2, 1, 4, 0}, rows({0x1f})));
  EXPECT_THAT(samplesOf<std::uint8_t>(fourBits->image), ElementsAre(17, 255));
}

TEST(PngDecoder, ReadsSixteenBitsInHostOrder) {
  const auto gray = decodeImage(encodePng({2, 1, 16, 0}, rows({0x12, 0x34, 0xff, 0xfe})));
  ASSERT_TRUE(gray);
  EXPECT_EQ(gray->info.header.depth, BitDepth::u16);
  EXPECT_THAT(samplesOf<std::uint16_t>(gray->image), ElementsAre(0x1234, 0xfffe));
}

TEST(PngDecoder, LeavesAlphaOutUnmultiplied) {
  const auto rgba = decodeImage(encodePng({2, 1, 8, 6}, rows({10, 20, 30, 0, 40, 50, 60, 128})));
  ASSERT_TRUE(rgba);
  EXPECT_EQ(rgba->info.header.layout, ChannelLayout::rgba);
  EXPECT_THAT(samplesOf<std::uint8_t>(rgba->image), ElementsAre(10, 20, 30, 40, 50, 60));
  EXPECT_EQ(rgba->info.header.alpha, AlphaKind::straight);
  const auto opaque = decodeImage(encodePng({2, 1, 8, 6}, rows({10, 20, 30, 255, 40, 50, 60, 255})));
  EXPECT_EQ(opaque->info.header.alpha, AlphaKind::opaque);
  const auto grayAlpha = decodeImage(encodePng({2, 1, 16, 4}, rows({1, 2, 0, 0, 3, 4, 9, 9})));
  EXPECT_EQ(grayAlpha->info.header.layout, ChannelLayout::grayAlpha);
  EXPECT_THAT(samplesOf<std::uint16_t>(grayAlpha->image), ElementsAre(0x102, 0x304));
}

TEST(PngDecoder, ExpandsPalettes) {
  const auto image =
      decodeImage(encodePng({3, 1, 2, 3}, rows({0b00011000}), rows({1, 2, 3, 40, 50, 60, 7, 8, 9})));
  ASSERT_TRUE(image);
  EXPECT_FALSE(image->info.damage);
  EXPECT_EQ(image->info.header.layout, ChannelLayout::palette);
  EXPECT_THAT(samplesOf<std::uint8_t>(image->image), ElementsAre(1, 2, 3, 40, 50, 60, 7, 8, 9));
}

TEST(PngDecoder, PaletteIndexOutOfRangeIsDamage) {
  const auto image = decodeImage(encodePng({2, 1, 8, 3}, rows({0, 200}), rows({1, 2, 3})));
  ASSERT_TRUE(image);
  EXPECT_THAT(samplesOf<std::uint8_t>(image->image), ElementsAre(1, 2, 3, 0, 0, 0));
  ASSERT_TRUE(image->info.damage);
  EXPECT_EQ(image->info.damage->kind, FailureClass::damaged);
}

TEST(PngDecoder, MetadataNeverHurts) {
  Bytes extra;
  appendPngChunk(extra, "iCCP", rows({'x', 0, 0, 1, 2, 3}));
  appendPngChunk(extra, "sRGB", rows({99}));
  appendPngChunk(extra, "eXIf", exifBlock(6));
  appendPngChunk(extra, "tEXt", rows({0}));
  extra.back() ^= std::byte{1}; // its checksum
  const auto image = decodeImage(encodePng({2, 1, 8, 0}, rows({5, 6}), {}, extra));
  ASSERT_TRUE(image) << image.error().message;
  EXPECT_FALSE(image->info.damage);
  EXPECT_EQ(image->info.header.orientation, 6);
  EXPECT_TRUE(image->info.header.foreignProfile);
  EXPECT_THAT(samplesOf<std::uint8_t>(image->image), ElementsAre(5, 6));
  EXPECT_EQ(image->image.height(), 2);
}

/// The seven passes of an image whose sample at (x, y) is x + 16·y, each row with its filter byte.
Bytes interlacedRows(int width, int height, int depth) {
  constexpr int startX[]{0, 4, 0, 2, 0, 1, 0}, startY[]{0, 0, 4, 0, 2, 0, 1};
  constexpr int stepX[]{8, 8, 4, 4, 2, 2, 1}, stepY[]{8, 8, 8, 4, 4, 2, 2};
  Bytes bytes;
  for (int pass = 0; pass < 7; ++pass)
    for (int y = startY[pass]; y < height && startX[pass] < width; y += stepY[pass]) {
      bytes.push_back(std::byte{0});
      unsigned packed = 0;
      int bits = 0;
      for (int x = startX[pass]; x < width; x += stepX[pass]) {
        const auto value = static_cast<unsigned>(x + 16 * y);
        packed = packed << depth | (value & ((1u << depth) - 1));
        bits += depth;
        if (bits < 8) continue;
        bytes.push_back(static_cast<std::byte>(packed));
        bits = 0;
      }
      if (bits > 0) bytes.push_back(static_cast<std::byte>(packed << (8 - bits)));
    }
  return bytes;
}

TEST(PngDecoder, ReadsInterlacedImages) {
  for (const int depth : {1, 2, 4, 8})
    for (const auto& [width, height] : {std::pair{13, 11}, {1, 1}, {3, 2}, {8, 8}}) {
      PngOptions options{width, height, depth, 0, true};
      const auto image = decodeImage(encodePng(options, interlacedRows(width, height, depth)));
      ASSERT_TRUE(image) << image.error().message;
      const int most = (1 << depth) - 1;
      for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
          EXPECT_EQ(image->image.view().row<std::uint8_t>(y)[static_cast<std::size_t>(x)],
                    ((x + 16 * y) & most) * (255 / most));
    }
}

TEST(PngDecoder, NamesTheChunkWithAWrongChecksum) {
  Bytes file = encodePng({2, 1, 8, 0}, rows({5, 6}));
  file[file.size() - 13] ^= std::byte{1}; // the last byte of IDAT's checksum
  const auto image = decodeImage(file);
  ASSERT_FALSE(image);
  EXPECT_EQ(image.error().kind, FailureClass::rejected);
  EXPECT_EQ(image.error().message, "checksum (CRC) of chunk IDAT at byte 33 is wrong");
}

TEST(PngDecoder, NoTruncatedFilePasses) {
  const Bytes file = encodePng({2, 2, 8, 0}, rows({5, 6, 7, 8}));
  for (std::size_t length = 0; length < file.size(); ++length) {
    const auto image = decodeImage(std::span(file).first(length));
    ASSERT_FALSE(image) << length;
    EXPECT_FALSE(image.error().message.empty());
  }
  EXPECT_TRUE(decodeImage(file));
}

TEST(PngDecoder, RefusesChunkBombsByTheirClaim) {
  Bytes file = encodePng({2, 1, 8, 0}, rows({5, 6}));
  file.resize(33);
  appendNumber(file, 0x7ffffff0, 4);
  append(file, "tEXt");
  const auto image = decodeImage(file);
  ASSERT_FALSE(image);
  EXPECT_EQ(image.error().kind, FailureClass::overLimit);
  EXPECT_THAT(image.error().message, HasSubstr("claims 2,147,483,632 bytes, the file has 41"));
}

TEST(PngDecoder, RefusesPixelBombsByTheirHeader) {
  const auto image = decodeImage(encodePng({32000, 32000, 1, 0}, Bytes(32000)));
  ASSERT_FALSE(image);
  EXPECT_EQ(image.error().message, "32,000 × 32,000 pixels is over the limit of 200 megapixels");
}

} // namespace
} // namespace normscope
