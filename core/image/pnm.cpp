// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/band_writer.h"
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/refusal.h"

#include <climits>
#include <vector>

// Own: no library for PNM is linked.
namespace normscope {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'; }

/// Numbers in text, with white space and # comments between them.
class TextNumbers {
public:
  TextNumbers(std::span<const std::byte> bytes, std::size_t position)
      : m_text(asText(bytes)), m_position(position) {}

  /// The next number; -1 where there is none or it is absurdly long.
  std::int64_t next() {
    skipSpace();
    std::int64_t value = -1;
    for (; m_position < m_text.size() && m_text[m_position] >= '0' && m_text[m_position] <= '9';
         ++m_position) {
      value = std::max<std::int64_t>(value, 0) * 10 + (m_text[m_position] - '0');
      if (value > 1'000'000'000'000) return -1;
    }
    return value;
  }
  /// The next digit 0 or 1; bits of P1 need no space between them.
  std::int64_t nextBit() {
    skipSpace();
    if (m_position >= m_text.size() || (m_text[m_position] != '0' && m_text[m_position] != '1')) return -1;
    return m_text[m_position++] - '0';
  }
  std::size_t position() const { return m_position; }
  bool atSpace() const { return m_position < m_text.size() && isSpace(m_text[m_position]); }

private:
  void skipSpace() {
    for (; m_position < m_text.size(); ++m_position) {
      if (m_text[m_position] == '#')
        m_position = std::min(m_text.find('\n', m_position), m_text.size() - 1);
      else if (!isSpace(m_text[m_position]))
        return;
    }
  }

  std::string_view m_text;
  std::size_t m_position;
};

struct PnmLayout {
  ImageHeader header;
  char kind = 0; ///< '1' to '6'
  std::uint32_t maximum = 1;
  std::size_t data = 0; ///< where the samples begin
  std::size_t rowSamples() const {
    return static_cast<std::size_t>(header.width) * static_cast<std::size_t>(header.pixelFormat().channels);
  }
  std::size_t rowBytes() const {
    if (kind == '4') return (rowSamples() + 7) / 8;
    return rowSamples() * (maximum > 255 ? 2 : 1);
  }
};

DecodeResult<PnmLayout> readPnmLayout(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  PnmLayout layout;
  layout.kind = asText(bytes)[1];
  const bool isBitmap = layout.kind == '1' || layout.kind == '4';
  const bool isText = layout.kind <= '3';
  TextNumbers numbers(bytes, 2);
  const std::int64_t width = numbers.next();
  const std::int64_t height = numbers.next();
  const std::int64_t maximum = isBitmap ? 1 : numbers.next();
  if (width < 0 || height < 0 || maximum < 0)
    return reject(FailureCode::corrupt, sentence("PNM header is broken or cut off"));
  if (maximum == 0 || maximum > 65535)
    return reject(FailureCode::corrupt, sentence("PNM claims a maximum value of {}", maximum));
  ImageHeader& header = layout.header;
  header.format = FileFormat::pnm;
  header.width = static_cast<int>(std::min<std::int64_t>(width, INT_MAX));
  header.height = static_cast<int>(std::min<std::int64_t>(height, INT_MAX));
  header.layout = layout.kind == '3' || layout.kind == '6' ? ChannelLayout::rgb : ChannelLayout::gray;
  header.depth = maximum > 255 ? BitDepth::u16 : BitDepth::u8;
  header.bilevel = isBitmap;
  if (auto within = checkLimits(header, limits); !within) return tl::unexpected(within.error());
  layout.maximum = static_cast<std::uint32_t>(maximum);
  layout.data = numbers.position() + 1;
  const std::uint64_t available = bytes.size() - std::min(layout.data, bytes.size());
  // A text sample takes a digit and, but for bits and the last one, a space.
  const std::uint64_t samples =
      static_cast<std::uint64_t>(layout.rowSamples()) * static_cast<std::uint64_t>(header.height);
  const std::uint64_t needed =
      isText ? (isBitmap ? samples : 2 * samples - 1)
             : static_cast<std::uint64_t>(layout.rowBytes()) * static_cast<std::uint64_t>(header.height);
  if (!numbers.atSpace() || available < needed)
    return reject(FailureCode::truncated, sentence("data ends early: {} of {} bytes of image data",
                                                   grouped(available), grouped(needed)));
  return layout;
}

/// Brings values 0..maximum to 0..255 or 0..65535, with rounding.
template<class Sample>
class Scale {
public:
  explicit Scale(std::uint32_t maximum) : m_maximum(maximum) {}
  Sample of(std::uint32_t value) const {
    constexpr std::uint32_t full = sizeof(Sample) == 1 ? 255 : 65535;
    if (m_maximum == full) return static_cast<Sample>(value);
    return static_cast<Sample>((std::uint64_t{value} * full * 2 + m_maximum) / (2 * m_maximum));
  }

private:
  std::uint64_t m_maximum;
};

template<class Sample>
DecodeResult<Decoded> deliver(const DecodeJob& job, const PnmLayout& layout) {
  const Scale<Sample> scale(layout.maximum);
  const bool isBitmap = layout.kind == '1' || layout.kind == '4';
  const bool isText = layout.kind <= '3';
  TextNumbers numbers(job.bytes, layout.data);
  std::size_t at = layout.data;
  BandWriter writer(job);
  for (int y = 0; y < job.header.height; ++y, at += isText ? 0 : layout.rowBytes()) {
    auto* out = writer.rowOf<Sample>();
    const auto row = isText ? std::span<const std::byte>() : job.bytes.subspan(at, layout.rowBytes());
    const bool ready = layout.kind >= '5' && layout.maximum == 255;
    if (ready) std::copy_n(row.data(), row.size(), reinterpret_cast<std::byte*>(out));
    for (std::size_t i = 0; i < layout.rowSamples() && !ready; ++i) {
      std::int64_t value = 0;
      if (layout.kind == '4')
        value = std::to_integer<int>(row[i / 8]) >> (7 - i % 8) & 1;
      else if (isText)
        value = isBitmap ? numbers.nextBit() : numbers.next();
      else if (sizeof(Sample) == 1)
        value = std::to_integer<int>(row[i]);
      else
        value = std::to_integer<int>(row[2 * i]) << 8 | std::to_integer<int>(row[2 * i + 1]);
      if (value < 0)
        return reject(FailureCode::truncated, sentence("data ends early or is no number in row {}", y + 1));
      if (value > layout.maximum)
        return reject(FailureCode::corrupt, sentence("sample {} in row {} is above the maximum of {}", value,
                                                     y + 1, layout.maximum));
      // In bitmaps 1 is black.
      out[i] = scale.of(static_cast<std::uint32_t>(isBitmap ? 1 - value : value));
    }
    if (!writer.advance()) return cancelled();
  }
  return Decoded{job.header, {}, {}};
}

} // namespace

DecodeResult<ImageHeader> readPnmHeader(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  return readPnmLayout(bytes, limits).map([](const PnmLayout& layout) { return layout.header; });
}

DecodeResult<Decoded> decodePnm(const DecodeJob& job) {
  const auto layout = readPnmLayout(job.bytes, job.limits);
  if (!layout) return tl::unexpected(layout.error());
  return job.header.depth == BitDepth::u8 ? deliver<std::uint8_t>(job, *layout)
                                          : deliver<std::uint16_t>(job, *layout);
}

} // namespace normscope
