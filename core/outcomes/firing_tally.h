// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"
#include "outcomes/probe_loops.h"

#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace normscope {

/// How a first layer would fire, image after image: 64 fixed random 3×3 filters with ReLU on y.
class FiringTally {
public:
  explicit FiringTally(std::size_t channels);

  std::size_t inputLength() const { return m_length; } ///< samples of 3×3 pixels
  /// Inputs of the filters, one behind the other, all finite; each weighs so much.
  void add(std::span<const double> inputs, double weight);
  void addPositive(double weight) { m_allPositive += weight; } ///< pixels with all channels above 0
  /// Of `pixels` pixels, which weights added up to; the image belongs to `group`.
  void endImage(double pixels, const std::string& group);

  /// Nothing where there was no input. `groups` are listed in that order.
  void finish(ModeOutcome& outcome, const std::vector<std::string>& groups, bool byClass,
              Provenance provenance) const;

private:
  struct Activation {
    double sum = 0, images = 0;
  };
  double shareOf(bool (*isSo)(double share)) const;

  std::size_t m_length;
  std::vector<double> m_filters;
  std::array<double, kProbeFilters> m_active{}; ///< weighted count of positions
  double m_pixels = 0, m_allPositive = 0;
  std::map<std::string, Activation> m_groups;
  double m_sum = 0, m_inputs = 0; ///< of the image that is under way
};

} // namespace normscope
