// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace normscope::testing {

/// The bytes of a TIFF with one page per level: 8-bit gray of `side` × `side` pixels of that level.
inline std::string tiffStack(const std::vector<int>& levels, int side = 2) {
  std::string bytes("II*\0", 4);
  const auto number = [&bytes](std::uint64_t value, int size) {
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xff);
  };
  const auto pixels = static_cast<std::uint64_t>(side) * static_cast<std::uint64_t>(side);
  for (const int level : levels) {
    const std::uint64_t data = bytes.size() + 4;
    number(data + pixels, 4); // where the directory is that follows the samples
    bytes.append(pixels, static_cast<char>(level));
    const std::vector<std::vector<std::uint64_t>> entries{{256, static_cast<std::uint64_t>(side)},
                                                          {257, static_cast<std::uint64_t>(side)},
                                                          {258, 8},
                                                          {259, 1},
                                                          {262, 1},
                                                          {273, data},
                                                          {277, 1},
                                                          {278, static_cast<std::uint64_t>(side)},
                                                          {279, pixels}};
    number(entries.size(), 2);
    for (const auto& entry : entries) {
      number(entry[0], 2);
      number(4, 2); // 32 bits
      number(1, 4);
      number(entry[1], 4);
    }
  }
  number(0, 4);
  return bytes;
}

} // namespace normscope::testing
