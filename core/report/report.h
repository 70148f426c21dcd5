// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/stored_analyses.h"

#include <string>
#include <vector>

namespace normscope {

/// How much of it a report tells.
struct ReportExtent {
  bool isFull = true; ///< else where to begin, the verdicts on all modes, and the details of a few
  /// Ids of the modes whose details a short one has; empty: of those that it recommends.
  std::vector<std::string> detailed;
};

/// The report as one HTML file: UTF-8, no scripts, nothing loaded from elsewhere, light and dark by the
/// reader's choice, printable. A function of files, options and version only. Names are shown as displayText
/// shows them, escaped. `others`: the same for other storage types.
std::string htmlReport(const Analysis& analysis, OtherStorage others = {}, const ReportExtent& extent = {});

} // namespace normscope
