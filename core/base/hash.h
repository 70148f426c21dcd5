// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace normscope {

/// A 128-bit XXH3 content hash.
struct Hash128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  auto operator<=>(const Hash128&) const = default;
};

Hash128 hash128(std::span<const std::byte> bytes);
/// The same of bytes that come in parts.
class Hasher128 {
public:
  Hasher128();
  ~Hasher128();
  Hasher128(const Hasher128&) = delete;
  Hasher128& operator=(const Hasher128&) = delete;
  void begin();
  void add(std::span<const std::byte> bytes);
  Hash128 value() const;

private:
  struct State;
  std::unique_ptr<State> m_state;
};
std::uint64_t hash64(std::span<const std::byte> bytes); ///< XXH3-64, as a checksum
std::string hex(const Hash128& hash);                   ///< 32 hexadecimal digits, high half first

} // namespace normscope
