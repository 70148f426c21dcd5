// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/text_parts.h"

#include "base/path_text.h"
#include "documents/fingerprint.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace normscope {
namespace {

// Statistics read from a file are those of another set, whatever images they are applied to.
bool isOfScan(const ExportInput& input) { return input.scan && input.statistics.split; }

std::string setName(const ExportInput& input) {
  if (!isOfScan(input)) return "statistics read from a file";
  std::string names;
  for (const std::string& root : input.scan->dataset->roots)
    names += (names.empty() ? "" : ", ") + displayText(root);
  return names;
}

/// " at training size 256, crop 224 (bilinear)"; empty where files are read at their own size.
std::string trainingSizeText(const ScanOptions& options) {
  const auto size = trainingSize(options);
  if (!size) return {};
  return fmt::format(" at training size {}{} ({})", size->shorter,
                     size->crop ? fmt::format(", crop {}", *size->crop) : "", name(size->filter));
}

} // namespace

std::string provenanceComment(const ExportInput& input) {
  const DatasetStatistics& statistics = input.statistics;
  std::string text = fmt::format("# Set: {}\n", setName(input));
  if (isOfScan(input)) text += fmt::format("# Fingerprint of the set: {}\n", hex(fingerprint(*input.scan)));
  // A statistics document does not tell this far whether its numbers are those of a split.
  const std::string images = !input.fittedSplit.empty() ? "the split " + displayText(input.fittedSplit) + ": "
                             : isOfScan(input)          ? "all images: "
                                                        : "";
  text += fmt::format("# Fitted on {}{} images, {} pixels{}{}\n", images, statistics.images,
                      statistics.pixels, isOfScan(input) ? trainingSizeText(input.scan->options) : "",
                      statistics.complete ? "" : " (a part of the set: the scan was not complete)");
  text += fmt::format("# Mode: {}, {}\n", input.mode.id, input.mode.formula);
  return text + "# Written by NormScope " NORMSCOPE_VERSION "\n";
}

std::string numberList(std::span<const double> numbers) {
  return fmt::format("[{}]", fmt::join(numbers, ", "));
}

std::string companionName(std::string_view outputName, std::string_view extension) {
  const std::size_t dot = outputName.rfind('.');
  const std::string_view stem =
      dot == std::string_view::npos || dot == 0 ? outputName : outputName.substr(0, dot);
  return std::string(stem) + std::string(extension);
}

} // namespace normscope
