// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace normscope::demo {

/// A baseline JPEG of interleaved RGB; 4:4:4 keeps colour noise that 4:2:0 would smooth away.
std::string encodeJpeg(std::span<const std::uint8_t> rgb, int width, int height, int quality,
                       bool fullChroma);

/// A PNG of interleaved samples: 1 (gray), 3 (RGB) or 4 (RGBA) channels, 8 or 16 bits (native byte order).
std::string encodePng(std::span<const std::byte> samples, int width, int height, int channels, int bits);

} // namespace normscope::demo
