// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/eigen_ladder.h"

#include "outcomes/condition.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

/// The rung of colours with these means and this covariance, both after the step.
LadderRung rungOf(LadderStep step, std::size_t channels, const std::vector<double>& mean,
                  const Matrix& covariance) {
  const std::size_t n = channels + 1;
  std::vector<double> inner(channels * channels), full(n * n);
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = 0; b < n; ++b) {
      const bool isBias = a == channels || b == channels;
      const double product = (a < channels ? mean[a] : 1.0) * (b < channels ? mean[b] : 1.0);
      full[a * n + b] = product + (isBias ? 0.0 : covariance[a][b]);
      if (!isBias) inner[a * channels + b] = full[a * n + b];
    }
  }
  LadderRung rung{step, eigenvalues(inner, channels), {}};
  const std::vector<double> withBias = eigenvalues(full, n);
  rung.conditioning.withBias = conditionNumber(withBias);
  rung.conditioning.channelsOnly = conditionNumber(rung.eigenvalues);
  if (!withBias.empty()) rung.conditioning.learningRateCeiling = 2.0 / withBias.back();
  std::ranges::reverse(rung.eigenvalues);
  return rung;
}

} // namespace

std::string_view name(LadderStep step) {
  switch (step) {
  case LadderStep::raw: return "raw";
  case LadderStep::centered: return "centered";
  case LadderStep::standardized: return "standardized";
  case LadderStep::whitened: return "whitened";
  }
  return {};
}

std::vector<LadderRung> eigenLadder(const DatasetStatistics& statistics, double epsilon) {
  const std::size_t channels = statistics.channels.size();
  const Matrix& covariance = statistics.covariance;
  std::vector<double> mean;
  for (std::size_t c = 0; c < channels; ++c) {
    mean.push_back(statistics.channels[c].mean);
    if (!std::isfinite(mean[c]) || !(covariance[c][c] > 0)) return {};
  }
  if (channels == 0) return {};
  const std::vector<double> zero(channels, 0.0);
  Matrix correlation{}, whitened{};
  for (std::size_t a = 0; a < channels; ++a)
    for (std::size_t b = 0; b < channels; ++b)
      correlation[a][b] = a == b ? 1.0 : covariance[a][b] / std::sqrt(covariance[a][a] * covariance[b][b]);
  const LadderRung centered = rungOf(LadderStep::centered, channels, zero, covariance);
  if (centered.eigenvalues.size() != channels) return {};
  // In the basis of its eigenvectors the whitened covariance is diagonal; rounding may leave λ just below 0.
  for (std::size_t c = 0; c < channels; ++c) {
    const double eigenvalue = std::max(centered.eigenvalues[c], 0.0);
    whitened[c][c] = eigenvalue > 0 ? eigenvalue / (eigenvalue + epsilon) : 0.0;
  }
  return {rungOf(LadderStep::raw, channels, mean, covariance), centered,
          rungOf(LadderStep::standardized, channels, zero, correlation),
          rungOf(LadderStep::whitened, channels, zero, whitened)};
}

} // namespace normscope
