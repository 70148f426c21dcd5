// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace normscope {

/// A PNG of 8-bit samples, gray (1 channel) or R, G, B (3), rows packed. Empty where memory is short.
std::string encodePng(std::span<const std::uint8_t> samples, int width, int height, int channels);

} // namespace normscope
