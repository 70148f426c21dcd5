// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/color_map.h"

#include <span>

namespace normscope {

/// The inner loops of colour matrices, over pixels of three interleaved channels, in place too. Every value
/// is made of the same operations in the same order whatever the vector instructions.

/// y = W·(x/full − mean).
void mixColors(std::span<const double> x, const ColorMap& map, double full, double* y);
/// x = (mean + V·y)·full, V being `map.matrix`.
void unmixColors(std::span<const double> y, const ColorMap& map, double full, double* x);

} // namespace normscope
