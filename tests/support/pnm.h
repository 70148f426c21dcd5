// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <vector>

namespace normscope::testing {

/// The bytes of a binary PGM (1 channel) or PPM (3 channels) file with 8- or 16-bit samples.
inline std::string pnm(int width, int height, int channels, const std::vector<int>& samples,
                       int maxval = 255) {
  std::string bytes = fmt::format("P{}\n{} {}\n{}\n", channels == 1 ? 5 : 6, width, height, maxval);
  for (const int sample : samples) {
    if (maxval > 255) bytes += static_cast<char>(sample >> 8);
    bytes += static_cast<char>(sample & 0xFF);
  }
  return bytes;
}

inline std::string flatPnm(int width, int height, int channels, int level, int maxval = 255) {
  return pnm(width, height, channels,
             std::vector<int>(static_cast<std::size_t>(width * height * channels), level), maxval);
}

} // namespace normscope::testing
