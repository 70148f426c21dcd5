// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>

#include <cstring>
#include <string>
#include <vector>

namespace normscope::testing {

/// The bytes of a portable float map of one channel, its rows from the bottom up.
inline std::string grayPfm(int width, int height, const std::vector<float>& samples) {
  std::string bytes = fmt::format("Pf\n{} {}\n-1.0\n", width, height);
  for (const float sample : samples) {
    char raw[4];
    std::memcpy(raw, &sample, 4);
    bytes.append(raw, 4);
  }
  return bytes;
}

} // namespace normscope::testing
