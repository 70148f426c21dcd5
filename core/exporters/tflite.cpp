// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_json.h"
#include "exporters/text_parts.h"

#include <nlohmann/json.hpp>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

Result<std::vector<ExportFile>> writeTflite(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, std] = affineLists(*channels, kEightBitFull);
  const Json image{{"name", "image"},
                   {"description", eightBitUnits(input)},
                   {"content",
                    {{"content_properties_type", "ImageProperties"},
                     {"content_properties", {{"color_space", channels->size() == 3 ? "RGB" : "GRAYSCALE"}}}}},
                   {"process_units", Json::array({{{"options_type", "NormalizationOptions"},
                                                   {"options", {{"mean", mean}, {"std", std}}}}})},
                   {"stats", {{"max", Json::array({kEightBitFull})}, {"min", Json::array({0.0})}}}};
  // The schema of metadata knows no fields but its own: what remains goes into the description.
  const Json json{{"name", "Normalization of images"},
                  {"description", provenanceComment(input, "")},
                  {"subgraph_metadata", Json::array({{{"input_tensor_metadata", Json::array({image})}}})}};
  return std::vector{
      ExportFile{input.outputName, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"}};
}

Result<ReadBack> readTflite(std::span<const ExportFile> files, const ReadContext& context) {
  const JsonText json(files[0].bytes);
  const std::string options = "/subgraph_metadata/0/input_tensor_metadata/0/process_units/0/options/";
  return statedAffine(json.numbers(options + "mean"), json.numbers(options + "std"), 255.0, context);
}

} // namespace

Exporter tfliteExporter() {
  return {
      .id = "tflite",
      .title = "TensorFlow Lite",
      .fileName = "tflite_metadata.json",
      .summary = "JSON of a model's metadata: NormalizationOptions with mean and std",
      .reads = "the metadata tools of TensorFlow Lite and its Task Library",
      .convention = {"0..255", "R, G, B", "std", "−mean, ÷std"},
      .kinds = {TransformKind::perChannel},
      .write = writeTflite,
      .read = readTflite,
  };
}

} // namespace normscope
