// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/bmp_layout.h"

#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/icc.h"
#include "image/refusal.h"

#include <bit>
#include <climits>

// Own: no library for BMP is linked.
namespace normscope {
namespace {

enum Compression : std::uint32_t {
  rgb = 0,
  rle8 = 1,
  rle4 = 2,
  bitFields = 3,
  jpeg = 4,
  png = 5,
  alphaBitFields = 6
};

/// A colour mask: some bits in a row, at most eight of them, or none.
bool isUsable(std::uint32_t mask) {
  if (mask == 0) return true;
  const std::uint32_t shifted = mask >> std::countr_zero(mask);
  return (shifted & (shifted + 1)) == 0 && shifted <= 0xff;
}

class Reader {
public:
  Reader(std::span<const std::byte> bytes, const DecodeLimits& limits)
      : m_bytes(bytes), m_limits(limits), m_cursor(bytes, true) {}

  DecodeResult<BmpLayout> read() {
    m_cursor.seek(10);
    const std::uint32_t pixelOffset = m_cursor.u32();
    m_headerSize = m_cursor.u32();
    if (m_headerSize < 12 || m_headerSize > 124)
      return unsupported(sentence("BMP with a header of {} bytes is not supported", m_headerSize));
    if (auto sizes = readSizes(); !sizes) return tl::unexpected(sizes.error());
    if (auto coding = readCoding(); !coding) return tl::unexpected(coding.error());
    readProfile();
    readPalette(pixelOffset);
    m_layout.pixels = m_bytes.subspan(std::min<std::size_t>(pixelOffset, m_bytes.size()));
    const std::uint64_t needed =
        static_cast<std::uint64_t>(m_layout.stride()) * static_cast<std::uint64_t>(m_layout.header.height);
    if (m_layout.coding == BmpLayout::Coding::plain && m_layout.pixels.size() < needed)
      return reject(FailureCode::truncated, sentence("data ends early: {} of {} bytes of image data",
                                                     grouped(m_layout.pixels.size()), grouped(needed)));
    return m_layout;
  }

private:
  DecodeResult<void> readSizes() {
    ImageHeader& header = m_layout.header;
    header.format = FileFormat::bmp;
    std::int64_t width = 0;
    std::int64_t height = 0;
    if (m_headerSize == 12) {
      width = m_cursor.u16();
      height = m_cursor.u16();
      m_layout.paletteEntryBytes = 3;
    } else {
      width = static_cast<std::int32_t>(m_cursor.u32());
      height = static_cast<std::int32_t>(m_cursor.u32());
    }
    m_cursor.skip(2);
    m_layout.bits = m_cursor.u16();
    if (!m_cursor.ok()) return reject(FailureCode::truncated, sentence("BMP ends within its header"));
    m_layout.topDown = height < 0;
    if (height < 0) height = -height;
    if (width <= 0 || height <= 0 || height > INT_MAX)
      return reject(FailureCode::corrupt, sentence("the header claims a size of {} × {}", width,
                                                   m_layout.topDown ? -height : height));
    header.width = static_cast<int>(width);
    header.height = static_cast<int>(height);
    return checkLimits(header, m_limits);
  }

