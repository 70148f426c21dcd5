// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/read_standardization.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

/// Two passes over every `step`-th sample from `first` on: the mean, then the deviation from it.
void standardize(std::span<double> samples, std::size_t first, std::size_t step,
                 const std::function<double(double, double)>& divisor) {
  double count = 0.0, sum = 0.0, squares = 0.0;
  for (std::size_t i = first; i < samples.size(); i += step) {
    if (!std::isfinite(samples[i])) continue;
    sum += samples[i];
    ++count;
  }
  const double mean = sum / count;
  for (std::size_t i = first; i < samples.size(); i += step)
    if (std::isfinite(samples[i])) squares += (samples[i] - mean) * (samples[i] - mean);
  const double divide = divisor(std::sqrt(squares / count), count);
  for (std::size_t i = first; i < samples.size(); i += step) samples[i] = (samples[i] - mean) / divide;
}

} // namespace

StatedTransform statedStandardization(bool perChannel, std::size_t channels, double full,
                                      std::function<double(double, double)> divisor, double limit) {
  return [=](std::span<double> samples) {
    for (double& sample : samples) sample *= full;
    const std::size_t step = perChannel ? channels : 1;
    for (std::size_t first = 0; first < step; ++first) standardize(samples, first, step, divisor);
    if (limit > 0.0)
      for (double& sample : samples) sample = std::clamp(sample, -limit, limit);
  };
}

} // namespace normscope
