// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/alpha.h"
#include "image/cmyk.h"
#include "image/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <tiffio.h>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace normscope {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

struct TiffOptions {
  std::uint32_t width = 20, height = 33;
  std::uint16_t bits = 8, samples = 3, format = SAMPLEFORMAT_UINT, photometric = PHOTOMETRIC_RGB;
  std::uint16_t planar = PLANARCONFIG_CONTIG, compression = COMPRESSION_NONE, orientation = 1;
  bool tiled = false;
  bool bigEndian = false;
  bool saysPhotometric = true;
  int pages = 1;
  std::vector<std::uint16_t> extras; ///< ExtraSamples; no tag where empty
  std::vector<std::uint32_t> kinds;  ///< NewSubfileType by page; no tag where empty
  const char* nodata = nullptr;      ///< GDAL_NODATA
};

/// Sample `c` of the pixel (x, y): what all variants below store.
unsigned valueAt(const TiffOptions& o, std::uint32_t x, std::uint32_t y, unsigned c) {
  const unsigned value = x * 7 + y * 3 + c * 50;
  return o.bits == 16 ? value * 200 & 0xffff : value & ((1u << std::min<unsigned>(o.bits, 8)) - 1);
}

void writeSample(const TiffOptions& o, unsigned value, std::byte* to) {
  if (o.bits == 8) *to = static_cast<std::byte>(value);
  if (o.bits == 16) {
    const auto wide = static_cast<std::uint16_t>(value);
    std::memcpy(to, &wide, 2);
  }
  if (o.bits == 32) {
    const float real = static_cast<float>(value) / 4.0f;
    std::memcpy(to, &real, 4);
  }
}

class Tiff : public testing::Test {
protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "normscope-tiff-XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    m_folder = pattern;
  }
  void TearDown() override { std::filesystem::remove_all(m_folder); }

  /// libtiff as the encoder: block by block, so that tiles and planes take the same way.
  Bytes encode(const TiffOptions& o) {
    const std::string path = m_folder + "/file.tif";
    TIFF* const tiff = TIFFOpen(path.c_str(), o.bigEndian ? "wb" : "wl");
    for (int page = 0; page < o.pages; ++page) {
      TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, o.width);
      TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, o.height);
      TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, o.bits);
      TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, o.samples);
      TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, o.format);
      if (o.saysPhotometric) TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, o.photometric);
      TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, o.planar);
      TIFFSetField(tiff, TIFFTAG_COMPRESSION, o.compression);
      TIFFSetField(tiff, TIFFTAG_ORIENTATION, o.orientation);
      if (!o.extras.empty()) TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, o.extras.size(), o.extras.data());
      if (!o.kinds.empty()) TIFFSetField(tiff, TIFFTAG_SUBFILETYPE, o.kinds[static_cast<std::size_t>(page)]);
      if (o.nodata) {
        static const TIFFFieldInfo field{42113,        -1, -1, TIFF_ASCII,
                                         FIELD_CUSTOM, 1,  0,  const_cast<char*>("GDAL_NODATA")};
        TIFFMergeFieldInfo(tiff, &field, 1);
        TIFFSetField(tiff, 42113, o.nodata);
      }
      if (o.photometric == PHOTOMETRIC_PALETTE) {
        std::vector<std::uint16_t> map(256);
        for (unsigned i = 0; i < 256; ++i) map[i] = static_cast<std::uint16_t>((255 - i) * 257);
        TIFFSetField(tiff, TIFFTAG_COLORMAP, map.data(), map.data(), map.data());
      }
      const std::uint32_t blockWidth = o.tiled ? 16 : o.width;
      const std::uint32_t blockHeight = o.tiled ? 16 : 10;
      if (o.tiled) {
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, blockWidth);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, blockHeight);
      } else {
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, blockHeight);
      }
      const unsigned planes = o.planar == PLANARCONFIG_SEPARATE ? o.samples : 1;
      const unsigned perPlane = o.samples / planes;
      for (unsigned plane = 0; plane < planes; ++plane)
        for (std::uint32_t top = 0; top < o.height; top += blockHeight)
          for (std::uint32_t left = 0; left < o.width; left += blockWidth) {
            const std::uint32_t rows = o.tiled ? blockHeight : std::min(blockHeight, o.height - top);
            Bytes block(std::size_t{blockWidth} * rows * perPlane * o.bits / 8);
            for (std::uint32_t y = 0; y < rows; ++y)
              for (std::uint32_t x = 0; x < blockWidth; ++x)
                for (unsigned c = 0; c < perPlane; ++c)
                  writeSample(
                      o, valueAt(o, left + x, top + y, plane + c) + 11u * static_cast<unsigned>(page),
                      &block[(std::size_t{y} * blockWidth + x) * perPlane * o.bits / 8 + c * o.bits / 8]);
            const auto size = static_cast<tmsize_t>(block.size());
            const auto sample = static_cast<std::uint16_t>(plane);
            if (o.tiled)
              TIFFWriteEncodedTile(tiff, TIFFComputeTile(tiff, left, top, 0, sample), block.data(), size);
            else
              TIFFWriteEncodedStrip(tiff, TIFFComputeStrip(tiff, top, sample), block.data(), size);
          }
      TIFFWriteDirectory(tiff);
    }
    TIFFClose(tiff);
    std::ifstream stream(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    return bytesOf(text);
  }

  std::string m_folder;
};

