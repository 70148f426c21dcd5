// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.h"

#include <string>
#include <string_view>

namespace normscope::report {

// The parts of the page, in its order, each in the file of its name; all return HTML.

std::string_view styleSheet();
std::string setName(const Analysis& analysis);        ///< plain text: the last parts of the set's paths
std::string titleSection(const Analysis& analysis);   ///< the set, what was asked, and advice
std::string tradeOffChart(const Analysis& analysis);  ///< what a mode keeps against what it amplifies
std::string conditionChart(const Analysis& analysis); ///< condition numbers, a bar per mode
std::string setSection(const Analysis& analysis);
std::string modeTables(const Analysis& analysis);
std::string modeSection(const Analysis& analysis, const JudgedOutcome& mode);
std::string modeMeasures(const Analysis& analysis, const ModeOutcome& outcome);
std::string limitsSection(const Analysis& analysis);

std::string setHistogram(const DatasetStatistics& statistics);
std::string outputHistogram(const ModeOutcome& outcome); ///< empty where there is none

} // namespace normscope::report
