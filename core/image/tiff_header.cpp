// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/codecs.h"
#include "image/icc.h"
#include "image/refusal.h"
#include "image/tiff_directory.h"

#include <fmt/format.h>
#include <tiff.h>

#include <algorithm>
#include <climits>

namespace normscope {
namespace {

/// The fields that decide how pixels are stored.
struct Storage {
  std::uint64_t bits, samples, compression, photometric, planar, sampleFormat;

  explicit Storage(const TiffDirectory& directory)
      : bits(directory.value(TIFFTAG_BITSPERSAMPLE, 1))
      , samples(directory.value(TIFFTAG_SAMPLESPERPIXEL, 1))
      , compression(directory.value(TIFFTAG_COMPRESSION, COMPRESSION_NONE))
      , photometric(directory.value(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK))
      , planar(directory.value(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG))
      , sampleFormat(directory.value(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT)) {}
};

bool isCompressionRead(std::uint64_t compression) {
  constexpr std::uint64_t read[] = {COMPRESSION_NONE,          COMPRESSION_CCITTRLE, COMPRESSION_CCITTFAX3,
                                    COMPRESSION_CCITTFAX4,     COMPRESSION_LZW,      COMPRESSION_JPEG,
                                    COMPRESSION_ADOBE_DEFLATE, COMPRESSION_DEFLATE,  COMPRESSION_PACKBITS,
                                    COMPRESSION_LZMA,          COMPRESSION_ZSTD};
  return std::ranges::find(read, compression) != std::end(read);
}

DecodeResult<void> checkRaw(const TiffDirectory& directory) {
  if (directory.has(TIFFTAG_DNGVERSION)) return unsupported("DNG camera raw: format not supported");
  const bool reduced = directory.value(TIFFTAG_SUBFILETYPE, 0) & FILETYPE_REDUCEDIMAGE;
  if (reduced && directory.has(TIFFTAG_SUBIFD))
    return unsupported("camera raw in TIFF: format not supported");
  return {};
}

DecodeResult<ChannelLayout> layoutOf(const Storage& storage) {
  const auto wrongCount = [&](const char* kind) {
    return unsupported(fmt::format("{} TIFF with {} channels is not supported", kind, storage.samples));
  };
  switch (storage.photometric) {
  case PHOTOMETRIC_MINISWHITE:
  case PHOTOMETRIC_MINISBLACK:
    if (storage.samples > 2) return wrongCount("gray");
    return storage.samples == 1 ? ChannelLayout::gray : ChannelLayout::grayAlpha;
  case PHOTOMETRIC_RGB:
    if (storage.samples != 3 && storage.samples != 4) return wrongCount("RGB");
    return storage.samples == 3 ? ChannelLayout::rgb : ChannelLayout::rgba;
  case PHOTOMETRIC_PALETTE:
    if (storage.samples != 1) return wrongCount("palette");
    return ChannelLayout::palette;
  case PHOTOMETRIC_SEPARATED:
    if (storage.samples != 4 && storage.samples != 5) return wrongCount("CMYK");
    return ChannelLayout::cmyk;
  case PHOTOMETRIC_YCBCR:
    if (storage.compression != COMPRESSION_JPEG || storage.samples != 3 ||
        storage.planar != PLANARCONFIG_CONTIG)
      return unsupported("YCbCr TIFF without JPEG compression is not supported");
    return ChannelLayout::rgb;
  case PHOTOMETRIC_CFA: return unsupported("camera raw in TIFF: format not supported");
  default:
    return unsupported(
        fmt::format("TIFF with photometric interpretation {} is not supported", storage.photometric));
  }
}

DecodeResult<BitDepth> depthOf(const Storage& storage, ChannelLayout layout) {
  const bool isGray = layout == ChannelLayout::gray || layout == ChannelLayout::grayAlpha;
  if (storage.sampleFormat == SAMPLEFORMAT_IEEEFP) {
    const bool inverted = storage.photometric == PHOTOMETRIC_MINISWHITE;
    if (storage.bits == 32 && (isGray || storage.photometric == PHOTOMETRIC_RGB) && !inverted)
      return BitDepth::f32;
    return unsupported(fmt::format("TIFF with {}-bit float samples is not supported", storage.bits));
  }
  if (storage.sampleFormat == SAMPLEFORMAT_INT)
    return unsupported(fmt::format("TIFF with signed {}-bit samples is not supported", storage.bits));
  if (storage.sampleFormat != SAMPLEFORMAT_UINT && storage.sampleFormat != SAMPLEFORMAT_VOID)
    return unsupported("TIFF with complex samples is not supported");
  if (storage.bits == 8) return BitDepth::u8;
  if (storage.bits == 16 && layout != ChannelLayout::palette && layout != ChannelLayout::cmyk)
    return BitDepth::u16;
  const bool packed = storage.bits == 1 || storage.bits == 2 || storage.bits == 4;
  if (packed && storage.samples == 1) return BitDepth::u8;
  return unsupported(
      fmt::format("TIFF with {} of {}-bit samples is not supported", name(layout), storage.bits));
}

/// The number of strips or tiles the image must have, and where the file keeps their places.
struct Blocks {
  std::uint64_t expected = 0;
  std::uint16_t offsets = TIFFTAG_STRIPOFFSETS;
  std::uint16_t byteCounts = TIFFTAG_STRIPBYTECOUNTS;
};

DecodeResult<Blocks> blocksOf(const TiffDirectory& directory, const Storage& storage,
                              const ImageHeader& header, const DecodeLimits& limits) {
  const auto width = static_cast<std::uint64_t>(header.width);
  const auto height = static_cast<std::uint64_t>(header.height);
  const std::uint64_t planes = storage.planar == PLANARCONFIG_SEPARATE ? storage.samples : 1;
  if (!directory.has(TIFFTAG_TILEWIDTH)) {
    const std::uint64_t rows =
        std::clamp<std::uint64_t>(directory.value(TIFFTAG_ROWSPERSTRIP, height), 1, height);
    return Blocks{(height + rows - 1) / rows * planes, TIFFTAG_STRIPOFFSETS, TIFFTAG_STRIPBYTECOUNTS};
  }
  const std::uint64_t tileWidth = directory.value(TIFFTAG_TILEWIDTH, 0);
  const std::uint64_t tileHeight = directory.value(TIFFTAG_TILELENGTH, 0);
  if (tileWidth == 0 || tileHeight == 0) return reject(FailureCode::corrupt, "TIFF with tiles of no size");
  constexpr std::uint64_t mostSide = 1u << 20; // keeps the product below in 64 bits
  if (tileWidth > mostSide || tileHeight > mostSide ||
      tileWidth * tileHeight * storage.samples * storage.bits / 8 > limits.decodedBytes / 4)
    return overLimit(
        fmt::format("TIFF with tiles of {} × {} pixels", grouped(tileWidth), grouped(tileHeight)));
  const std::uint64_t across = (width + tileWidth - 1) / tileWidth;
  const std::uint64_t down = (height + tileHeight - 1) / tileHeight;
  return Blocks{across * down * planes, TIFFTAG_TILEOFFSETS, TIFFTAG_TILEBYTECOUNTS};
}

DecodeResult<void> checkBlocks(const TiffDirectory& directory, const Blocks& blocks, std::size_t fileSize) {
  const auto offsets = directory.values(blocks.offsets, blocks.expected);
  const auto byteCounts = directory.values(blocks.byteCounts, blocks.expected);
  if (offsets.size() < blocks.expected)
    return reject(FailureCode::truncated,
                  fmt::format("TIFF has {} of the {} strips or tiles that its size needs",
                              grouped(offsets.size()), grouped(blocks.expected)));
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    const std::uint64_t count = i < byteCounts.size() ? byteCounts[i] : 1;
    if (offsets[i] > fileSize || count > fileSize - offsets[i])
      return reject(FailureCode::truncated,
                    fmt::format("data ends early: strip or tile {} of {} reaches beyond the end of the file",
                                i + 1, offsets.size()));
  }
  return {};
}

} // namespace

