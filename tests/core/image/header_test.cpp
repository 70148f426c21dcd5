// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace normscope {
namespace {

using namespace test;
using namespace std::literals;
using testing::HasSubstr;

std::vector<Bytes> validFiles() {
  JpegOptions jpeg;
  jpeg.width = jpeg.height = 16;
  jpeg.orientation = 6;
  std::vector<Bytes> files{encodeJpeg(jpeg), encodePng({2, 2, 8, 0}, Bytes(4))};
  jpeg.progressive = true;
  files.push_back(encodeJpeg(jpeg));
  files.push_back(bytesOf("P6 2 2 255\nabcdefghijkl"));
  files.push_back(bytesOf("P3 1 1 255 1 2 3\n"));
  files.push_back(bytesOf("PF\n1 1\n-1.0\nabcdefghijkl"));
  // One strip, one page: width, height, bits, compression, photometric, offset, rows, count.
  Bytes tiff = bytesOf("II*\0\x08\0\0\0\x08\0"sv);
  const std::uint64_t entries[][2] = {{256, 2}, {257, 2},   {258, 8}, {259, 1},
                                      {262, 1}, {273, 110}, {278, 2}, {279, 4}};
  for (const auto& [tag, value] : entries) {
    appendNumber(tiff, tag, 2, true);
    appendNumber(tiff, 3, 2, true);
    appendNumber(tiff, 1, 4, true);
    appendNumber(tiff, value, 4, true);
  }
  appendNumber(tiff, 0, 4);
  append(tiff, "wxyz");
  files.push_back(tiff);
  files.push_back(bytesOf("BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\1\0\0\0\1\0\0\0\1\0\x18\0\0\0\0\0"
                          "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\2\3\0"sv));
  files.push_back(bytesOf("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 1\nabcd"));
  files.push_back(
      bytesOf("\x76\x2f\x31\x01\2\0\0\0channels\0chlist\0\x13\0\0\0Y\0\2\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\0"
              "dataWindow\0box2i\0\x10\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\0"sv));
  files.push_back(
      bytesOf("\xff\x4f\xff\x51\0\x29\0\0\0\0\0\2\0\0\0\2\0\0\0\0\0\0\0\0\0\0\0\2\0\0\0\2\0\0\0\0\0\0\0\0"
              "\0\1\7\1\1"sv));
  files.push_back(bytesOf("RIFF\x20\0\0\0WEBPVP8L\5\0\0\0\x2f\1\x40\0\0\0"sv));
  return files;
}

TEST(ReadHeader, AcceptsTheSmallestOfEachFormat) {
  const FileFormat formats[] = {FileFormat::jpeg, FileFormat::png, FileFormat::jpeg, FileFormat::pnm,
                                FileFormat::pnm,  FileFormat::pfm, FileFormat::tiff, FileFormat::bmp,
                                FileFormat::hdr,  FileFormat::exr, FileFormat::jp2,  FileFormat::webp};
  const auto files = validFiles();
  ASSERT_EQ(files.size(), std::size(formats));
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto header = readHeader(files[i]);
    ASSERT_TRUE(header) << name(formats[i]) << ": " << header.error().message;
    EXPECT_EQ(header->format, formats[i]);
  }
}

/// What a header accepts obeys the limits; what it refuses has a reason.
void expectSane(std::span<const std::byte> bytes) {
  const auto header = readHeader(bytes);
  if (header) {
    EXPECT_GT(header->width, 0);
    EXPECT_GT(header->height, 0);
    EXPECT_LE(header->pixels(), DecodeLimits{}.pixels);
    EXPECT_TRUE(header->orientation >= 1 && header->orientation <= 8);
  } else {
    EXPECT_FALSE(header.error().message.empty());
  }
}

TEST(ReadHeader, SurvivesEveryTruncation) {
  for (const Bytes& file : validFiles())
    for (std::size_t length = 0; length <= file.size(); ++length) {
      const Bytes cut(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(
                                                       length)); // own memory: sanitizers see its end
      expectSane(cut);
    }
}

