// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <span>
#include <string>
#include <vector>

namespace normscope {

/// What a mode is as Python, after the lines that all modes share (NumPy as np; FULL and CHANNELS of the set;
/// levels(image), see numpy.cpp).
struct NumpyCode {
  std::string constants; ///< lines NAME = value
  std::string functions; ///< that normalize() calls
  std::string body;      ///< of normalize(image), indented
  std::string arguments = "image";
};

// By what the mode's numbers depend on; null where the mode is none of theirs. Errors: unavailable.
Result<NumpyCode> numpyOfSet(const ExportInput& input);    ///< fixed numbers, fitted on the set
Result<NumpyCode> numpyOfImage(const ExportInput& input);  ///< a rule that looks at one image, or at a batch
Result<NumpyCode> numpyOfWindow(const ExportInput& input); ///< histograms and neighbourhoods

/// NAME = np.array([…]), or the bytes of many numbers.
std::string numpyArray(std::string_view name, std::span<const double> values);
std::string numpyNumber(std::string_view name, double value);

double parameterNumber(const ExportInput& input, std::string_view id);
const std::string& parameterChoice(const ExportInput& input, std::string_view id);

} // namespace normscope
