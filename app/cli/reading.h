// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "exit_code.h"
#include "progress_line.h"
#include "reading_options.h"
#include "scan/scan.h"
#include "statistics/dataset_statistics.h"
#include "statistics/scan_totals.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace normscope::cli {

/// Opens the set and reads its images. Folders that could not be listed and images that do not count are
/// named on stderr. Errors: those of openDataset, and notFound for a list that cannot be
/// read or a --fit-split that the set does not have.
Result<std::shared_ptr<const ScanResult>> readImages(const ReadingOptions& options, ProgressLine& progress,
                                                     const std::stop_token& stop);

/// How the reading ended: cancelled, failed when nothing could be read (which it says), some unreadable.
ExitCode readingCode(const ScanResult& scan, const std::stop_token& stop);

/// Statistics that modes are fitted on, and where they come from.
struct Fit {
  DatasetStatistics statistics;
  std::string split; ///< empty: all images
};

/// A statistics document; "-" is stdin. Errors: notFound when it cannot be read or is something else.
Result<Fit> readStatisticsFile(const std::string& file);

/// Those of --stats, where it was given; read before the images are, so that a wrong name shows at once.
Result<std::optional<Fit>> givenFit(const ReadingOptions& options);

/// Those of the split that modes are fitted on.
Fit fitStatistics(const ReadingOptions& options, const ScanResult& scan);
/// The same where the totals of `scan` are at hand, without a pass over its records.
Fit fitStatistics(const ReadingOptions& options, const ScanResult& scan, const ScanTotals& totals);

} // namespace normscope::cli
