// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/stored_analyses.h"
#include "base/error.h"

#include <string>
#include <string_view>

namespace normscope {

/// The JSON documents of the command line, UTF-8, two spaces, doubles printed to round-trip, ending in a
/// newline. Functions of files, options and version only: the same scan gives the same bytes.
/// The set alone: passes over the records once, and once over those of classes.
std::string statisticsJson(const Analysis& analysis);
std::string modesJson();
/// What every mode does to the set, judged, for one storage type and others beside it.
std::string comparisonJson(const Analysis& analysis, OtherStorage others = {});

/// Reads back what statisticsJson wrote, as far as it goes: no records and no mean image.
/// Errors: badUsage when it is no statistics document.
Result<DatasetStatistics> readStatisticsJson(std::string_view text);

/// The same from a file; its path is bytes. Errors: notFound with the path, when the file cannot be read or
/// is something else.
Result<DatasetStatistics> readStatisticsFile(const std::string& path);

/// The same to fit modes on; blocks, but on no pipe. The path is absolute. Errors: notFound.
Result<FitSource> readFitSource(const std::string& path);

} // namespace normscope
