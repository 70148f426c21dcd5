// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/fit_source.h"
#include "base/shared.h"
#include "findings/advice.h"
#include "findings/audit.h"
#include "findings/judged_outcome.h"
#include "findings/limits.h"
#include "findings/recommendation.h"
#include "findings/warnings.h"
#include "outcomes/outcome.h"
#include "records/scan_result.h"
#include "statistics/convergence.h"
#include "statistics/dataset_statistics.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// All that is said about a scan at one moment: an immutable value that documents, exports, report and window
/// are made of. Copies share what is large.
struct Analysis {
  std::shared_ptr<const ScanResult> whole; ///< with the images that were left out
  std::shared_ptr<const ScanResult> scan;  ///< what all numbers are of; null: of statistics from a file alone
  Shared<DatasetStatistics> all;           ///< of every image read
  Shared<DatasetStatistics> fit;           ///< that modes are fitted on
  Shared<std::map<std::string, ColorStatistics>> bySplit; ///< images of no split are left out
  std::string fittedSplit;                                ///< empty: all images, or statistics of a file
  FitSource fitted; ///< never automatic, but the split or all images that this comes to
  std::optional<ConvergencePoint> estimate; ///< with 95 % intervals of `all`; none when it was not gathered
  std::shared_ptr<const SetCodes> codes;    ///< of every image read
  std::shared_ptr<const ModeOutcome>
      source;                       ///< what images tell before any mode; null until modes are judged
  double meanImageShare = kUnknown; ///< MeanImageSums::meanShare of all, NaN without a mean image
  CompareOptions options;           ///< what the outcomes were asked
  Limits limits;                    ///< that warnings and advice were judged by
  Shared<std::vector<Warning>> datasetWarnings;
  Shared<std::vector<AuditEntry>> audit; ///< without the set's warnings
  std::vector<JudgedOutcome> outcomes;   ///< in the order in which modes were asked
  /// Whole answers to earlier questions about the same images, fit and limits, the newest last: who goes back
  /// to one has it at once. Not very many.
  Shared<std::vector<JudgedOutcome>> seen;
  Shared<std::vector<Advice>> advice;
  Shared<std::optional<Recommendation>> recommendation;
  /// Told while more is being measured: modes that take their time are pending, what is found about the set
  /// may be missing, and there is no advice.
  bool isEarly = false;

  bool isFittedOnFile() const { return fitted.choice.kind == FitChoice::Kind::file; }
  const JudgedOutcome* judged(std::string_view modeId) const { return findOutcome(outcomes, modeId); }
  /// What a mode does; null where it was not asked about.
  const ModeOutcome* outcome(std::string_view modeId) const;
};

} // namespace normscope
