// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace normscope::demo {

/// A PNG of interleaved samples: 1 (gray), 3 (RGB) or 4 (RGBA) channels, 8 or 16 bits (native byte order).
std::string encodePng(std::span<const std::byte> samples, int width, int height, int channels, int bits);

} // namespace normscope::demo
