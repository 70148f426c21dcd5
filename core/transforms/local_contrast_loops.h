// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace normscope {

/// The inner loops of local contrast normalization. Every value is made of the same operations in the same
/// order whatever the vector instructions, so that none changes a result.

/// out[i] = Σ_k weights[k] · rows[k][i] for i < count, for an odd number of weights that read the same from
/// both ends: the middle term first, then pairs outwards, added before they are weighed.
void weighRows(std::span<const double* const> rows, std::span<const double> weights, std::size_t count,
               double* out);

/// The loops below go over `pixels` pixels of three interleaved channels.

/// mean = the mean of the channels.
void meanOfThree(const double* samples, std::size_t pixels, double* mean);
/// Takes `local` from every channel; square = the mean of the results' squares.
void centreThree(double* samples, const double* local, std::size_t pixels, double* square);
/// Divides every channel by `by`; 0 where that is not above `zero`.
void divideThree(double* samples, const double* by, double zero, std::size_t pixels);

} // namespace normscope
