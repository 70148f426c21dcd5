// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/firing_tally.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::uint64_t kFilterSeed = 1;

// Filters of unit expected norm. Twelve uniform numbers stand for a Gaussian one: the same bits everywhere.
std::vector<double> randomFilters(std::size_t inputs) {
  Random random(kFilterSeed);
  std::vector<double> filters(inputs * kProbeFilters);
  for (double& weight : filters) {
    double sum = -6.0;
    for (int k = 0; k < 12; ++k) sum += static_cast<double>(random.next() >> 11) * 0x1p-53;
    weight = sum / std::sqrt(static_cast<double>(inputs));
  }
  return filters;
}

} // namespace

FiringTally::FiringTally(std::size_t channels) : m_length(9 * channels), m_filters(randomFilters(m_length)) {}

void FiringTally::add(std::span<const double> inputs, double weight) {
  FilterTally tally;
  const std::size_t count = inputs.size() / m_length;
  tallyFilters(inputs.data(), count, m_length, m_filters.data(), tally);
  for (std::size_t f = 0; f < kProbeFilters; ++f) {
    m_active[f] += weight * tally.active[f];
    m_sum += tally.sum[f];
  }
  m_inputs += static_cast<double>(count);
}

void FiringTally::endImage(double pixels, const std::string& group) {
  if (m_inputs > 0) {
    m_pixels += pixels;
    Activation& activation = m_groups[group];
    activation.sum += m_sum / (m_inputs * kProbeFilters);
    ++activation.images;
  }
  m_sum = m_inputs = 0;
}

double FiringTally::shareOf(bool (*isSo)(double share)) const {
  const auto count = std::ranges::count_if(m_active, [&](double active) { return isSo(active / m_pixels); });
  return static_cast<double>(count) / static_cast<double>(kProbeFilters);
}

void FiringTally::finish(ModeOutcome& outcome, const std::vector<std::string>& groups, bool byClass,
                         Provenance provenance) const {
  if (m_pixels == 0) return;
  Firing& firing = outcome.firing;
  firing.byClass = byClass;
  firing.meanByGroup.clear();
  for (const std::string& group : groups)
    if (const auto found = m_groups.find(group); found != m_groups.end())
      firing.meanByGroup.emplace_back(group, found->second.sum / found->second.images);
  firing.deadShare = shareOf([](double share) { return share < 0.01; });
  firing.alwaysOnShare = shareOf([](double share) { return share > 0.99; });
  firing.allPositiveShare = m_allPositive / m_pixels;
  outcome.provenance.firing = provenance;
}

} // namespace normscope
