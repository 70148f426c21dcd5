// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/packed_numbers.h"

#include <array>
#include <cstring>

namespace normscope {
namespace {

constexpr std::array<std::uint8_t, 4> kBytes{1, 2, 3, 8};
constexpr std::array<std::uint64_t, 4> kMask{0xFF, 0xFFFF, 0xFF'FFFF, ~std::uint64_t{0}};

unsigned lengthCode(std::uint64_t number) {
  return number < 1u << 8 ? 0 : number < 1u << 16 ? 1 : number < 1u << 24 ? 2 : 3;
}

} // namespace

void writePacked(ByteWriter& out, std::span<const std::uint64_t> numbers) {
  for (std::size_t i = 0; i < numbers.size(); i += 4) {
    unsigned lengths = 0;
    for (std::size_t j = i; j < std::min(i + 4, numbers.size()); ++j)
      lengths |= lengthCode(numbers[j]) << (2 * (j - i));
    out.byte(static_cast<std::uint8_t>(lengths));
  }
  for (const std::uint64_t number : numbers)
    out.raw(std::as_bytes(std::span(&number, 1)).first(kBytes[lengthCode(number)]));
}

void readPacked(ByteReader& in, std::size_t count, std::vector<std::uint64_t>& numbers) {
  numbers.clear();
  const auto lengths = in.raw((count + 3) / 4);
  if (in.left() < count) in.fail();
  if (!in.isGood()) return;
  const auto codeAt = [&](std::size_t i) {
    return (std::to_integer<unsigned>(lengths[i / 4]) >> (2 * (i % 4))) & 3u;
  };
  std::size_t total = 0;
  for (std::size_t i = 0; i < count; ++i) total += kBytes[codeAt(i)];
  const auto bytes = in.raw(total);
  if (!in.isGood()) return;
  numbers.resize(count);
  std::size_t at = 0, i = 0;
  // Eight bytes at once, of which some are the next number's.
  for (; i < count && at + 8 <= bytes.size(); ++i) {
    const unsigned code = codeAt(i);
    std::uint64_t number;
    std::memcpy(&number, bytes.data() + at, 8);
    numbers[i] = number & kMask[code];
    at += kBytes[code];
  }
  for (; i < count; ++i) {
    const unsigned code = codeAt(i);
    numbers[i] = 0;
    std::memcpy(&numbers[i], bytes.data() + at, kBytes[code]);
    at += kBytes[code];
  }
}

} // namespace normscope
