// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace normscope {

/// The inner loops of bringing samples into double. Every value is made of the same operations in the same
/// order whatever the vector instructions.

void toDoubles(std::span<const std::uint8_t> samples, double* out);
void toDoubles(std::span<const std::uint16_t> samples, double* out);
void toDoubles(std::span<const float> samples, double* out);

/// out_c = w_c0·(r/full) + w_c1·(g/full) + w_c2·(b/full) for pixels of three interleaved samples; in place
/// too.
using ColorWeights = std::array<std::array<double, 3>, 3>;
void weighColors(std::span<const double> samples, const ColorWeights& weights, double full, double* out);

/// out = (w_0·(r/full) + w_1·(g/full) + w_2·(b/full) − subtract)/divide, one value for each pixel.
void weighLuma(std::span<const double> samples, const std::array<double, 3>& weights, double full,
               double subtract, double divide, double* out);

} // namespace normscope
