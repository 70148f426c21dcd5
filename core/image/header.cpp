// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/refusal.h"
#include "image/signature.h"

#include <algorithm>
#include <string>

namespace normscope {
namespace {

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

bool looksLikeText(std::string_view head) {
  return std::ranges::none_of(head, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x7f || (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
  });
}

/// TGA has no signature, only a header whose fields must make sense together.
bool looksLikeTga(std::span<const std::byte> bytes) {
  ByteCursor cursor(bytes, true);
  cursor.skip(1);
  const int colorMap = cursor.u8();
  const int type = cursor.u8();
  cursor.skip(4);
  const int mapDepth = cursor.u8();
  cursor.skip(8);
  const int depth = cursor.u8();
  const int descriptor = cursor.u8();
  const auto isDepth = [](int bits) {
    return bits == 8 || bits == 15 || bits == 16 || bits == 24 || bits == 32;
  };
  const bool indexed = (type & 7) == 1;
  return cursor.ok() && colorMap <= 1 && (!indexed || colorMap == 1) && (type & ~8) >= 1 &&
         (type & ~8) <= 3 && (colorMap == 0 || isDepth(mapDepth)) && isDepth(depth) &&
         (descriptor & 0xc0) == 0;
}

/// Says what a file without a readable signature is.
tl::unexpected<Failure> refuseForeign(std::span<const std::byte> bytes) {
  const std::string_view whole = asText(bytes);
  const std::string_view head = whole.substr(0, 1024);
  if (head.starts_with("version https://git-lfs"))
    return reject(FailureCode::lfsPointer, sentence("Git LFS pointer, not the image itself"));
  if (whole.size() >= 132 && whole.substr(128, 4) == "DICM")
    return unsupportedFormat(Sentence::verbatim("DICOM"));
  if (head.find('\0') == head.npos) {
    const std::string lower = lowerCase(head);
    if (lower.find("<svg") != lower.npos) return unsupportedFormat(Sentence::verbatim("SVG"));
    if (lower.find("<html") != lower.npos || lower.find("<!doctype html") != lower.npos)
      return reject(FailureCode::html, sentence("HTML page, not an image"));
  }
  if (looksLikeText(head)) return reject(FailureCode::notImage, sentence("not an image (text)"));
  if (whole.ends_with(std::string_view("TRUEVISION-XFILE.\0", 18)) || looksLikeTga(bytes))
    return unsupportedFormat(Sentence::verbatim("TGA"));
  // Behind 512 bytes that say nothing.
  if (whole.size() >= 526 && whole.substr(522, 4) == std::string_view("\0\x11\x02\xff", 4))
    return unsupportedFormat(Sentence::verbatim("PICT"));
  return reject(FailureCode::notImage, sentence("not an image (unknown signature)"));
}

DecodeResult<ImageHeader> parse(FileFormat format, std::span<const std::byte> bytes,
                                const DecodeLimits& limits, int page) {
  switch (format) {
  case FileFormat::jpeg: return readJpegHeader(bytes, limits);
  case FileFormat::png: return readPngHeader(bytes, limits);
  case FileFormat::tiff: return readTiffHeader(bytes, limits, page);
  case FileFormat::webp: return readWebpHeader(bytes, limits);
  case FileFormat::bmp: return readBmpHeader(bytes, limits);
  case FileFormat::pnm: return readPnmHeader(bytes, limits);
  case FileFormat::pfm: return readPfmHeader(bytes, limits);
  case FileFormat::hdr: return readHdrHeader(bytes);
  case FileFormat::exr: return readExrHeader(bytes);
  case FileFormat::jp2: return readJp2Header(bytes);
  }
  return unsupportedFormat(Sentence::verbatim(std::string(name(format))));
}

} // namespace

DecodeResult<void> checkLimits(const ImageHeader& header, const DecodeLimits& limits) {
  if (header.width <= 0 || header.height <= 0)
    return reject(FailureCode::corrupt,
                  sentence("the header claims a size of {} × {}", header.width, header.height));
  if (header.pixels() > limits.pixels)
    return overLimit(sentence("{} × {} pixels is over the limit of {} megapixels",
                              grouped(static_cast<std::uint64_t>(header.width)),
                              grouped(static_cast<std::uint64_t>(header.height)),
                              grouped(limits.pixels / 1'000'000)));
  const std::uint64_t decoded = header.pixels() * header.pixelFormat().bytesPerPixel();
  if (decoded > limits.decodedBytes)
    return overLimit(sentence("needs {} MB decoded, over the limit of {} MB", grouped(decoded >> 20),
                              grouped(limits.decodedBytes >> 20)));
  return {};
}

DecodeResult<ImageHeader> readHeader(std::span<const std::byte> bytes, const DecodeLimits& limits, int page) {
  if (bytes.empty()) return reject(FailureCode::empty, sentence("empty file"));
  if (bytes.size() > limits.fileBytes)
    return overLimit(sentence("{} bytes is over the file limit of {} bytes", grouped(bytes.size()),
                              grouped(limits.fileBytes)));
  const Signature signature = signatureOf(bytes.first(std::min<std::size_t>(bytes.size(), 32)));
  if (!signature.format && signature.isImage())
    return unsupportedFormat(Sentence::verbatim(std::string(signature.unreadable)));
  if (!signature.format) return refuseForeign(bytes);
  auto header = parse(*signature.format, bytes, limits, page);
  if (!header) return header;
  if (page >= header->pages())
    return reject(FailureCode::missing, sentence("the file has no page {} (they count from 0)", page));
  if (const auto within = checkLimits(*header, limits); !within) return tl::unexpected(within.error());
  return header;
}

} // namespace normscope
