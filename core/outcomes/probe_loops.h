// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

namespace normscope {

/// The inner loops of what a first layer would meet. Every sum is made in the same order whatever the vector
/// instructions.

inline constexpr std::size_t kProbeFilters = 64;
inline constexpr std::size_t kProbeColumns = 16; ///< rows below have a multiple of so many columns

/// products[a][b] = Σ rows[i][a]·rows[i][b] for b ≤ a, and for some b above; both matrices have `columns`
/// columns.
void productsOfRows(const double* rows, std::size_t count, std::size_t columns, double* products);

/// What filters with ReLU make of inputs, by filter: how often it is above 0, and the sum.
struct FilterTally {
  std::array<double, kProbeFilters> active{}, sum{};
};
/// `inputs`: `count` rows of `length` values; `filters`: `length` rows of kProbeFilters weights.
void tallyFilters(const double* inputs, std::size_t count, std::size_t length, const double* filters,
                  FilterTally& tally);

} // namespace normscope
