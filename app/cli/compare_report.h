// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

#include <string>

namespace normscope::cli {

/// What storage loses and what a network can still see, one row per mode each; how to read the columns; why
/// modes could not be fitted, the findings of each, and advice.
std::string compareReport(const Analysis& analysis);

} // namespace normscope::cli
