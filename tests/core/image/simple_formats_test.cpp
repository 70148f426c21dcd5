// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <webp/encode.h>

#include <cstring>

namespace normscope {
namespace {

using namespace test;
using namespace std::literals;
using testing::ElementsAre;
using testing::HasSubstr;

template<class Sample>
std::vector<Sample> samplesOf(const Bytes& file) {
  const auto decoded = decodeImage(file);
  std::vector<Sample> samples;
  if (!decoded)
    ADD_FAILURE() << decoded.error().message;
  else
    for (int y = 0; y < decoded->image.height(); ++y)
      for (const Sample sample : decoded->image.view().row<Sample>(y)) samples.push_back(sample);
  return samples;
}

std::string refusalOf(const Bytes& file) {
  const auto decoded = decodeImage(file);
  return decoded ? "was read" : decoded.error().message.english();
}

struct BmpOptions {
  int width = 2;
  int height = 2; ///< negative: top-down
  int bits = 24;
  int compression = 0;
  Bytes between; ///< masks or palette
};

Bytes bmp(const BmpOptions& options, const Bytes& pixels) {
  Bytes file = bytesOf("BM");
  appendNumber(file, 54 + options.between.size() + pixels.size(), 4, true);
  appendNumber(file, 0, 4);
  appendNumber(file, 54 + options.between.size(), 4, true);
  appendNumber(file, 40, 4, true);
  appendNumber(file, static_cast<std::uint64_t>(options.width), 4, true);
  appendNumber(file, static_cast<std::uint64_t>(options.height), 4, true);
  appendNumber(file, 1, 2, true);
  appendNumber(file, static_cast<std::uint64_t>(options.bits), 2, true);
  appendNumber(file, static_cast<std::uint64_t>(options.compression), 4, true);
  appendNumber(file, 0, 20);
  file.insert(file.end(), options.between.begin(), options.between.end());
  file.insert(file.end(), pixels.begin(), pixels.end());
  return file;
}

TEST(Bmp, RowsRunFromTheBottomUnlessNegative) {
  const Bytes pixels = bytesOf("\3\2\1\6\5\4\0\0\11\10\7\14\13\12\0\0"sv);
  EXPECT_THAT(samplesOf<std::uint8_t>(bmp({}, pixels)), ElementsAre(7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6));
  EXPECT_THAT(samplesOf<std::uint8_t>(bmp({2, -2, 24, 0, {}}, pixels)),
              ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
}

TEST(Bmp, FiveBitsReachWhite) {
  const Bytes pixels = bytesOf("\xff\x7f\x1f\0"sv); // white and blue in 5-5-5
  EXPECT_THAT(samplesOf<std::uint8_t>(bmp({2, 1, 16, 0, {}}, pixels)), ElementsAre(255, 255, 255, 0, 0, 255));
}

TEST(Bmp, MasksDecideWhereColoursAre) {
  BmpOptions options{1, 1, 32, 3, {}};
  appendNumber(options.between, 0x000000ff, 4, true);
  appendNumber(options.between, 0x0000ff00, 4, true);
  appendNumber(options.between, 0x000f0000, 4, true);
  EXPECT_THAT(samplesOf<std::uint8_t>(bmp(options, bytesOf("\x0a\x14\x05\x63"sv))), ElementsAre(10, 20, 85));
}

TEST(Bmp, PalettesAndRunsAreExpanded) {
  BmpOptions options{4, 1, 4, 0, bytesOf("\1\2\3\0\4\5\6\0"sv)};
  // libbmp-style short palettes: an index beyond them is black and damage.
  EXPECT_THAT(samplesOf<std::uint8_t>(bmp(options, bytesOf("\x01\x10\0\0"sv))),
              ElementsAre(3, 2, 1, 6, 5, 4, 6, 5, 4, 3, 2, 1));
  const auto beyond = decodeImage(bmp(options, bytesOf("\x02\x10\0\0"sv)));
  ASSERT_TRUE(beyond);
  EXPECT_TRUE(beyond->info.damage);
  options.bits = 8;
  options.compression = 1;
  const Bytes runs = bytesOf("\3\1\1\0\0\1"sv); // three times colour 1, once colour 0, end
  EXPECT_THAT(samplesOf<std::uint8_t>(bmp(options, runs)), ElementsAre(6, 5, 4, 6, 5, 4, 6, 5, 4, 3, 2, 1));
  EXPECT_THAT(refusalOf(bmp(options, bytesOf("\3\1"sv))), HasSubstr("data ends early"));
}

TEST(Bmp, MissingPixelsAreRefused) {
  EXPECT_THAT(refusalOf(bmp({}, Bytes(15))), HasSubstr("data ends early: 15 of 16 bytes"));
}

TEST(Pnm, AllSixKindsAreRead) {
  EXPECT_THAT(samplesOf<std::uint8_t>(bytesOf("P1\n# comment\n3 1\n0 1 0\n")), ElementsAre(255, 0, 255));
  EXPECT_THAT(samplesOf<std::uint8_t>(bytesOf("P2 2 1 255 7 255\n")), ElementsAre(7, 255));
  EXPECT_THAT(samplesOf<std::uint8_t>(bytesOf("P3 1 1 255 1 2 3\n")), ElementsAre(1, 2, 3));
  EXPECT_THAT(samplesOf<std::uint8_t>(bytesOf("P4 10 1\n\xff\x40"sv)),
              ElementsAre(0, 0, 0, 0, 0, 0, 0, 0, 255, 0));
  EXPECT_THAT(samplesOf<std::uint8_t>(bytesOf("P5 2 1 255\n\x07\xff"sv)), ElementsAre(7, 255));
  EXPECT_THAT(samplesOf<std::uint16_t>(bytesOf("P6 1 1 65535\n\1\2\0\0\xff\xff"sv)),
              ElementsAre(258, 0, 65535));
}

TEST(Pnm, OtherMaximaAreScaled) {
  EXPECT_THAT(samplesOf<std::uint8_t>(bytesOf("P2 4 1 15 0 1 7 15\n")), ElementsAre(0, 17, 119, 255));
  EXPECT_THAT(samplesOf<std::uint16_t>(bytesOf("P2 3 1 1023 0 512 1023\n")), ElementsAre(0, 32800, 65535));
  EXPECT_THAT(refusalOf(bytesOf("P2 2 1 15 3 16\n")), HasSubstr("above the maximum of 15"));
}

TEST(Pnm, BrokenFilesAreRefused) {
  EXPECT_THAT(refusalOf(bytesOf("P5 2 2 255\nabc")), HasSubstr("data ends early: 3 of 4 bytes"));
  EXPECT_THAT(refusalOf(bytesOf("P5 2 x 255\nabc")), HasSubstr("header is broken"));
  EXPECT_THAT(refusalOf(bytesOf("P5 2 2 70000\nabcdefgh")), HasSubstr("maximum value of 70000"));
  EXPECT_THAT(refusalOf(bytesOf("P5 999999999 999999999 255\n")), HasSubstr("over the limit"));
  EXPECT_EQ(refusalOf(bytesOf("P7\nWIDTH 1\n")), "PAM: format not supported");
}

TEST(Pfm, BothByteOrdersAndBottomUpRows) {
  Bytes little = bytesOf("Pf\n1 2\n-1.0\n");
  Bytes big = bytesOf("Pf\n1 2\n1.0\n");
  for (const float value : {0.25f, -3.0f}) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, 4);
    appendNumber(little, bits, 4, true);
    appendNumber(big, bits, 4);
  }
  EXPECT_THAT(samplesOf<float>(little), ElementsAre(-3.0f, 0.25f));
  EXPECT_THAT(samplesOf<float>(big), ElementsAre(-3.0f, 0.25f));
  little.pop_back();
  EXPECT_THAT(refusalOf(little), HasSubstr("data ends early"));
}

TEST(Hdr, IsReadThroughTheModule) {
  // Mantissas 128, 64, 32 with exponent 129 are 1, 1/2 and 1/4.
  const Bytes file = bytesOf("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 1\n\x80\x40\x20\x81"sv);
  EXPECT_THAT(samplesOf<float>(file), ElementsAre(1.0f, 0.5f, 0.25f));
  EXPECT_THAT(refusalOf(bytesOf("#?RADIANCE\n\n+X 1 -Y 1\n")), HasSubstr("not supported"));
}

TEST(Hdr, CorruptFilesPrintNothing) {
  testing::internal::CaptureStderr();
  EXPECT_THAT(refusalOf(bytesOf("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 9 +X 9\n\x80\x40"sv)),
              HasSubstr("corrupt or cut off"));
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

Bytes webp(bool lossless, bool alpha) {
  std::vector<std::uint8_t> pixels;
  for (int i = 0; i < 20 * 10; ++i)
    pixels.insert(pixels.end(),
                  {static_cast<std::uint8_t>(i), 100, 50, static_cast<std::uint8_t>(alpha ? i : 255)});
  std::uint8_t* encoded = nullptr;
  WebPConfig config;
  WebPConfigInit(&config);
  config.lossless = lossless;
  config.exact = 1; // keep colours under full transparency
  WebPPicture image;
  WebPPictureInit(&image);
  image.use_argb = lossless;
  image.width = 20;
  image.height = 10;
  WebPPictureImportRGBA(&image, pixels.data(), 80);
  WebPMemoryWriter writer;
  WebPMemoryWriterInit(&writer);
  image.writer = WebPMemoryWrite;
  image.custom_ptr = &writer;
  WebPEncode(&config, &image);
  encoded = writer.mem;
  const auto* begin = reinterpret_cast<const std::byte*>(encoded);
  Bytes file(begin, begin + writer.size);
  WebPPictureFree(&image);
  WebPMemoryWriterClear(&writer);
  return file;
}

TEST(Webp, LosslessKeepsColoursUnderAlpha) {
  const auto image = decodeImage(webp(true, true));
  ASSERT_TRUE(image);
  EXPECT_EQ(image->info.header.layout, ChannelLayout::rgba);
  const auto row = image->image.view().row<std::uint8_t>(0);
  EXPECT_THAT(std::vector<int>(row.begin(), row.begin() + 6), ElementsAre(0, 100, 50, 1, 100, 50));
}

TEST(Webp, LossyIsReadAndTruncatedIsNot) {
  for (const bool alpha : {false, true}) {
    const Bytes file = webp(false, alpha);
    const auto image = decodeImage(file);
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info.header.layout, alpha ? ChannelLayout::rgba : ChannelLayout::rgb);
    for (std::size_t length = 0; length < file.size() - 2; length += 5)
      EXPECT_FALSE(decodeImage(std::span(file).first(length))) << length << " of " << file.size();
  }
}

TEST(Webp, ProfileAndOrientationComeFromTheirChunks) {
  const Bytes plain = webp(true, false);
  const auto headerWith = [&](std::string_view exifName) {
    Bytes chunks = bytesOf("VP8X\x0a\0\0\0\x28\0\0\0\x13\0\0\x09\0\0ICCP\1\0\0\0?\0"sv);
    chunks.insert(chunks.end(), plain.begin() + 12, plain.end());
    const Bytes exif = exifBlock(6);
    append(chunks, "EXIF");
    appendNumber(chunks, exifName.size() + exif.size(), 4, true);
    append(chunks, exifName);
    chunks.insert(chunks.end(), exif.begin(), exif.end());
    Bytes file = bytesOf("RIFF");
    appendNumber(file, 4 + chunks.size(), 4, true);
    append(file, "WEBP");
    file.insert(file.end(), chunks.begin(), chunks.end());
    return readHeader(file);
  };
  for (const auto name : {""sv, "Exif\0\0"sv}) {
    const auto header = headerWith(name);
    ASSERT_TRUE(header) << header.error().message;
    EXPECT_EQ(header->width, 20);
    EXPECT_EQ(header->orientation, 6);
    EXPECT_TRUE(header->foreignProfile);
  }
  EXPECT_EQ(readHeader(plain)->orientation, 1);
  EXPECT_FALSE(readHeader(plain)->foreignProfile);
}

TEST(Webp, SizesThatDisagreeAreCorrupt) {
  Bytes file = bytesOf("RIFF\x22\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x07\0\0\x07\0\0"sv);
  const Bytes plain = webp(true, false); // 20 × 10, not 8 × 8
  file.insert(file.end(), plain.begin() + 12, plain.end());
  EXPECT_EQ(readHeader(file).error().code, FailureCode::corrupt);
}

/// Two frames of 20 × 10 pixels, the second painted over the left half of the first.
Bytes animation() {
  const auto frame = [](int width, bool alpha) {
    const Bytes still = webp(true, alpha);
    Bytes chunk = bytesOf("\0\0\0\0\0\0"sv); // at the top left
    appendNumber(chunk, static_cast<std::uint64_t>(width - 1), 3, true);
    append(chunk, "\x09\0\0\x64\0\0\x02"sv); // 10 rows, 100 ms, replacing what is below
    chunk.insert(chunk.end(), still.begin() + 12, still.end());
    return chunk;
  };
  Bytes chunks = bytesOf("VP8X\x0a\0\0\0\x12\0\0\0\x13\0\0\x09\0\0ANIM\x06\0\0\0\0\0\0\0\0\0"sv);
  for (const bool alpha : {true, false}) {
    const Bytes image = frame(20, alpha);
    append(chunks, "ANMF");
    appendNumber(chunks, image.size(), 4, true);
    chunks.insert(chunks.end(), image.begin(), image.end());
  }
  Bytes file = bytesOf("RIFF");
  appendNumber(file, 4 + chunks.size(), 4, true);
  append(file, "WEBP");
  file.insert(file.end(), chunks.begin(), chunks.end());
  return file;
}

TEST(Webp, EachFrameOfAnAnimationIsAPage) {
  const Bytes file = animation();
  ASSERT_TRUE(readHeader(file)) << readHeader(file).error().message;
  EXPECT_EQ(readHeader(file)->pages(), 2);
  const auto first = decodeImage(file);
  ASSERT_TRUE(first) << first.error().message;
  EXPECT_EQ(first->info.header.alpha, AlphaKind::straight);
  const auto row = first->image.view().row<std::uint8_t>(0);
  EXPECT_THAT(std::vector<int>(row.begin() + 3, row.begin() + 6), ElementsAre(1, 100, 50));
  const auto second = decodeImage(file, OrientationPolicy::apply, {}, {}, 1);
  ASSERT_TRUE(second) << second.error().message;
  EXPECT_EQ(second->info.header.alpha, AlphaKind::opaque);
  EXPECT_FALSE(readHeader(file, {}, 2));
  for (std::size_t length = 0; length < file.size() - 2; length += 5)
    EXPECT_FALSE(decodeImage(std::span(file).first(length), OrientationPolicy::apply, {}, {}, 1)) << length;
}

TEST(Webp, AlphaThatIsOpaqueIsNamedSo) {
  EXPECT_EQ(decodeImage(webp(true, true))->info.header.alpha, AlphaKind::straight);
  EXPECT_EQ(decodeImage(webp(true, false))->info.header.layout, ChannelLayout::rgb);
}

} // namespace
} // namespace normscope
