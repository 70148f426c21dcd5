// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/jpeg_structure.h"

#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/exif.h"
#include "image/icc.h"
#include "image/refusal.h"

#include <array>
#include <bitset>
#include <cstring>
#include <optional>

// Own: libjpeg walks the markers as it decodes and does not say what is missing or follows behind the image.
namespace normscope {
namespace {

using namespace std::literals;

enum Marker : int { endOfImage = 0xd9, startOfScan = 0xda, app1 = 0xe1, app2 = 0xe2 };

/// Start-of-frame markers are C0..CF without the tables DHT (C4), JPG (C8) and DAC (CC).
bool isStartOfFrame(int marker) {
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}
bool standsAlone(int marker) { return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8); }

std::optional<Sentence> unsupportedProcess(int marker) {
  switch (marker) {
  case 0xc0:
  case 0xc1:
  case 0xc2:
  case 0xc9:
  case 0xca: return {}; // sequential, progressive; Huffman, arithmetic
  case 0xc3:
  case 0xcb: return sentence("lossless JPEG");
  case 0xf7: return Sentence::verbatim("JPEG-LS");
  default: return sentence("hierarchical JPEG");
  }
}

/// Leaves the cursor at the next marker behind entropy-coded data, or at the end.
void skipEntropyCodedData(std::span<const std::byte> bytes, ByteCursor& cursor) {
  while (cursor.remaining() > 0) {
    const void* found = std::memchr(bytes.data() + cursor.position(), 0xff, cursor.remaining());
    if (!found) break;
    const auto at = static_cast<std::size_t>(static_cast<const std::byte*>(found) - bytes.data());
    if (at + 1 >= bytes.size()) break;
    const int next = std::to_integer<int>(bytes[at + 1]);
    cursor.seek(at);
    if (next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7)) return;
    cursor.skip(next == 0xff ? 1 : 2);
  }
  cursor.seek(bytes.size());
}

/// The next marker's code; as libjpeg, passes over what stands between segments. -1 at the end.
int nextMarker(ByteCursor& cursor) {
  while (cursor.remaining() >= 2) {
    if (cursor.u8() != 0xff) continue;
    int code = 0xff;
    while (code == 0xff && cursor.remaining() > 0) code = cursor.u8();
    if (code != 0 && code != 0xff) return code;
  }
  return -1;
}

class Walk {
public:
  Walk(std::span<const std::byte> bytes, const DecodeLimits& limits)
      : m_bytes(bytes), m_limits(limits), m_cursor(bytes) {}

  DecodeResult<JpegStructure> run() {
    m_cursor.seek(2);
    for (int marker = nextMarker(m_cursor); marker >= 0; marker = nextMarker(m_cursor)) {
      if (standsAlone(marker)) continue;
      if (marker == endOfImage) break;
      const std::size_t length = m_cursor.u16();
      if (!m_cursor.ok() || length < 2 || length - 2 > m_cursor.remaining()) break;
      const auto segment = m_cursor.take(length - 2);
      if (auto verdict = take(marker, segment); !verdict) return tl::unexpected(verdict.error());
    }
    if (!m_hasFrame)
      return reject(FailureCode::truncated, sentence("JPEG ends before it says how large the picture is"));
    if (m_scans == 0) return reject(FailureCode::truncated, sentence("JPEG ends before the image data"));
    m_found.allComponentsScanned = m_scanned.count() == m_components;
    return m_found;
  }

private:
  DecodeResult<void> take(int marker, std::span<const std::byte> segment) {
    if ((isStartOfFrame(marker) || marker == 0xf7) && !m_hasFrame) return takeFrame(marker, segment);
    if (marker == startOfScan) return takeScan(segment);
    if (m_scans > 0) return {};
    const std::string_view text = asText(segment);
    if (marker == app1 && text.starts_with("Exif\0\0"sv) && m_found.header.orientation == 1)
      m_found.header.orientation = exifOrientation(segment.subspan(6));
    // A profile that spans several segments is over 64 kB; no sRGB profile is, so the first piece decides.
    if (marker == app2 && text.starts_with("ICC_PROFILE\0\x01"sv) && segment.size() >= 14)
      m_found.header.foreignProfile = isForeignProfile(segment.subspan(14));
    if (marker == app2 && text.starts_with("MPF\0"sv))
      m_found.header.frames = mpfImageCount(segment.subspan(4));
    return {};
  }

  DecodeResult<void> takeFrame(int marker, std::span<const std::byte> segment) {
    if (const auto process = unsupportedProcess(marker)) return unsupportedFormat(*process);
    ByteCursor cursor(segment);
    const int precision = cursor.u8();
    ImageHeader& header = m_found.header;
    header.height = cursor.u16();
    header.width = cursor.u16();
    m_components = cursor.u8();
    for (std::size_t i = 0; i < m_components && i < m_ids.size(); ++i) {
      m_ids[i] = cursor.u8();
      cursor.skip(2);
    }
    if (!cursor.ok()) return reject(FailureCode::corrupt, sentence("JPEG frame header is too short"));
    if (precision != 8) return unsupported(sentence("JPEG with {}-bit samples is not supported", precision));
    if (header.height == 0)
      return unsupported(sentence("JPEG whose height follows the image data (DNL) is not supported"));
    switch (m_components) {
    case 1: header.layout = ChannelLayout::gray; break;
    case 3: header.layout = ChannelLayout::rgb; break;
    case 4: header.layout = ChannelLayout::cmyk; break;
    default: return unsupported(sentence("JPEG with {} components is not supported", m_components));
    }
    header.format = FileFormat::jpeg;
    m_hasFrame = true;
    if (auto within = checkLimits(header, m_limits); !within) return within;
    constexpr int libraryLimit = 65'500;
    if (std::max(header.width, header.height) > libraryLimit)
      return overLimit(sentence("{} × {}: JPEG sides over 65,500 pixels are not read",
                                grouped(static_cast<std::uint64_t>(header.width)),
                                grouped(static_cast<std::uint64_t>(header.height))));
    return {};
  }

  DecodeResult<void> takeScan(std::span<const std::byte> segment) {
    if (++m_scans > m_limits.jpegScans)
      return overLimit(sentence("more than {} scans: too costly to decode", m_limits.jpegScans));
    ByteCursor cursor(segment);
    const int count = cursor.u8();
    for (int i = 0; i < count && cursor.ok(); ++i) {
      const int id = cursor.u8();
      cursor.skip(1);
      for (std::size_t c = 0; c < m_components; ++c)
        if (m_ids[c] == id) m_scanned.set(c);
    }
    skipEntropyCodedData(m_bytes, m_cursor);
    return {};
  }

  std::span<const std::byte> m_bytes;
  const DecodeLimits& m_limits;
  ByteCursor m_cursor;
  JpegStructure m_found;
  bool m_hasFrame = false;
  std::size_t m_components = 0;
  std::array<int, 4> m_ids{};
  std::bitset<4> m_scanned;
  int m_scans = 0;
};

} // namespace

DecodeResult<JpegStructure> walkJpeg(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  return Walk(bytes, limits).run();
}

DecodeResult<ImageHeader> readJpegHeader(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  return walkJpeg(bytes, limits).map([](const JpegStructure& structure) { return structure.header; });
}

} // namespace normscope
