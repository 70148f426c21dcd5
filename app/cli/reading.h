// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analyze.h"
#include "base/error.h"
#include "exit_code.h"
#include "progress_line.h"
#include "reading_options.h"
#include "scan/scan.h"

#include <memory>
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

/// A statistics document; "-" is stdin. Errors: notFound when it cannot be read or is something else.
Result<FitSource> readStatisticsSource(const std::string& file);

/// The document of --stats, where it was given; read before the images are, so that a wrong name shows at
/// once. Else automatic.
Result<FitSource> givenFit(const ReadingOptions& options);

/// What an analysis of the images is asked as far as reading them decides it; `given` as from givenFit.
AnalysisRequest requestFor(std::shared_ptr<const ScanResult> scan, const ReadingOptions& options,
                           const FitSource& given);

} // namespace normscope::cli
