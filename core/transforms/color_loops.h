// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/color_map.h"

#include <span>

namespace normscope {

/// The inner loops of colour matrices, over pixels of three interleaved channels, in place. Every value is
/// made of the same operations in the same order whatever the vector instructions.

/// Each pixel becomes W·(x/full − mean).
void mixColors(std::span<double> samples, const ColorMap& map, double full);
/// Each pixel becomes (mean + V·y)·full, V being `map.matrix`.
void unmixColors(std::span<double> samples, const ColorMap& map, double full);

} // namespace normscope
