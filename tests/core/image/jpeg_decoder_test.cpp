// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

namespace normscope {
namespace {

using namespace test;
using testing::HasSubstr;

const std::uint8_t* rowOf(const Image& image, int y) { return image.view().row<std::uint8_t>(y).data(); }

double meanDifference(const Image& image, const std::vector<std::uint8_t>& samples) {
  double sum = 0;
  for (std::size_t i = 0; i < samples.size(); ++i)
    sum += std::abs(std::to_integer<int>(image.view().data[i]) - samples[i]);
  return sum / static_cast<double>(samples.size());
}

TEST(JpegDecoder, GivesThePictureInBandsFromTopToBottom) {
  JpegOptions options;
  options.width = 640;
  options.height = 333;
  const Bytes file = encodeJpeg(options);
  BandLog log;
  const auto decoded = decode(file, log);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->header,
            (ImageHeader{FileFormat::jpeg, ChannelLayout::rgb, BitDepth::u8, 640, 333, 1, 1, false}));
  EXPECT_FALSE(decoded->damage);
  EXPECT_TRUE(decoded->notes.empty());
  EXPECT_EQ(log.begun, 1);
  EXPECT_GT(log.bands, 3);
  EXPECT_EQ(log.rows, 333);
  EXPECT_TRUE(log.gapless);
  const auto image = decodeImage(file);
  ASSERT_TRUE(image);
  EXPECT_LT(meanDifference(image->image, picture(640, 333, 3)), 6.0);
}

TEST(JpegDecoder, KeepsGrayAsOneChannel) {
  JpegOptions options;
  options.channels = 1;
  const auto image = decodeImage(encodeJpeg(options));
  ASSERT_TRUE(image);
  EXPECT_EQ(image->image.format().channels, 1);
  EXPECT_EQ(image->info.header.layout, ChannelLayout::gray);
  EXPECT_LT(meanDifference(image->image, picture(96, 80, 1)), 4.0);
}

TEST(JpegDecoder, ConvertsCmykAfterAdobesInversion) {
  // One colour for the whole picture, so that compression changes nothing.
  const auto colourOf = [](bool adobe, bool ycck) {
    JpegOptions options;
    options.channels = 4;
    options.adobe = adobe;
    options.ycck = ycck;
    std::vector<std::uint8_t> samples;
    for (int i = 0; i < options.width * options.height; ++i)
      samples.insert(samples.end(), {200, 100, 50, 180});
    return decodeImage(encodeJpeg(options, samples)).value();
  };
  const auto expected = [](int c, int k) { return k - (((255 - c) * k) >> 8); };
  const auto adobe = colourOf(true, false);
  EXPECT_EQ(adobe.info.header.layout, ChannelLayout::cmyk);
  EXPECT_EQ(adobe.image.format(), (PixelFormat{BitDepth::u8, 3}));
  EXPECT_NEAR(rowOf(adobe.image, 9)[0], expected(200, 180), 1);
  EXPECT_NEAR(rowOf(adobe.image, 9)[1], expected(100, 180), 1);
  EXPECT_NEAR(rowOf(adobe.image, 9)[2], expected(50, 180), 1);
  const auto ycck = colourOf(true, true);
  EXPECT_NEAR(rowOf(ycck.image, 9)[0], expected(200, 180), 2);
  EXPECT_NEAR(rowOf(ycck.image, 9)[2], expected(50, 180), 2);
  const auto plain = colourOf(false, false); // without Adobe's marker the samples are ink
  EXPECT_NEAR(rowOf(plain.image, 9)[0], expected(55, 75), 1);
  EXPECT_NEAR(rowOf(plain.image, 9)[1], expected(155, 75), 1);
}

class Truncated : public testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Jpeg, Truncated, testing::Bool());

TEST_P(Truncated, IsNeverClean) {
  JpegOptions options;
  options.progressive = GetParam();
  const Bytes whole = encodeJpeg(options);
  for (int tenth = 0; tenth < 10; ++tenth) {
    const std::size_t length = 2 + (whole.size() - 40) * static_cast<std::size_t>(tenth) / 10;
    const auto decoded = decodeImage(std::span(whole).first(length));
    EXPECT_FALSE(decoded && !decoded->info.damage) << "cut to " << length << " of " << whole.size();
  }
}

TEST(JpegDecoder, ProgressiveFileCutBetweenScansIsDamaged) {
  JpegOptions options;
  options.progressive = true;
  const Bytes whole = encodeJpeg(options);
  int scans = 0;
  for (std::size_t i = 2; i + 1 < whole.size(); ++i) {
    if (whole[i] != std::byte{0xff} || whole[i + 1] != std::byte{0xda} || ++scans == 1) continue;
    const auto decoded = decodeImage(std::span(whole).first(i));
    EXPECT_FALSE(decoded && !decoded->info.damage) << "cut before scan " << scans;
  }
  EXPECT_GT(scans, 3);
}

