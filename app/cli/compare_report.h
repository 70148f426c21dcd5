// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/stored_analyses.h"

#include <string>

namespace normscope::cli {

/// Where to begin; what a network can still see and what storage loses, one row per mode each, with a verdict
/// on training and on each storage type; how to read the columns; why modes could not be fitted, the findings
/// of each, and advice.
std::string compareReport(const Analysis& analysis, OtherStorage others);

} // namespace normscope::cli
