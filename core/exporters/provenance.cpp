// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"

#include "base/number_words.h"
#include "base/path_text.h"
#include "documents/fingerprint.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

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

std::string images(const ExportInput& input) {
  const DatasetStatistics& statistics = input.statistics;
  // A statistics document does not tell this far whether its numbers are those of a split.
  const std::string which = !input.fittedSplit.empty() ? "the split " + displayText(input.fittedSplit) + ": "
                            : isOfScan(input)          ? "all images: "
                                                       : "";
  return fmt::format("{}{} images, {} pixels{}", which, statistics.images, statistics.pixels,
                     statistics.complete ? "" : " (a part of the set: the scan was not complete)");
}

std::string decoding(const ScanOptions& options) {
  return fmt::format("stored code values without colour management, alpha left out, orientation tags {}",
                     options.orientation == OrientationPolicy::apply ? "applied" : "ignored");
}

std::string size(const ScanOptions& options) {
  if (!options.resize) return "the files' own";
  const std::string crop = options.crop ? fmt::format(", centre crop {}", *options.crop) : "";
  return fmt::format("shorter side {} ({}){}", *options.resize, name(options.resizeFilter), crop);
}

std::string deviation(const ExportInput& input) {
  const std::string constant = constantChannels(input);
  const std::string definition = "population (ddof 0), pooled over all samples of all images";
  if (constant.empty()) return definition;
  return fmt::format("{}; 0 in {}, which the set has constant: the divisor of 1 level there is no deviation "
                     "but a floor",
                     definition, constant);
}

std::string loader(const ExportInput& input) {
  const double full = input.statistics.scale.full;
  if (input.statistics.hasMixedDepths)
    return "the set mixes bit depths: bring each file to 0..1 by its own full scale (8 bits: 255, 16 bits: "
           "65535)";
  if (full == fullScale(BitDepth::u16))
    return "16-bit files: Pillow opens gray ones as I;16 or I and its convert(\"RGB\") clips them at 255; "
           "read them with OpenCV's IMREAD_UNCHANGED or a TIFF or PNG library that keeps 16 bits";
  if (full == fullScale(BitDepth::f32))
    return fmt::format("float files: samples, {}, as they are, 1 being white; nothing divides them by 255",
                       sampleRange(input, full));
  return "8-bit files: 0..255 as decoded; drop alpha, do not blend it; no resizing before unless the line "
         "on size says so";
}

} // namespace

std::string constantChannels(const ExportInput& input) {
  if (input.mode.dependence != Dependence::dataset) return {};
  std::string names;
  const auto& channels = input.statistics.channels;
  for (std::size_t c = 0; c < channels.size(); ++c)
    if (channels[c].std == 0.0) names += (names.empty() ? "" : ", ") + channelName(c, channels.size());
  return names;
}

std::vector<ProvenanceRow> provenance(const ExportInput& input) {
  std::vector<ProvenanceRow> rows{{"Set", setName(input)}};
  if (isOfScan(input)) rows.push_back({"Fingerprint of the set", hex(fingerprint(*input.scan))});
  rows.push_back({"Fitted on", images(input)});
  if (isOfScan(input)) {
    rows.push_back({"Decoded", decoding(input.scan->options)});
    rows.push_back({"Size of images", size(input.scan->options)});
  }
  rows.push_back({"Standard deviations", deviation(input)});
  rows.push_back({"To load", loader(input)});
  if (input.transform) rows.push_back({"Mode", input.mode.id + ", " + input.mode.formula});
  rows.push_back({"Written by", "NormScope " NORMSCOPE_VERSION});
  return rows;
}

std::string provenanceComment(const ExportInput& input, std::string_view mark) {
  std::string text;
  for (const ProvenanceRow& row : provenance(input))
    text += fmt::format("{}{}: {}\n", mark, row.key, row.text);
  return text;
}

std::string lossComment(const Sentence& loss, std::string_view mark) {
  return loss.empty() ? "" : fmt::format("{}Loss: {}\n", mark, loss);
}

nlohmann::ordered_json provenanceJson(const ExportInput& input) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  for (const ProvenanceRow& row : provenance(input)) {
    std::string key = row.key;
    std::ranges::transform(key, key.begin(),
                           [](char c) { return c == ' ' ? '_' : static_cast<char>(c | 0x20); });
    object[key] = utf8Text(row.text);
  }
  return object;
}

} // namespace normscope
