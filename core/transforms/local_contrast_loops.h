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

/// d[i] = √max(0, d[i]) for i < count, 0 for NaN; gives their sum.
double takeRoots(double* d, std::size_t count);
/// d[i] = max(least, d[i]) for i < count.
void raiseTo(double least, double* d, std::size_t count);

/// The loops below go over `pixels` pixels, of one channel or of three interleaved ones.

/// mean = the mean of the channels.
void meanOfThree(const double* samples, std::size_t pixels, double* mean);
/// Takes `local` from every channel; square = the mean of the results' squares.
void centreOne(double* samples, const double* local, std::size_t pixels, double* square);
void centreThree(double* samples, const double* local, std::size_t pixels, double* square);
/// out = every channel divided by `by`; 0 where that is not above `zero`.
void divideOne(const double* samples, const double* by, double zero, std::size_t pixels, double* out);
void divideThree(const double* samples, const double* by, double zero, std::size_t pixels, double* out);

} // namespace normscope
