// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/exact_sum.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

static_assert(std::endian::native == std::endian::little,
              "stored numbers are little endian, copied as they are");

/// Appends numbers and texts, little endian, to a growing run of bytes.
class ByteWriter {
public:
  void byte(std::uint8_t value) { m_bytes.push_back(static_cast<std::byte>(value)); }
  template<class Number>
  void fixed(Number value) {
    raw(std::as_bytes(std::span(&value, 1)));
  }
  void raw(std::span<const std::byte> bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
  /// Seven bits a byte, lowest first.
  void varint(UInt128 value) {
    for (; value >= 0x80; value >>= 7) byte(static_cast<std::uint8_t>(value) | 0x80);
    byte(static_cast<std::uint8_t>(value));
  }
  void text(std::string_view text) {
    varint(text.size());
    raw(std::as_bytes(std::span(text)));
  }
  std::vector<std::byte>& bytes() { return m_bytes; }

private:
  std::vector<std::byte> m_bytes;
};

/// Reads them back. A read beyond the end, or a number that does not fit, gives 0 and fails the whole stream.
class ByteReader {
public:
  explicit ByteReader(std::span<const std::byte> bytes) : m_rest(bytes) {}
  bool isGood() const { return m_good; }
  bool isAtEnd() const { return m_good && m_rest.empty(); }
  std::size_t left() const { return m_rest.size(); }
  void fail() {
    m_good = false;
    m_rest = {};
  }

  std::span<const std::byte> raw(std::size_t count) {
    if (count > m_rest.size()) {
      fail();
      return {};
    }
    const auto bytes = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return bytes;
  }
  template<class Number>
  Number fixed() {
    Number value{};
    if (const auto bytes = raw(sizeof value); !bytes.empty()) std::memcpy(&value, bytes.data(), sizeof value);
    return value;
  }
  std::uint8_t byte() { return fixed<std::uint8_t>(); }
  UInt128 wideVarint() {
    UInt128 value = 0;
    for (int shift = 0; shift < 126; shift += 7) {
      const std::uint8_t next = byte();
      value |= static_cast<UInt128>(next & 0x7F) << shift;
      if (next < 0x80) return value;
    }
    fail();
    return 0;
  }
  /// At most `most`; more fails.
  std::uint64_t varint(std::uint64_t most = ~std::uint64_t{0}) {
    const UInt128 value = wideVarint();
    if (value <= most) return static_cast<std::uint64_t>(value);
    fail();
    return 0;
  }
  std::string text() {
    const auto bytes = raw(static_cast<std::size_t>(varint(m_rest.size())));
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  }

private:
  std::span<const std::byte> m_rest;
  bool m_good = true;
};

} // namespace normscope
