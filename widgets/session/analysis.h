// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/advice.h"
#include "findings/audit.h"
#include "findings/limits.h"
#include "findings/warnings.h"
#include "outcomes/outcome.h"
#include "records/scan_result.h"
#include "session/fit_source.h"
#include "statistics/convergence.h"
#include "statistics/dataset_statistics.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace normscope {

/// All that core says about a scan at one moment: an immutable value handed from the worker to the window.
struct Analysis {
  std::shared_ptr<const ScanResult> whole; ///< with the images that were left out
  std::shared_ptr<const ScanResult> scan;  ///< what all numbers are of
  DatasetStatistics all;                   ///< of every image read
  DatasetStatistics fit;                   ///< that modes are fitted on
  std::string fittedSplit;                 ///< empty: all images, or statistics of a file
  FitSource fitted; ///< never automatic, but the split or all images that this comes to
  std::optional<ConvergencePoint> estimate; ///< with 95 % intervals of `all`; none when it was not gathered
  std::shared_ptr<const SetCodes> codes;    ///< of every image read
  double meanImageShare = kUnknown;         ///< MeanImageSums::meanShare of all, NaN without a mean image
  std::vector<Warning> datasetWarnings;
  std::vector<AuditEntry> audit;     ///< without the set's warnings
  std::vector<ModeOutcome> outcomes; ///< in the order of Session::modes(); after a glance some know little
  std::vector<std::vector<Warning>> modeWarnings; ///< beside outcomes
  std::vector<Advice> advice;
  Limits limits;               ///< that warnings and advice were judged by
  std::size_t pixelSample = 0; ///< images whose pixels were asked for
  bool isFittedOnFile() const { return fitted.choice.kind == FitChoice::Kind::file; }
  /// Of a large set that is being measured: modes that take their time are called unavailable until then, and
  /// there are no warnings yet.
  bool isEarly = false;
};

} // namespace normscope
