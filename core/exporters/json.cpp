// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/documents.h"
#include "exporters/exporter.h"

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeJson(const ExportInput& input) {
  if (!input.analysis)
    return fail(ErrorCode::unavailable,
                "the images are needed: a statistics document holds no failures or groups");
  return std::vector{ExportFile{input.outputName, statisticsJson(*input.analysis)}};
}

} // namespace

Exporter jsonExporter() {
  return {
      .id = "json",
      .title = "Statistics (JSON)",
      .fileName = "statistics.json",
      .summary = "everything known about the set, schema normscope.statistics/1",
      .reads = "scripts, and NormScope itself (--stats)",
      .write = writeJson,
  };
}

} // namespace normscope