TEST(ReadHeader, SurvivesHostileChanges) {
  std::mt19937 random(7);
  for (const Bytes& file : validFiles())
    for (int round = 0; round < 1000; ++round) {
      Bytes changed = file;
      for (unsigned i = 0; i < 1 + round % 4u; ++i) {
        constexpr std::uint8_t extremes[] = {0, 1, 0x7f, 0x80, 0xff};
        const bool extreme = random() % 2 == 0;
        changed[random() % changed.size()] =
            static_cast<std::byte>(extreme ? extremes[random() % 5] : random());
      }
      expectSane(changed);
      decodeImage(changed); // no crash, no leak, no read outside
    }
}

TEST(ReadHeader, SurvivesNoiseBehindSignatures) {
  std::mt19937 random(11);
  for (const auto magic : {""sv, "\xff\xd8\xff"sv, "\x89PNG\r\n\x1a\n"sv, "II*\0"sv, "MM\0*"sv,
                           "MM\0+\0\x08\0\0"sv, "BM"sv, "P5 "sv, "RIFF\0\0\0\0WEBPVP8X"sv,
                           "\x76\x2f\x31\x01"sv, "\0\0\0\x0cjP  \r\n\x87\n"sv, "#?RADIANCE\n"sv, "PF\n"sv})
    for (int round = 0; round < 300; ++round) {
      Bytes file = bytesOf(magic);
      const std::size_t length = file.size() + random() % 300;
      while (file.size() < length) file.push_back(static_cast<std::byte>(random() % 3 == 0 ? 0 : random()));
      expectSane(file);
    }
}

TEST(ReadHeader, TellsForeignProfilesFromSrgb) {
  const auto withProfile = [](std::string_view description) {
    Bytes profile(128);
    appendNumber(profile, 1, 4);
    append(profile, "desc");
    appendNumber(profile, 144, 4);
    appendNumber(profile, 12 + description.size(), 4);
    append(profile, "desc");
    appendNumber(profile, 0, 4);
    appendNumber(profile, description.size(), 4);
    append(profile, description);
    Bytes segment = bytesOf("\xff\xe2"sv);
    appendNumber(segment, 2 + 14 + profile.size(), 2);
    append(segment, "ICC_PROFILE\0\1\1"sv);
    segment.insert(segment.end(), profile.begin(), profile.end());
    Bytes file = encodeJpeg();
    file.insert(file.begin() + 2, segment.begin(), segment.end());
    return readHeader(file)->foreignProfile;
  };
  EXPECT_FALSE(withProfile("sRGB IEC61966-2.1"));
  EXPECT_FALSE(withProfile("\0s\0R\0G\0B"sv));
  EXPECT_TRUE(withProfile("Adobe RGB (1998)"));
  EXPECT_FALSE(readHeader(encodeJpeg())->foreignProfile);
}

TEST(ReadHeader, NamesWhatIsNoImage) {
  const auto refusal = [](std::string_view text) { return readHeader(bytesOf(text)).error(); };
  EXPECT_EQ(refusal("").code, FailureCode::empty);
  EXPECT_EQ(refusal("version https://git-lfs.github.com/spec/v1\noid sha256:1\n").code,
            FailureCode::lfsPointer);
  EXPECT_EQ(refusal("<!DOCTYPE html><html>404</html>").code, FailureCode::html);
  EXPECT_EQ(refusal("just some words").code, FailureCode::notImage);
  EXPECT_EQ(refusal("<?xml version='1.0'?><svg/>").message, "SVG: format not supported");
  EXPECT_EQ(refusal("8BPS\0\1").message, "Photoshop PSD: format not supported");
  EXPECT_EQ(refusal("\0\0\0\x18"
                    "ftypheic"sv)
                .message,
            "HEIC: format not supported");
}

TEST(ReadHeader, RefusesByEveryLimit) {
  const Bytes file = encodePng({2, 2, 8, 2}, Bytes(12));
  DecodeLimits limits;
  limits.pixels = 3;
  EXPECT_EQ(readHeader(file, limits).error().kind, FailureClass::overLimit);
  limits = {};
  limits.decodedBytes = 11;
  EXPECT_EQ(readHeader(file, limits).error().kind, FailureClass::overLimit);
  limits = {};
  limits.fileBytes = file.size() - 1;
  EXPECT_EQ(readHeader(file, limits).error().kind, FailureClass::overLimit);
}

} // namespace
} // namespace normscope
