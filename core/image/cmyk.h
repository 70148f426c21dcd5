// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace normscope {

/// CMYK to RGB without colour management, where 255 means no ink: r = k − ((255 − c)·k >> 8). `flip` is 255
/// for samples that are amounts of ink, else 0.
inline void convertCmyk(const std::uint8_t* cmyk, int flip, std::byte* rgb) {
  const int k = cmyk[3] ^ flip;
  for (int c = 0; c < 3; ++c) rgb[c] = static_cast<std::byte>(k - (((255 - (cmyk[c] ^ flip)) * k) >> 8));
}

} // namespace normscope
