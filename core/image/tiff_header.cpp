// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/codecs.h"
#include "image/icc.h"
#include "image/refusal.h"
#include "image/tiff_compression.h"
#include "image/tiff_file.h"
#include "image/tiff_pages.h"

#include <algorithm>
#include <climits>

namespace normscope {
namespace {

constexpr std::uint32_t kNodataTag = 42113;             // GDAL_NODATA
constexpr std::uint64_t widest = sizeof(std::uint64_t); // of a byte, when libtiff reads it into a list

/// The header as far as its size; the rest of it is not known yet.
DecodeResult<ImageHeader> sizeOf(const TiffFile& file) {
  const auto width = file.field<std::uint32_t>(TIFFTAG_IMAGEWIDTH);
  const auto height = file.field<std::uint32_t>(TIFFTAG_IMAGELENGTH);
  if (width == 0 || height == 0 || width > INT_MAX || height > INT_MAX)
    return reject(FailureCode::corrupt, sentence("the header claims a size of {} × {}", width, height));
  ImageHeader header;
  header.format = FileFormat::tiff;
  header.width = static_cast<int>(width);
  header.height = static_cast<int>(height);
  return header;
}

/// Why libtiff did not take the first directory, by what it understood before it gave up.
tl::unexpected<Failure> refuseDirectory(const TiffFile& file, const DecodeLimits& limits) {
  std::uint32_t width = 0;
  const bool hasBegun = file.handle() && TIFFGetField(file.handle(), TIFFTAG_IMAGEWIDTH, &width);
  if (file.endsEarly())
    return reject(FailureCode::truncated, hasBegun
                                              ? sentence("TIFF directory points beyond the end of the file")
                                              : sentence("TIFF ends before its directory"));
  if (hasBegun) {
    const auto size = sizeOf(file);
    if (!size) return tl::unexpected(size.error());
    if (auto within = checkLimits(*size, limits); !within) return tl::unexpected(within.error());
  }
  // The one valid thing that libtiff does not take, and its text is all that tells it from others.
  if (file.firstError().ends_with("different values per sample for \"BitsPerSample\""))
    return unsupported(sentence("TIFF whose channels differ in depth is not supported"));
  return reject(FailureCode::corrupt, sentence("TIFF directory is broken"));
}

DecodeResult<void> checkRaw(const TiffFile& file) {
  const void* ignored = nullptr;
  std::uint16_t count = 0;
  if (TIFFGetField(file.handle(), TIFFTAG_DNGVERSION, &ignored))
    return unsupportedFormat(sentence("DNG camera raw"));
  const bool reduced = file.field<std::uint32_t>(TIFFTAG_SUBFILETYPE) & FILETYPE_REDUCEDIMAGE;
  if (reduced && TIFFGetField(file.handle(), TIFFTAG_SUBIFD, &count, &ignored))
    return unsupportedFormat(sentence("camera raw in TIFF"));
  return {};
}

bool hasForeignProfile(const TiffFile& file) {
  std::uint32_t size = 0;
  const std::byte* profile = nullptr;
  return TIFFGetField(file.handle(), TIFFTAG_ICCPROFILE, &size, &profile) &&
         isForeignProfile({profile, size});
}

/// What the colours are; takeExtraSamples() adds the rest.
DecodeResult<ChannelLayout> layoutOf(const TiffStorage& storage) {
  const auto wrongCount = [&](const Sentence& kind) {
    return unsupported(sentence("{} TIFF with {} channels is not supported", kind, storage.samples));
  };
  switch (storage.photometric) {
  case PHOTOMETRIC_MINISWHITE:
  case PHOTOMETRIC_MINISBLACK:
    if (storage.samples > 2) return wrongCount(sentence("gray"));
    return ChannelLayout::gray;
  case PHOTOMETRIC_RGB:
    if (storage.samples != 3 && storage.samples != 4) return wrongCount(Sentence::verbatim("RGB"));
    return ChannelLayout::rgb;
  case PHOTOMETRIC_PALETTE:
    if (storage.samples != 1) return wrongCount(sentence("palette"));
    return ChannelLayout::palette;
  case PHOTOMETRIC_SEPARATED:
    if (storage.samples != 4 && storage.samples != 5) return wrongCount(Sentence::verbatim("CMYK"));
    return ChannelLayout::cmyk;
  case PHOTOMETRIC_YCBCR:
    if (storage.compression != COMPRESSION_JPEG || storage.samples != 3 ||
        storage.planar != PLANARCONFIG_CONTIG)
      return unsupported(sentence("YCbCr TIFF without JPEG compression is not supported"));
    return ChannelLayout::rgb;
  case PHOTOMETRIC_CFA: return unsupportedFormat(sentence("camera raw in TIFF"));
  default:
    return unsupported(
        sentence("TIFF with photometric interpretation {} is not supported", storage.photometric));
  }
}

/// What the samples behind the colours are: the tag says it (TIFF 6.0, ExtraSamples), not their number.
/// Without it nothing makes them alpha.
void takeExtraSamples(const TiffStorage& storage, ImageHeader& header) {
  const unsigned colors = header.layout == ChannelLayout::cmyk ? 4 : header.isColor() ? 3 : 1;
  const bool isPalette = header.layout == ChannelLayout::palette;
  if (isPalette || storage.samples <= colors) return;
  const std::uint16_t kind = storage.extras.empty() ? EXTRASAMPLE_UNSPECIFIED : storage.extras.front();
  if (kind == EXTRASAMPLE_UNSPECIFIED || header.layout == ChannelLayout::cmyk) {
    header.bandsLeftOut = storage.samples - static_cast<int>(colors);
    return;
  }
  header.layout = header.isColor() ? ChannelLayout::rgba : ChannelLayout::grayAlpha;
  header.alpha = kind == EXTRASAMPLE_ASSOCALPHA ? AlphaKind::divided : AlphaKind::straight;
}

DecodeResult<BitDepth> depthOf(const TiffStorage& storage, ChannelLayout layout) {
  const bool isGray = layout == ChannelLayout::gray;
  if (storage.sampleFormat == SAMPLEFORMAT_IEEEFP) {
    const bool inverted = storage.photometric == PHOTOMETRIC_MINISWHITE;
    if (storage.bits == 32 && (isGray || storage.photometric == PHOTOMETRIC_RGB) && !inverted)
      return BitDepth::f32;
    return unsupported(sentence("TIFF with {}-bit float samples is not supported", storage.bits));
  }
  if (storage.sampleFormat == SAMPLEFORMAT_INT)
    return unsupported(sentence("TIFF with signed {}-bit samples is not supported", storage.bits));
  if (storage.sampleFormat != SAMPLEFORMAT_UINT && storage.sampleFormat != SAMPLEFORMAT_VOID)
    return unsupported(sentence("TIFF with complex samples is not supported"));
  if (storage.bits == 8) return BitDepth::u8;
  if (storage.bits == 16 && layout != ChannelLayout::palette && layout != ChannelLayout::cmyk)
    return BitDepth::u16;
  const bool packed = storage.bits == 1 || storage.bits == 2 || storage.bits == 4;
  if (packed && storage.samples == 1) return BitDepth::u8;
  return unsupported(sentence("TIFF with {} of {}-bit samples is not supported", name(layout), storage.bits));
}

/// Whether the file has every strip or tile that the image's size needs.
DecodeResult<void> checkBlocks(TIFF* tiff, std::uint64_t fileSize) {
  const std::uint32_t blocks = TIFFIsTiled(tiff) ? TIFFNumberOfTiles(tiff) : TIFFNumberOfStrips(tiff);
  for (std::uint32_t i = 0; i < blocks; ++i) {
    int failed = 0;
    const std::uint64_t offset = TIFFGetStrileOffsetWithErr(tiff, i, &failed);
    if (failed || offset == 0) // nothing lies at 0: libtiff fills up a list that is too short
      return reject(
          FailureCode::truncated,
          sentence("TIFF has {} of the {} strips or tiles that its size needs", grouped(i), grouped(blocks)));
    const std::uint64_t size = TIFFGetStrileByteCount(tiff, i);
    if (offset > fileSize || size > fileSize - offset)
      return reject(FailureCode::truncated,
                    sentence("data ends early: strip or tile {} of {} reaches beyond the end of the file",
                             i + 1, blocks));
  }
  return {};
}

} // namespace

DecodeResult<ImageHeader> readTiffHeader(std::span<const std::byte> bytes, const DecodeLimits& limits,
                                         int page) {
  // The directory is read by a call of its own (h), strips stay as the file has them (c), and the lists of
  // their places, which are as long as the image's size makes them, wait until that is within limits (D).
  TiffFile file(bytes, "rmhcD", widest * bytes.size());
  file.limitReading(2 * std::uint64_t{bytes.size()} + 1024); // whoever reads each value once needs half
  TIFF* const tiff = file.handle();
  const std::vector<std::uint64_t> pages = tiffPages(bytes);
  if (page > 0 && static_cast<std::size_t>(page) >= pages.size())
    return reject(FailureCode::missing, sentence("the file has no page {} (they count from 0)", page));
  const auto readDirectory = [&] {
    return page == 0 ? TIFFReadDirectory(tiff)
                     : TIFFSetSubDirectory(tiff, pages[static_cast<std::size_t>(page)]);
  };
  if (!tiff || !readDirectory()) return refuseDirectory(file, limits);
  if (auto raw = checkRaw(file); !raw) return tl::unexpected(raw.error());
  auto header = sizeOf(file);
  if (!header) return header;
  header->orientation = file.field<std::uint16_t>(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
  header->foreignProfile = hasForeignProfile(file);
  header->hasNodata = file.hasTag(kNodataTag);

  const TiffStorage storage = file.storage();
  if (!isTiffCompressionRead(storage.compression))
    return unsupported(
        sentence("TIFF compressed by {} is not supported", tiffCompressionName(storage.compression)));
  const auto layout = layoutOf(storage);
  if (!layout) return tl::unexpected(layout.error());
  header->layout = *layout;
  takeExtraSamples(storage, *header);
  const auto depth = depthOf(storage, *layout);
  if (!depth) return tl::unexpected(depth.error());
  header->depth = *depth;
  header->bilevel = storage.bits == 1;

  if (auto within = checkLimits(*header, limits); !within) return tl::unexpected(within.error());
  const std::uint64_t tileBytes = storage.blockBytes * (storage.isPlanar() ? storage.samples : 1ull);
  if (storage.tiled && tileBytes > limits.decodedBytes / 4)
    return overLimit(sentence("TIFF with tiles of {} × {} pixels", grouped(storage.blockWidth),
                              grouped(storage.blockHeight)));
  if (auto whole = checkBlocks(tiff, bytes.size()); !whole) return tl::unexpected(whole.error());
  header->frames = std::max(1, static_cast<int>(pages.size()));
  if (file.readsTooMuch()) return reject(FailureCode::corrupt, sentence("TIFF directory is broken"));
  return header;
}

} // namespace normscope