TEST_F(Tiff, WithoutPhotometricInterpretationIsWhatLibtiffAndPillowTakeItFor) {
  const auto first = [&](const TiffOptions& options) {
    const auto decoded = decodeImage(encode(options));
    EXPECT_TRUE(decoded) << decoded.error().message;
    return static_cast<int>(decoded->image.view().row<std::uint8_t>(0)[0]);
  };
  // Nothing inked.
  TiffOptions o{.width = 16, .bits = 1, .samples = 1, .saysPhotometric = false};
  for (const std::uint16_t fax : {COMPRESSION_CCITTRLE, COMPRESSION_CCITTFAX3, COMPRESSION_CCITTFAX4}) {
    o.compression = fax;
    EXPECT_EQ(first(o), 255) << fax;
  }
  o.compression = COMPRESSION_PACKBITS;
  EXPECT_EQ(first(o), 0);
  const auto colour = decodeImage(encode({.saysPhotometric = false}));
  ASSERT_TRUE(colour) << colour.error().message;
  EXPECT_EQ(colour->image.format().channels, 3);
}

TEST_F(Tiff, EveryStorageGivesTheSamePixels) {
  for (const std::uint16_t bits : {8, 16, 32})
    for (const std::uint16_t planar : {PLANARCONFIG_CONTIG, PLANARCONFIG_SEPARATE})
      for (const std::uint16_t compression :
           {COMPRESSION_NONE, COMPRESSION_LZW, COMPRESSION_ADOBE_DEFLATE, COMPRESSION_PACKBITS})
        for (const bool tiled : {false, true})
          for (const std::uint16_t samples : {1, 3, 4}) {
            TiffOptions o;
            o.bits = bits;
            o.format = bits == 32 ? SAMPLEFORMAT_IEEEFP : SAMPLEFORMAT_UINT;
            o.planar = planar;
            o.compression = compression;
            o.tiled = tiled;
            o.bigEndian = tiled;
            o.samples = samples;
            o.photometric = samples == 1 ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB;
            if (samples == 4) o.extras = {EXTRASAMPLE_UNASSALPHA};
            const auto image = decodeImage(encode(o));
            ASSERT_TRUE(image) << image.error().message;
            const ImageHeader& header = image->info.header;
            EXPECT_EQ(header.layout, samples == 1   ? ChannelLayout::gray
                                     : samples == 3 ? ChannelLayout::rgb
                                                    : ChannelLayout::rgba);
            const unsigned channels = samples == 1 ? 1 : 3;
            for (std::uint32_t y = 0; y < o.height; ++y)
              for (std::uint32_t i = 0; i < o.width * channels; ++i) {
                const unsigned expected = valueAt(o, i / channels, y, i % channels);
                const auto row = static_cast<int>(y);
                if (bits == 8) {
                  ASSERT_EQ(image->image.view().row<std::uint8_t>(row)[i], expected);
                }
                if (bits == 16) {
                  ASSERT_EQ(image->image.view().row<std::uint16_t>(row)[i], expected);
                }
                if (bits == 32) {
                  ASSERT_EQ(image->image.view().row<float>(row)[i], static_cast<float>(expected) / 4.0f);
                }
              }
          }
}

