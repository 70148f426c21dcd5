// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace normscope {

/// A baseline JPEG of interleaved RGB; 4:4:4 keeps colour noise that 4:2:0 would smooth away.
std::string encodeJpeg(std::span<const std::uint8_t> rgb, int width, int height, int quality,
                       bool fullChroma);

} // namespace normscope