  DecodeResult<void> readCoding() {
    // OS/2 headers may end early; what they leave out is zero.
    const std::uint32_t compression = m_headerSize >= 20 ? m_cursor.u32() : std::uint32_t{rgb};
    if (m_headerSize >= 36) {
      m_cursor.seek(46);
      m_colors = m_cursor.u32();
    }
    const int bits = m_layout.bits;
    const bool isOs2 = m_headerSize == 12 || (m_headerSize >= 16 && m_headerSize <= 64 &&
                                              m_headerSize != 40 && m_headerSize != 52 && m_headerSize != 56);
    if (compression == jpeg || compression == png || (isOs2 && compression >= bitFields))
      return unsupported(sentence("BMP with compression {} is not supported", compression));
    if (bits == 1 || bits == 2 || bits == 4 || bits == 8) {
      m_layout.header.layout = ChannelLayout::palette;
      if (compression == rle8 && bits == 8)
        m_layout.coding = BmpLayout::Coding::rle8;
      else if (compression == rle4 && bits == 4)
        m_layout.coding = BmpLayout::Coding::rle4;
      else if (compression != rgb)
        return reject(FailureCode::corrupt,
                      sentence("BMP with {} bits cannot have compression {}", bits, compression));
      return {};
    }
    if (bits == 24 && compression == rgb) return {};
    if (bits != 16 && bits != 32)
      return unsupported(sentence("BMP with {} bits per pixel is not supported", bits));
    if (compression == rgb) {
      if (bits == 16)
        m_layout.masks = {0x7c00, 0x03e0, 0x001f};
      else
        m_layout.masks = {0xff0000, 0x00ff00, 0x0000ff};
      return {};
    }
    if (compression != bitFields && compression != alphaBitFields)
      return reject(FailureCode::corrupt,
                    sentence("BMP with {} bits cannot have compression {}", bits, compression));
    m_cursor.seek(54); // in the header where it is long enough, else right behind it
    for (auto& mask : m_layout.masks) mask = m_cursor.u32();
    const std::uint32_t alpha = m_headerSize >= 56 || compression == alphaBitFields ? m_cursor.u32() : 0;
    if (m_headerSize == 40) m_masksBehind = compression == alphaBitFields ? 16 : 12;
    if (!m_cursor.ok()) return reject(FailureCode::truncated, sentence("BMP ends within its header"));
    for (const std::uint32_t mask : m_layout.masks)
      if (!isUsable(mask))
        return unsupported(sentence("BMP with channels of more than 8 bits is not supported"));
    if (alpha != 0) m_layout.header.layout = ChannelLayout::rgba;
    m_layout.alphaMask = alpha;
    return {};
  }

  /// Version 5 headers may carry a profile or a link to one.
  void readProfile() {
    if (m_headerSize < 124) return;
    ByteCursor cursor(m_bytes, true);
    cursor.seek(14 + 56);
    const std::string_view space = asText(cursor.take(4));
    cursor.seek(14 + 112);
    const std::uint64_t offset = cursor.u32();
    const std::uint32_t size = cursor.u32();
    if (space == "KNIL") m_layout.header.foreignProfile = true;
    if (space != "DEBM") return;
    cursor.seek(14 + offset);
    m_layout.header.foreignProfile = isForeignProfile(cursor.take(size));
  }

  void readPalette(std::uint32_t pixelOffset) {
    if (m_layout.header.layout != ChannelLayout::palette) return;
    m_layout.header.bilevel = m_layout.bits == 1;
    const std::uint64_t most = 1ull << m_layout.bits;
    const std::uint64_t begin = std::min<std::uint64_t>(14ull + m_headerSize + m_masksBehind, m_bytes.size());
    std::uint64_t count = m_colors == 0 || m_colors > most ? most : m_colors;
    // Some writers leave entries out; the palette never reaches into the pixels.
    const std::uint64_t end =
        std::min<std::uint64_t>(std::max<std::uint64_t>(pixelOffset, begin), m_bytes.size());
    count = std::min<std::uint64_t>(count,
                                    (end - begin) / static_cast<std::uint64_t>(m_layout.paletteEntryBytes));
    m_layout.palette = m_bytes.subspan(begin, count * static_cast<std::uint64_t>(m_layout.paletteEntryBytes));
  }

  std::span<const std::byte> m_bytes;
  const DecodeLimits& m_limits;
  ByteCursor m_cursor;
  BmpLayout m_layout;
  std::uint64_t m_headerSize = 0;
  std::uint64_t m_masksBehind = 0;
  std::uint32_t m_colors = 0;
};

} // namespace

DecodeResult<BmpLayout> readBmpLayout(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  return Reader(bytes, limits).read();
}

DecodeResult<ImageHeader> readBmpHeader(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  return readBmpLayout(bytes, limits).map([](const BmpLayout& layout) { return layout.header; });
}

} // namespace normscope