TEST_F(Tiff, MinIsWhiteIsTurnedRound) {
  TiffOptions o;
  o.samples = 1;
  o.photometric = PHOTOMETRIC_MINISWHITE;
  EXPECT_EQ(decodeImage(encode(o))->image.view().row<std::uint8_t>(2)[3], 255 - (21 + 6));
  o.bits = 16;
  EXPECT_EQ(decodeImage(encode(o))->image.view().row<std::uint16_t>(2)[3], 65535 - (21 + 6) * 200);
}

TEST_F(Tiff, PaletteAndCmykBecomeRgb) {
  TiffOptions o;
  o.samples = 1;
  o.photometric = PHOTOMETRIC_PALETTE;
  const auto palette = decodeImage(encode(o));
  ASSERT_TRUE(palette);
  EXPECT_EQ(palette->info.header.layout, ChannelLayout::palette);
  EXPECT_EQ(palette->image.view().row<std::uint8_t>(2)[9], 255 - (21 + 6));
  o.samples = 4;
  o.photometric = PHOTOMETRIC_SEPARATED;
  const auto cmyk = decodeImage(encode(o));
  ASSERT_TRUE(cmyk);
  EXPECT_EQ(cmyk->info.header.layout, ChannelLayout::cmyk);
  EXPECT_EQ(cmyk->image.view().row<std::uint8_t>(0)[1], 84); // ink 0, 50, 100, 150: 205 · 105 / 255
}

TEST(Inks, FullOnesAreBlackAndNoneAreWhite) {
  const auto light = [](std::uint8_t color, std::uint8_t black) {
    const std::uint8_t inks[] = {color, 0, 0, black};
    std::byte rgb[3];
    convertInks(inks, rgb);
    return std::to_integer<int>(rgb[0]);
  };
  EXPECT_EQ(light(255, 0), 0);
  EXPECT_EQ(light(0, 255), 0);
  EXPECT_EQ(light(0, 0), 255);
  for (int ink = 0; ink < 256; ++ink) EXPECT_EQ(light(static_cast<std::uint8_t>(ink), 0), 255 - ink);
}

TEST_F(Tiff, TheTagDecidesWhatIsAlpha) {
  TiffOptions o;
  o.samples = 4;
  const auto headerWith = [&](std::vector<std::uint16_t> extras) {
    o.extras = std::move(extras);
    return decodeImage(encode(o))->info.header;
  };
  for (const auto& none : {headerWith({}), headerWith({EXTRASAMPLE_UNSPECIFIED})}) {
    EXPECT_EQ(none.layout, ChannelLayout::rgb);
    EXPECT_EQ(none.bandsLeftOut, 1);
  }
  const ImageHeader straight = headerWith({EXTRASAMPLE_UNASSALPHA});
  EXPECT_EQ(straight.layout, ChannelLayout::rgba);
  EXPECT_EQ(straight.bandsLeftOut, 0);
  EXPECT_EQ(straight.alpha, AlphaKind::straight);
  EXPECT_EQ(headerWith({EXTRASAMPLE_ASSOCALPHA}).alpha, AlphaKind::divided);
  o.samples = 2;
  o.photometric = PHOTOMETRIC_MINISBLACK;
  EXPECT_EQ(headerWith({}).layout, ChannelLayout::gray);
  EXPECT_EQ(headerWith({EXTRASAMPLE_UNASSALPHA}).layout, ChannelLayout::grayAlpha);
}

