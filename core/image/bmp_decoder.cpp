// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/band_writer.h"
#include "image/bmp_layout.h"
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/refusal.h"

#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace normscope {
namespace {

/// Palette colours as R, G, B; indices beyond the palette are black and remembered.
class Palette {
public:
  explicit Palette(const BmpLayout& layout)
      : m_size(layout.palette.size() / static_cast<std::size_t>(layout.paletteEntryBytes)) {
    for (std::size_t i = 0; i < m_size && i < m_colors.size(); ++i) {
      const std::byte* entry = &layout.palette[i * static_cast<std::size_t>(layout.paletteEntryBytes)];
      m_colors[i] = {entry[2], entry[1], entry[0]};
    }
  }
  void put(unsigned index, std::byte* out) {
    m_metUnknown |= index >= m_size;
    std::memcpy(out, m_colors[index].data(), 3);
  }
  bool metUnknown() const { return m_metUnknown; }

private:
  std::array<std::array<std::byte, 3>, 256> m_colors{};
  std::size_t m_size;
  bool m_metUnknown = false;
};

/// A channel cut out by its mask, brought to 0..255 with rounding.
class MaskedChannel {
public:
  explicit MaskedChannel(std::uint32_t mask) : m_mask(mask), m_shift(mask == 0 ? 0 : std::countr_zero(mask)) {
    const unsigned full = mask >> m_shift;
    for (unsigned v = 0; v <= full; ++v)
      m_level[v] = static_cast<std::byte>(full == 0 ? 0 : (v * 510 + full) / (2 * full));
  }
  std::byte of(std::uint32_t pixel) const { return m_level[(pixel & m_mask) >> m_shift]; }

private:
  std::uint32_t m_mask;
  int m_shift;
  std::array<std::byte, 256> m_level{};
};

/// Run-length coded indices, expanded bottom-up into one byte per pixel. False where the data ends or leaves
/// the picture before the end code.
bool expandRuns(const BmpLayout& layout, std::vector<std::uint8_t>& indices) {
  const auto width = static_cast<std::size_t>(layout.header.width);
  const auto height = static_cast<std::size_t>(layout.header.height);
  const bool nibbles = layout.coding == BmpLayout::Coding::rle4;
  std::size_t x = 0;
  std::size_t y = 0;
  const auto put = [&](unsigned index) {
    if (x < width && y < height) indices[y * width + x] = static_cast<std::uint8_t>(index);
    ++x; // runs may hang over the right edge
  };
  ByteCursor cursor(layout.pixels);
  while (cursor.ok()) {
    const unsigned count = cursor.u8();
    const unsigned value = cursor.u8();
    if (!cursor.ok()) break;
    if (count > 0) {
      for (unsigned i = 0; i < count; ++i) put(!nibbles ? value : i % 2 == 0 ? value >> 4 : value & 15);
    } else if (value == 0) {
      x = 0;
      ++y;
    } else if (value == 1) {
      return true;
    } else if (value == 2) {
      x += cursor.u8();
      y += cursor.u8();
    } else {
      const std::size_t bytes = nibbles ? (value + 1) / 2 : value;
      const auto literal = cursor.take(bytes);
      if (literal.size() < bytes) break;
      for (unsigned i = 0; i < value; ++i) {
        const auto byte = std::to_integer<unsigned>(literal[nibbles ? i / 2 : i]);
        put(!nibbles ? byte : i % 2 == 0 ? byte >> 4 : byte & 15);
      }
      if (bytes % 2 == 1) cursor.skip(1);
    }
    if (y >= height) return true; // an end code may be left out once the picture is full
  }
  return y + 1 == height && x >= width;
}

} // namespace

DecodeResult<Decoded> decodeBmp(const DecodeJob& job) {
  const auto layout = readBmpLayout(job.bytes, job.limits);
  if (!layout) return tl::unexpected(layout.error());
  const int width = job.header.width;
  const int bits = layout->bits;
  Palette palette(*layout);
  const std::array<MaskedChannel, 3> channels{
      MaskedChannel(layout->masks[0]), MaskedChannel(layout->masks[1]), MaskedChannel(layout->masks[2])};

  std::vector<std::uint8_t> indices;
  if (layout->coding != BmpLayout::Coding::plain) {
    indices.resize(job.header.pixels());
    if (!expandRuns(*layout, indices))
      return reject(FailureCode::truncated, sentence("data ends early: run-length code without its end"));
  }

  bool isOpaque = layout->alphaMask != 0;
  BandWriter writer(job);
  for (int row = 0; row < job.header.height; ++row) {
    const auto y = static_cast<std::size_t>(layout->topDown ? row : job.header.height - 1 - row);
    std::byte* out = writer.row();
    if (!indices.empty()) {
      const std::uint8_t* index = &indices[y * static_cast<std::size_t>(width)];
      for (int x = 0; x < width; ++x) palette.put(index[x], out + 3 * x);
    } else {
      const auto stored = layout->pixels.subspan(y * layout->stride(), layout->stride());
      for (int x = 0; x < width; ++x, out += 3) {
        const auto at = static_cast<std::size_t>(x) * static_cast<std::size_t>(bits);
        if (bits <= 8) {
          const auto byte = std::to_integer<unsigned>(stored[at / 8]);
          palette.put(byte >> (8 - static_cast<std::size_t>(bits) - at % 8) & ((1u << bits) - 1), out);
        } else if (bits == 24) {
          std::reverse_copy(&stored[at / 8], &stored[at / 8] + 3, out);
        } else {
          ByteCursor cursor(stored.subspan(at / 8, static_cast<std::size_t>(bits) / 8), true);
          const std::uint32_t pixel = bits == 16 ? cursor.u16() : cursor.u32();
          for (std::size_t c = 0; c < 3; ++c) out[c] = channels[c].of(pixel);
          isOpaque = isOpaque && (~pixel & layout->alphaMask) == 0;
        }
      }
    }
    if (!writer.advance()) return cancelled();
  }
  Decoded decoded{job.header, {}, {}};
  if (isOpaque) decoded.header.alpha = AlphaKind::opaque;
  if (palette.metUnknown())
    decoded.damage = Failure{FailureClass::damaged, FailureCode::corrupt,
                             sentence("pixels name colours beyond the palette (shown black)")};
  return decoded;
}

} // namespace normscope