TEST(JpegDecoder, SaysHowManyRowsAreMissing) {
  JpegOptions options;
  options.width = 400;
  options.height = 400;
  const Bytes whole = encodeJpeg(options);
  const auto half = decodeImage(std::span(whole).first(whole.size() / 2));
  ASSERT_TRUE(half);
  ASSERT_TRUE(half->info.damage);
  EXPECT_EQ(half->info.damage->code, FailureCode::truncated);
  EXPECT_THAT(half->info.damage->message.english(),
              testing::MatchesRegex("data ends early: about [45][0-9] % of the rows are missing"));
}

TEST(JpegDecoder, MissingEndMarkerAloneIsANote) {
  for (const bool progressive : {false, true}) {
    JpegOptions options;
    options.progressive = progressive;
    Bytes file = encodeJpeg(options);
    const auto whole = decodeImage(file);
    file.resize(file.size() - 2);
    const auto cut = decodeImage(file);
    ASSERT_TRUE(cut);
    EXPECT_FALSE(cut->info.damage);
    ASSERT_EQ(cut->info.notes.size(), 1u);
    EXPECT_THAT(cut->info.notes[0], HasSubstr("without end marker"));
    const auto size = whole->image.stride() * static_cast<std::size_t>(whole->image.height());
    EXPECT_EQ(0, std::memcmp(whole->image.view().data, cut->image.view().data, size));
  }
}

TEST(JpegDecoder, SwappedBytesInTheDataAreDamage) {
  Bytes file = encodeJpeg();
  for (std::size_t i = file.size() / 2; i < file.size() / 2 + 40; ++i) file[i] = std::byte{0xd9};
  for (std::size_t i = file.size() / 2; i < file.size() / 2 + 40; i += 5) file[i] = std::byte{0xff};
  const auto decoded = decodeImage(file);
  EXPECT_FALSE(decoded && !decoded->info.damage);
}

TEST(JpegDecoder, ReadsTheOrientationTag) {
  for (const int tag : {1, 3, 6, 8, 9, 255}) {
    JpegOptions options;
    options.orientation = tag;
    const auto header = readHeader(encodeJpeg(options));
    ASSERT_TRUE(header);
    EXPECT_EQ(header->orientation, tag <= 8 ? tag : 1);
    const auto image = decodeImage(encodeJpeg(options));
    EXPECT_EQ(image->image.width(), swapsAxes(header->orientation) ? 80 : 96);
    EXPECT_EQ(decodeImage(encodeJpeg(options), OrientationPolicy::ignore)->image.width(), 96);
  }
}

TEST(JpegDecoder, RefusesByLimit) {
  const Bytes file = encodeJpeg();
  DecodeLimits limits;
  limits.pixels = 1000;
  const auto refused = decodeImage(file, OrientationPolicy::apply, limits);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, FailureClass::overLimit);
  JpegOptions progressive;
  progressive.progressive = true;
  DecodeLimits fewScans;
  fewScans.jpegScans = 3;
  const auto costly = decodeImage(encodeJpeg(progressive), OrientationPolicy::apply, fewScans);
  ASSERT_FALSE(costly);
  EXPECT_EQ(costly.error().message, "more than 3 scans: too costly to decode");
  progressive.channels = 1;
  DecodeLimits littleMemory; // enough for the pixels, not for their coefficients
  littleMemory.decodedBytes = static_cast<std::uint64_t>(progressive.width * progressive.height);
  EXPECT_EQ(decodeImage(encodeJpeg(progressive), OrientationPolicy::apply, littleMemory).error().kind,
            FailureClass::overLimit);
  DecodeLimits noTime;
  noTime.cpuSeconds = noTime.cpuNsPerPixel = 0;
  const auto slow = decodeImage(encodeJpeg(progressive), OrientationPolicy::apply, noTime);
  ASSERT_FALSE(slow);
  EXPECT_EQ(slow.error().code, FailureCode::timeout);
  EXPECT_TRUE(decodeImage(file, OrientationPolicy::apply, noTime)) << "one scan costs what its size says";
}

TEST(JpegDecoder, StopsBetweenBands) {
  JpegOptions options;
  options.width = 600;
  options.height = 600;
  const Bytes file = encodeJpeg(options);
  std::stop_source source;
  struct Stopper final : BandSink {
    std::stop_source* source = nullptr;
    int bands = 0;
    void begin(const ImageHeader&) override {}
    void band(const ImageView&) override {
      ++bands;
      source->request_stop();
    }
  } stopper;
  stopper.source = &source;
  const auto decoded = decode(file, stopper, {}, source.get_token());
  ASSERT_FALSE(decoded);
  EXPECT_EQ(decoded.error().code, FailureCode::cancelled);
  EXPECT_EQ(stopper.bands, 1);
}

} // namespace
} // namespace normscope