TEST_F(Tiff, ColoursMultipliedByAlphaAreDividedByItAgain) {
  for (const std::uint16_t bits : {8, 16, 32}) {
    TiffOptions o;
    o.bits = bits;
    o.format = bits == 32 ? SAMPLEFORMAT_IEEEFP : SAMPLEFORMAT_UINT;
    o.samples = 2;
    o.photometric = PHOTOMETRIC_MINISBLACK;
    o.extras = {EXTRASAMPLE_ASSOCALPHA};
    const auto image = decodeImage(encode(o));
    ASSERT_TRUE(image);
    const double color = valueAt(o, 3, 2, 0), alpha = valueAt(o, 3, 2, 1); // 27 and 77, or 200 times as much
    const ImageView view = image->image.view();
    if (bits == 8) {
      EXPECT_EQ(view.row<std::uint8_t>(2)[3], std::lround(color / alpha * 255));
    }
    if (bits == 16) {
      EXPECT_EQ(view.row<std::uint16_t>(2)[3], std::lround(color / alpha * 65535));
    }
    if (bits == 32) {
      EXPECT_FLOAT_EQ(view.row<float>(2)[3], static_cast<float>(color / alpha));
    }
  }
  EXPECT_EQ(dividedByAlpha<std::uint8_t>(200, 100), 255); // more than alpha allows
  EXPECT_EQ(dividedByAlpha<std::uint8_t>(9, 0), 9);       // no colour to bring back
}

TEST_F(Tiff, OpaqueAlphaAndNodataAreInTheHeader) {
  TiffOptions o;
  o.bits = 8;
  o.samples = 2;
  o.photometric = PHOTOMETRIC_MINISBLACK;
  o.extras = {EXTRASAMPLE_UNASSALPHA};
  o.width = 1;
  o.height = 1; // 0 and 50
  EXPECT_EQ(decodeImage(encode(o))->info.header.alpha, AlphaKind::straight);
  EXPECT_FALSE(decodeImage(encode(o))->info.header.hasNodata);
  o.nodata = "-9999";
  EXPECT_TRUE(decodeImage(encode(o))->info.header.hasNodata);
}

TEST_F(Tiff, EachPageIsAnImage) {
  TiffOptions o;
  o.pages = 4;
  o.kinds = {0, FILETYPE_PAGE, FILETYPE_REDUCEDIMAGE, FILETYPE_PAGE};
  for (const bool isBigEndian : {false, true}) {
    o.bigEndian = isBigEndian;
    const Bytes file = encode(o);
    EXPECT_EQ(readHeader(file)->pages(), 3) << "a smaller copy is no page";
    for (const int page : {0, 1, 2}) {
      const auto image = decodeImage(file, OrientationPolicy::apply, {}, {}, page);
      ASSERT_TRUE(image) << image.error().message;
      EXPECT_EQ(image->image.view().row<std::uint8_t>(4)[0],
                valueAt(o, 0, 4, 0) + 11u * (page == 2 ? 3u : static_cast<unsigned>(page)));
    }
    EXPECT_EQ(readHeader(file, {}, 3).error().message, "the file has no page 3 (they count from 0)");
  }
}

TEST_F(Tiff, OrientationAndPagesAreInTheHeader) {
  TiffOptions o;
  o.orientation = 6;
  o.pages = 3;
  const auto image = decodeImage(encode(o));
  ASSERT_TRUE(image);
  EXPECT_EQ(image->info.header.frames, 3);
  EXPECT_EQ(image->info.header.orientation, 6);
  EXPECT_EQ(image->image.width(), 33);
  EXPECT_EQ(image->image.view().row<std::uint8_t>(0)[0], valueAt(o, 0, 32, 0));
}

TEST_F(Tiff, WhatIsNotReadIsNamed) {
  TiffOptions o;
  o.bits = 16;
  o.format = SAMPLEFORMAT_INT;
  EXPECT_EQ(decodeImage(encode(o)).error().message, "TIFF with signed 16-bit samples is not supported");
  o.format = SAMPLEFORMAT_IEEEFP;
  EXPECT_EQ(decodeImage(encode(o)).error().kind, FailureClass::unsupported);
  o.format = SAMPLEFORMAT_UINT;
  o.bits = 8;
  o.samples = 5;
  EXPECT_THAT(decodeImage(encode(o)).error().message, HasSubstr("5 channels is not supported"));
}

TEST_F(Tiff, NoTruncatedFilePasses) {
  for (const std::uint16_t compression : {COMPRESSION_NONE, COMPRESSION_LZW}) {
    TiffOptions o;
    o.compression = compression;
    const Bytes file = encode(o);
    for (std::size_t length = 0; length + 1 < file.size(); length += 7)
      EXPECT_FALSE(decodeImage(std::span(file).first(length))) << length << " of " << file.size();
  }
}

} // namespace
} // namespace normscope