DecodeResult<ImageHeader> readTiffHeader(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  const auto directory = TiffDirectory::read(bytes);
  if (!directory) return reject(FailureCode::truncated, "TIFF ends before its directory");
  if (auto raw = checkRaw(*directory); !raw) return tl::unexpected(raw.error());

  const Storage storage(*directory);
  const std::uint64_t width = directory->value(TIFFTAG_IMAGEWIDTH, 0);
  const std::uint64_t height = directory->value(TIFFTAG_IMAGELENGTH, 0);
  if (width == 0 || height == 0 || width > INT_MAX || height > INT_MAX)
    return reject(FailureCode::corrupt, fmt::format("the header claims a size of {} × {}", width, height));
  ImageHeader header;
  header.format = FileFormat::tiff;
  header.width = static_cast<int>(width);
  header.height = static_cast<int>(height);
  header.frames = directory->pages();
  const auto orientation = directory->value(TIFFTAG_ORIENTATION, 1);
  header.orientation = orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
  header.foreignProfile =
      directory->has(TIFFTAG_ICCPROFILE) && isForeignProfile(directory->bytes(TIFFTAG_ICCPROFILE));

  if (!isCompressionRead(storage.compression))
    return unsupported(fmt::format("TIFF compression {} is not supported", storage.compression));
  if (storage.planar != PLANARCONFIG_CONTIG && storage.planar != PLANARCONFIG_SEPARATE)
    return reject(FailureCode::corrupt, fmt::format("TIFF with planar configuration {}", storage.planar));
  const auto layout = layoutOf(storage);
  if (!layout) return tl::unexpected(layout.error());
  header.layout = *layout;
  const auto allBits = directory->values(TIFFTAG_BITSPERSAMPLE, storage.samples);
  if (std::ranges::any_of(allBits, [&](auto bits) { return bits != storage.bits; }))
    return unsupported("TIFF whose channels differ in depth is not supported");
  const auto depth = depthOf(storage, *layout);
  if (!depth) return tl::unexpected(depth.error());
  header.depth = *depth;

  if (auto within = checkLimits(header, limits); !within) return tl::unexpected(within.error());
  const auto blocks = blocksOf(*directory, storage, header, limits);
  if (!blocks) return tl::unexpected(blocks.error());
  if (auto whole = checkBlocks(*directory, *blocks, bytes.size()); !whole)
    return tl::unexpected(whole.error());
  return header;
}

} // namespace normscope
