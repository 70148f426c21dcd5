// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.h"

#include <string>
#include <string_view>

namespace normscope::report {

// The parts of the page, in its order, each in the file of its name; all return HTML.

std::string_view styleSheet();
std::string setName(const ReportInput& input);        ///< plain text: the last parts of the set's paths
std::string titleSection(const ReportInput& input);   ///< the set, what was asked, and advice
std::string tradeOffChart(const ReportInput& input);  ///< what a mode keeps against what it amplifies
std::string conditionChart(const ReportInput& input); ///< condition numbers, a bar per mode
std::string setSection(const ReportInput& input);
std::string modeTables(const ReportInput& input);
std::string modeSection(const ReportInput& input, std::size_t mode); ///< by place in outcomes
std::string modeMeasures(const ReportInput& input, const ModeOutcome& outcome);
std::string limitsSection(const ReportInput& input);

std::string setHistogram(const DatasetStatistics& statistics);
std::string outputHistogram(const ModeOutcome& outcome); ///< empty where there is none

} // namespace normscope::report
