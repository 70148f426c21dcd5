// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace normscope {

/// Reads a file held in memory without ever leaving it: what lies beyond the end reads as zero, and the
/// cursor is no longer ok(). Every parser of file headers reads through this.
class ByteCursor {
public:
  explicit ByteCursor(std::span<const std::byte> bytes, bool littleEndian = false)
      : m_bytes(bytes), m_littleEndian(littleEndian) {}

  bool ok() const { return m_ok; }
  std::size_t position() const { return m_position; }
  std::size_t remaining() const { return m_bytes.size() - m_position; }

  void seek(std::uint64_t position) {
    m_ok = m_ok && position <= m_bytes.size();
    m_position = m_ok ? static_cast<std::size_t>(position) : m_bytes.size();
  }
  void skip(std::uint64_t count) { take(count); }

  /// The next bytes; empty, and no longer ok(), when fewer are left.
  std::span<const std::byte> take(std::uint64_t count) {
    if (!m_ok || count > remaining()) {
      m_ok = false;
      m_position = m_bytes.size();
      return {};
    }
    const auto taken = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
    m_position += taken.size();
    return taken;
  }

  /// An unsigned number of 1, 2, 4 or 8 bytes in the cursor's byte order.
  template<class T>
  T number() {
    const auto bytes = take(sizeof(T));
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
      value = value << 8 | std::to_integer<std::uint64_t>(bytes[m_littleEndian ? bytes.size() - 1 - i : i]);
    return static_cast<T>(value);
  }
  std::uint8_t u8() { return number<std::uint8_t>(); }
  std::uint16_t u16() { return number<std::uint16_t>(); }
  std::uint32_t u32() { return number<std::uint32_t>(); }
  std::uint64_t u64() { return number<std::uint64_t>(); }

private:
  std::span<const std::byte> m_bytes;
  std::size_t m_position = 0;
  bool m_littleEndian;
  bool m_ok = true;
};

/// Bytes as text, for comparing signatures.
inline std::string_view asText(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace normscope
