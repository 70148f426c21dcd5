// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/documents.h"
#include "exporters/exporter.h"

namespace normscope {
namespace {

Result<std::vector<ExportFile>> write(const ExportInput& input) {
  if (!input.scan)
    return fail(ErrorCode::unavailable,
                "the images are needed: a statistics document holds no failures or groups");
  const ScanTotals totals(*input.scan);
  const DatasetStatistics all = totals.statistics();
  const auto warnings = datasetWarnings(*input.scan, all, input.statistics, input.fittedSplit);
  return std::vector{ExportFile{input.outputName, statisticsJson(*input.scan, totals, all, input.statistics,
                                                                 input.fittedSplit, warnings)}};
}

} // namespace

Exporter jsonExporter() {
  return {
      .id = "json",
      .title = "Statistics (JSON)",
      .fileName = "statistics.json",
      .summary = "everything known about the set, schema normscope.statistics/1",
      .reads = "scripts, and NormScope itself (--stats)",
      .write = write,
  };
}

} // namespace normscope
