// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

#include <string>

namespace normscope {

/// The report as one HTML file: UTF-8, no scripts, nothing loaded from elsewhere, light and dark by the
/// reader's choice, printable. A function of files, options and version only. Names are shown as displayText
/// shows them, escaped.
std::string htmlReport(const Analysis& analysis);

} // namespace normscope
