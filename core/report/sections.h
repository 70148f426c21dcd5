// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace normscope::report {

/// What a page is about.
struct Subject {
  const Analysis& analysis;
  OtherStorage others;
  std::vector<std::string> detailed; ///< ids of the modes that have a section of their own

  bool isDetailed(const ModeOutcome& outcome) const {
    return std::ranges::find(detailed, outcome.mode->id) != detailed.end();
  }
};
/// The id of a mode, linked to its section where it has one.
std::string modeLink(const Subject& subject, const ModeOutcome& outcome);

// The parts of the page, in its order, each in the file of its name; all return HTML.

std::string_view styleSheet();
std::string setName(const Analysis& analysis); ///< plain text: the last parts of the set's paths
std::string titleSection(const Subject& subject, std::string_view contents); ///< the set, and what was asked
std::string adviceSection(const Subject& subject); ///< where to begin, by which rule, and advice
std::string verdictTable(const Subject& subject);  ///< a row per mode: in training, and in each storage type
std::string tradeOffChart(const Analysis& analysis);  ///< what a mode keeps against what it amplifies
std::string conditionChart(const Analysis& analysis); ///< condition numbers, a bar per mode
std::string setSection(const Analysis& analysis);
std::string modeTables(const Subject& subject);
/// Of the mode at `index`; `isOpen`: its details are unfolded.
std::string modeSection(const Subject& subject, std::size_t index, bool isOpen);
std::string modeMeasures(const Analysis& analysis, const StoredMode& mode);
std::string limitsSection(const Analysis& analysis);

std::string setHistogram(const DatasetStatistics& statistics);
/// Empty where there is none.
std::string outputHistogram(const StoredMode& mode);

} // namespace normscope::report
