// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/byte_cursor.h"

#include <optional>
#include <string_view>

namespace normscope {

/// One chunk of a PNG, as it lies in the file.
struct PngChunk {
  std::string_view type;
  std::size_t offset = 0;           ///< of its length field
  std::uint64_t length = 0;         ///< as the file claims
  std::span<const std::byte> data;  ///< empty unless complete
  std::span<const std::byte> whole; ///< length, type, data and CRC; empty unless complete
  bool isComplete() const { return !whole.empty(); }
  bool isCritical() const { return (type[0] & 0x20) == 0; }
};

/// Walks the chunks behind the signature; ends behind IEND, at an incomplete chunk (the last one given) or
/// where no chunk header is left.
class PngChunks {
public:
  explicit PngChunks(std::span<const std::byte> file) : m_file(file), m_cursor(file) { m_cursor.seek(8); }

  std::optional<PngChunk> next() {
    if (m_ended || m_cursor.remaining() < 8) return {};
    PngChunk chunk;
    chunk.offset = m_cursor.position();
    chunk.length = m_cursor.u32();
    chunk.type = asText(m_cursor.take(4));
    if (m_cursor.remaining() < chunk.length + 4) {
      m_ended = true;
      return chunk;
    }
    chunk.data = m_cursor.take(chunk.length);
    m_cursor.skip(4);
    chunk.whole = m_file.subspan(chunk.offset, static_cast<std::size_t>(chunk.length) + 12);
    m_ended = chunk.type == "IEND";
    return chunk;
  }

private:
  std::span<const std::byte> m_file;
  ByteCursor m_cursor;
  bool m_ended = false;
};

} // namespace normscope
