// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/documents.h"
#include "exporters/exporter.h"
#include "exporters/read_json.h"

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeJson(const ExportInput& input) {
  if (!input.analysis)
    return fail(ErrorCode::unavailable,
                "the images are needed: a statistics document holds no failures or groups");
  return std::vector{ExportFile{input.outputName, statisticsJson(*input.analysis)}};
}

Result<ReadBack> readJson(std::span<const ExportFile> files, const ReadContext& context) {
  const JsonText json(files[0].bytes);
  // Statistics of a fitted split stand in "fit", where there are more images than those.
  const std::string where = json.number("/fit/channels/0/mean") ? "/fit/channels/" : "/channels/";
  ReadBack result;
  for (std::size_t c = 0; c < context.channels; ++c) {
    const auto mean = json.number(where + std::to_string(c) + "/mean");
    const auto std = json.number(where + std::to_string(c) + "/std");
    if (!mean || !std) return notReadable();
    result.mean.push_back(*mean);
    result.std.push_back(*std);
  }
  return result;
}

} // namespace

Exporter jsonExporter() {
  return {
      .id = "json",
      .title = "Statistics (JSON)",
      .fileName = "statistics.json",
      .summary = "everything known about the set, schema normscope.statistics/1",
      .reads = "scripts, and NormScope itself (--stats)",
      .convention = {"0..1", "R, G, B", "std", ""},
      .kinds = {},
      .needsImages = true,
      .write = writeJson,
      .read = readJson,
  };
}

} // namespace normscope
