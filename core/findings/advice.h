// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"
#include "findings/judged_outcome.h"
#include "findings/limits.h"
#include "outcomes/outcome.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// A sentence about what the measures mean for this set, with the numbers it rests on. It says what a choice
/// keeps and what it costs; which of them matters, the reader knows.
struct Advice {
  std::string rule; ///< "light-is-signal"
  Sentence message; ///< a sentence with its evidence in it
  std::vector<std::pair<std::string, double>> evidence;
  std::vector<std::string> modes; ///< ids it speaks of
};

/// What an advice rule may look at; `source` is the set before any mode.
struct AdviceInput {
  const ScanResult& scan;
  const DatasetStatistics& all;
  const DatasetStatistics& fit;
  std::span<const JudgedOutcome> outcomes;
  const Limits& limits;
  ClassAuc source;
  SplitDistance sourceShift;

  const ModeOutcome* outcome(std::string_view modeId) const; ///< null where it is missing or unavailable
};

/// All sentences that the rules find true, in their order. `source`: the set before any mode
/// (sourceOutcome()).
std::vector<Advice> advise(const ScanResult& scan, const DatasetStatistics& all, const DatasetStatistics& fit,
                           const ModeOutcome& source, std::span<const JudgedOutcome> outcomes,
                           const Limits& limits = {});

/// The same where they are known for another storage type, `known`: what does not depend on the type is taken
/// over.
std::vector<Advice> adviceInOtherStorage(const std::vector<Advice>& known, const ScanResult& scan,
                                         const DatasetStatistics& all, const DatasetStatistics& fit,
                                         std::span<const JudgedOutcome> outcomes, const Limits& limits = {});
/// Whether an advice is about what the outcomes are stored as.
bool isAboutStorage(const Advice& advice);

/// Each rule in a line, for the table of rules and limits.
struct AdviceRow {
  std::string_view rule;
  std::string_view meaning;
  std::vector<Advice> (*find)(const AdviceInput&);
};
std::span<const AdviceRow> adviceRows();

} // namespace normscope
