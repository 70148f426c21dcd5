// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"
#include "statistics/dataset_statistics.h"

#include <array>
#include <string_view>
#include <vector>

namespace normscope {

/// What is done to the colours on the way from files to whitened data, each step on top of the one before.
enum class LadderStep : std::uint8_t { raw, centered, standardized, whitened };
inline constexpr std::array kLadderSteps{LadderStep::raw, LadderStep::centered, LadderStep::standardized,
                                         LadderStep::whitened};
std::string_view name(LadderStep step); ///< "raw", …

/// Second moments of the colours after one step.
struct LadderRung {
  LadderStep step = LadderStep::raw;
  std::vector<double> eigenvalues; ///< of the channels' second moments, descending
  Conditioning conditioning;       ///< patch3 and patch5 are not known here
};

/// The ladder's ε in squared unit range, as colour whitening has by default.
inline constexpr double kLadderEpsilon = 1e-5;

/// Eigenvalues of the second moments of a set's colours in unit range: raw E[xxᵀ] = Σ + μμᵀ; centered Σ;
/// standardized, the correlations; whitened λ/(λ + ε), λ those of Σ. Gray sets have one eigenvalue. Empty
/// when the statistics do not tell: no samples, or a channel that never varies. The spread of these
/// eigenvalues is how unevenly gradient descent learns: LeCun, Kanter and Solla, "Eigenvalues of covariance
/// matrices", Physical Review Letters 66 (1991).
std::vector<LadderRung> eigenLadder(const DatasetStatistics& statistics, double epsilon = kLadderEpsilon);

} // namespace normscope
