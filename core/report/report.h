// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/advice.h"
#include "findings/limits.h"
#include "findings/warnings.h"
#include "outcomes/outcome.h"
#include "records/scan_result.h"
#include "statistics/dataset_statistics.h"

#include <optional>
#include <string>
#include <vector>

namespace normscope {

/// What a report tells of: a scan, its statistics, and every mode measured and judged.
struct ReportInput {
  const ScanResult& scan;
  const DatasetStatistics& all; ///< of every image read
  const DatasetStatistics& fit; ///< that modes were fitted on
  std::string fittedSplit;      ///< empty: all images
  std::string statisticsFile;   ///< the file `fit` came from; empty: this set
  StorageType storage = StorageType::uint8Saturate;
  std::optional<ImageId> only; ///< modes were measured on this image alone
  const std::vector<Warning>& datasetWarnings;
  const std::vector<ModeOutcome>& outcomes;
  const std::vector<std::vector<Warning>>& modeWarnings; ///< beside outcomes
  const std::vector<Advice>& advice;
  const Limits& limits;
};

/// The report as one HTML file: UTF-8, no scripts, nothing loaded from elsewhere, light and dark by the
/// reader's choice, printable. A function of files, options and version only. Names are shown as displayText
/// shows them, escaped.
std::string htmlReport(const ReportInput& input);

} // namespace normscope
