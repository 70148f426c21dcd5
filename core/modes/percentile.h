// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"

#include <cstddef>

namespace normscope {

/// Percentiles are the smallest value whose cumulative count reaches p/100 of all samples
/// (accumulators/percentile.h).

/// Of channel `c` over the fit split, unit range. From a statistics file only the percentages that it lists
/// are known. Errors: unavailable, naming the percentage.
Result<double> setPercentile(const FitInput& input, std::size_t c, double p);

/// Of a histogram, as a code value; 0 when nothing is finite. Float samples by their bin.
double codePercentile(const Histogram& histogram, double p);
/// All channels of an image together, each counted once: a gray image's only once.
Histogram jointHistogram(const ImageRecord& image);

/// The two percentages of a mode that stretches or clips between them.
std::vector<ParameterSpec> percentileParameters(double low, double high, const std::string& whose);

} // namespace normscope
