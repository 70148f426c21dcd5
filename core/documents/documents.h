// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/advice.h"
#include "findings/warnings.h"
#include "outcomes/outcome.h"
#include "records/scan_result.h"
#include "statistics/dataset_statistics.h"
#include "statistics/scan_totals.h"

#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// What every mode does to a set, judged.
struct Comparison {
  const Dataset& dataset;
  StorageType storage;
  const std::vector<ModeOutcome>& outcomes;
  const std::vector<std::vector<Warning>>& warnings; ///< beside outcomes
  const std::vector<Advice>& advice;
};

/// The JSON documents of the command line, UTF-8, two spaces, doubles printed to round-trip, ending in a
/// newline. Functions of files, options and version only: the same scan gives the same bytes.
std::string statisticsJson(const ScanResult& scan, const DatasetStatistics& all, const DatasetStatistics& fit,
                           const std::string& fittedSplit, const std::vector<Warning>& datasetWarnings);
/// The same where the totals of `scan` are at hand, with one pass over its records and one over those of
/// classes.
std::string statisticsJson(const ScanResult& scan, const ScanTotals& totals, const DatasetStatistics& all,
                           const DatasetStatistics& fit, const std::string& fittedSplit,
                           const std::vector<Warning>& datasetWarnings);
std::string modesJson();
std::string comparisonJson(const Comparison& comparison);

/// Reads back what statisticsJson wrote, as far as it goes: no records and no mean image.
/// Errors: badUsage when it is no statistics document.
Result<DatasetStatistics> readStatisticsJson(std::string_view text);

/// The same from a file; its path is bytes. Errors: notFound with the path, when the file cannot be read or
/// is something else.
Result<DatasetStatistics> readStatisticsFile(const std::string& path);

} // namespace normscope
