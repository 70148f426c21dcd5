// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace normscope {

/// CMYK to RGB without colour management as Adobe's JPEGs have it, where 255 means no ink:
/// r = k − ((255 − c)·k >> 8). `flip` is 255 for samples that are amounts of ink, else 0.
inline void convertCmyk(const std::uint8_t* cmyk, int flip, std::byte* rgb) {
  const int k = cmyk[3] ^ flip;
  for (int c = 0; c < 3; ++c) rgb[c] = static_cast<std::byte>(k - (((255 - (cmyk[c] ^ flip)) * k) >> 8));
}

/// The same for TIFF's amounts of ink, 255 all of it: (255 − c)·(255 − k)/255 to the nearest level.
inline void convertInks(const std::uint8_t* inks, std::byte* rgb) {
  const int light = 255 - inks[3];
  for (int c = 0; c < 3; ++c) rgb[c] = static_cast<std::byte>((2 * (255 - inks[c]) * light + 255) / 510);
}

} // namespace normscope
