// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
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

/// Tags of an ICC profile, by signature.
using IccTags = std::vector<std::pair<std::string_view, Bytes>>;

Bytes iccProfile(std::string_view colorSpace, const IccTags& tags) {
  Bytes profile(16);
  append(profile, colorSpace);
  profile.resize(128);
  appendNumber(profile, tags.size(), 4);
  std::size_t offset = 132 + 12 * tags.size();
  for (const auto& [signature, data] : tags) {
    append(profile, signature);
    appendNumber(profile, offset, 4);
    appendNumber(profile, data.size(), 4);
    offset += data.size();
  }
  for (const auto& [signature, data] : tags) profile.insert(profile.end(), data.begin(), data.end());
  return profile;
}

/// A tag of numbers of 16.16 bits.
Bytes iccNumbers(std::string_view type, std::initializer_list<double> numbers) {
  Bytes tag = bytesOf(type);
  for (const double number : numbers)
    appendNumber(tag, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(number * 65536))), 4);
  return tag;
}

const auto kXyz = "XYZ \0\0\0\0"sv;
const Bytes kSrgbFunction =
    iccNumbers("para\0\0\0\0\0\3\0\0"sv, {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045});

Bytes powerCurve(double exponent) {
  Bytes curve = bytesOf("curv\0\0\0\0\0\0\0\1"sv);
  appendNumber(curve, static_cast<std::uint64_t>(std::lround(exponent * 256)), 2);
  return curve;
}

Bytes srgbTable(int entries) {
  Bytes curve = bytesOf("curv\0\0\0\0"sv);
  appendNumber(curve, static_cast<std::uint64_t>(entries), 4);
  for (int i = 0; i < entries; ++i) {
    const double x = i / (entries - 1.0),
                 light = x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
    appendNumber(curve, static_cast<std::uint64_t>(std::lround(light * 65535)), 2);
  }
  return curve;
}

Bytes colorProfile(const Bytes& red, const Bytes& curve, std::string_view title) {
  return iccProfile("RGB ", {{"desc", bytesOf(title)},
                             {"rXYZ", red},
                             {"gXYZ", iccNumbers(kXyz, {0.38515, 0.71687, 0.09708})},
                             {"bXYZ", iccNumbers(kXyz, {0.14307, 0.06061, 0.7141})},
                             {"rTRC", curve},
                             {"gTRC", curve},
                             {"bTRC", curve}});
}

TEST(ReadHeader, TellsForeignProfilesFromSrgb) {
  const auto isForeign = [](const Bytes& profile) {
    Bytes segment = bytesOf("\xff\xe2"sv);
    appendNumber(segment, 2 + 14 + profile.size(), 2);
    append(segment, "ICC_PROFILE\0\1\1"sv);
    segment.insert(segment.end(), profile.begin(), profile.end());
    Bytes file = encodeJpeg();
    file.insert(file.begin() + 2, segment.begin(), segment.end());
    return readHeader(file)->foreignProfile;
  };
  const Bytes red = iccNumbers(kXyz, {0.43607, 0.22249, 0.01392});
  const Bytes adobeRed = iccNumbers(kXyz, {0.60974, 0.31111, 0.01947});
  EXPECT_FALSE(isForeign(colorProfile(red, kSrgbFunction, "a camera's own name")));
  EXPECT_FALSE(isForeign(colorProfile(red, srgbTable(1024), "")));
  EXPECT_TRUE(isForeign(colorProfile(adobeRed, kSrgbFunction, "sRGB in name only")));
  EXPECT_TRUE(isForeign(colorProfile(red, powerCurve(1.8), "sRGB")));
  EXPECT_TRUE(isForeign(colorProfile(red, powerCurve(2.2), "sRGB")));
  EXPECT_TRUE(isForeign(iccProfile("RGB ", {{"desc", bytesOf("sRGB")}}))) << "tells no primaries";
  EXPECT_TRUE(isForeign(bytesOf("sRGB")));
  EXPECT_FALSE(isForeign(iccProfile("GRAY", {{"kTRC", srgbTable(64)}})));
  EXPECT_TRUE(isForeign(iccProfile("GRAY", {{"kTRC", powerCurve(1.8)}})));
  EXPECT_FALSE(readHeader(encodeJpeg())->foreignProfile);
  Bytes whole = colorProfile(red, srgbTable(64), "");
  for (std::size_t length = 0; length < whole.size(); length += 3)
    EXPECT_TRUE(isForeign(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))));
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

TEST(ReadHeader, NamesFormatsThatItDoesNotRead) {
  const auto refusal = [](std::string_view head) {
    Bytes file = bytesOf(head);
    file.resize(700);
    return readHeader(file).error();
  };
  const std::string pict = std::string(522, '\0') + "\0\x11\x02\xff"s;
  for (const auto& [head, name] : std::initializer_list<std::pair<std::string_view, const char*>>{
           {"\x01\xda\x01\x01\0\x03"sv, "SGI"},
           {"\x0a\x05\x01\x08"sv, "PCX"},
           {"icns\0\0\1\0"sv, "ICNS"},
           {"\0\0\2\0\1\0\x20\x20"sv, "CUR"},
           {"SIMPLE  =                    T"sv, "FITS"},
           {pict, "PICT"},
           {"\0\1\1\0\0\0\1\x18\0\0\0\0\4\0\4\0\x08\0"sv, "TGA"},
           {"\0\0\2\0\0\0\0\0\0\0\0\0\4\0\4\0\x18\0"sv, "TGA"}}) {
    EXPECT_EQ(refusal(head).kind, FailureClass::unsupported) << name;
    EXPECT_EQ(refusal(head).message, name + ": format not supported"s);
  }
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
