// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"

#include <array>
#include <span>

namespace normscope {

/// Where a BMP keeps what, from its two headers.
struct BmpLayout {
  ImageHeader header;
  int bits = 0; ///< per pixel
  enum class Coding { plain, rle4, rle8 } coding = Coding::plain;
  bool topDown = false;
  std::array<std::uint32_t, 3> masks{}; ///< R, G, B; for 16 and 32 bits
  std::uint32_t alphaMask = 0;
  std::span<const std::byte> palette;
  int paletteEntryBytes = 4;
  std::span<const std::byte> pixels;

  std::size_t stride() const {
    return (static_cast<std::size_t>(header.width) * static_cast<std::size_t>(bits) + 31) / 32 * 4;
  }
};

DecodeResult<BmpLayout> readBmpLayout(std::span<const std::byte> bytes, const DecodeLimits& limits);

} // namespace normscope
