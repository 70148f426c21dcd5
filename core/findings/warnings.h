// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"
#include "findings/limits.h"
#include "outcomes/outcome.h"

#include <optional>
#include <string>
#include <vector>

namespace normscope {

enum class Severity : std::uint8_t { information, warning, error };
std::string_view name(Severity severity); ///< "info", "warning", "error" as the JSON writes it

/// A finding in words. `title` is a sentence; `evidence` one muted line with how many images, the measured
/// value and the limit; `explanation` a paragraph on why it matters and what to do.
struct Warning {
  std::string code; ///< "W1" … "W20"
  Severity severity = Severity::information;
  Sentence title;
  Sentence evidence;
  Sentence explanation;
  std::string modeId;          ///< empty: about the set
  std::vector<ImageId> images; ///< worst first
  double value = 0, limit = 0;
  std::optional<StorageType> storage; ///< that it is about; none: about every type
};

/// Findings about the set itself, worst first.
std::vector<Warning> datasetWarnings(const ScanResult& scan, const DatasetStatistics& all,
                                     const DatasetStatistics& fit, const std::string& fittedSplit,
                                     const Limits& limits = {});
/// Findings about one mode on this set.
std::vector<Warning> modeWarnings(const ModeOutcome& outcome, const ScanResult& scan,
                                  const DatasetStatistics& all, const Limits& limits = {},
                                  const ClassAuc& source = {});
/// The same where they are known for another storage type, `known`, on the same pixels: what does not depend
/// on the type is taken over.
std::vector<Warning> modeWarningsInOtherStorage(const std::vector<Warning>& known, const ModeOutcome& outcome,
                                                const ScanResult& scan, const DatasetStatistics& all,
                                                const Limits& limits);

/// What a verdict on a mode answers: whether a network can learn from its output, and whether the storage
/// type holds it.
enum class Question : std::uint8_t { training, storage };
inline constexpr Question kQuestions[] = {Question::training, Question::storage};
/// Each warning about a mode belongs to one of them: clipping and lost levels (W1, W2, W3, W9) to storage.
Question questionOf(const Warning& warning);

/// A mode's verdict: the worst of its warnings that belong to the question.
enum class Verdict : std::uint8_t { safe, check, losesData };
std::string_view name(Verdict verdict); ///< "safe", "check", "loses" as the JSON writes it
Verdict verdict(const std::vector<Warning>& modeWarnings, Question question);

} // namespace normscope
