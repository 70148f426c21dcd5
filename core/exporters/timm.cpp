// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_json.h"
#include "exporters/text_parts.h"

#include <nlohmann/json.hpp>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

/// The training size as timm has it: a crop, and the share of the resized side that it is.
void addSize(Json& config, const ExportInput& input) {
  const int resize = input.scan ? input.scan->options.resize.value_or(0) : 0;
  const int crop = input.scan ? input.scan->options.crop.value_or(0) : 0;
  if (resize <= 0 || crop <= 0) return;
  config["input_size"] = {static_cast<int>(input.statistics.channels.size()), crop, crop};
  config["crop_pct"] = static_cast<double>(crop) / resize;
  const ResizeFilter filter = input.scan->options.resizeFilter;
  config["interpolation"] = filter == ResizeFilter::area ? "box" : std::string(name(filter));
}

Result<std::vector<ExportFile>> writeTimm(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, std] = affineLists(*channels);
  Json config{{"mean", mean}, {"std", std}};
  addSize(config, input);
  const Json json{{"pretrained_cfg", config}, {"normscope", provenanceJson(input)}};
  return std::vector{ExportFile{input.outputName, json.dump(2) + "\n"}};
}

Result<ReadBack> readTimm(std::span<const ExportFile> files, const ReadContext& context) {
  const JsonText json(files[0].bytes);
  return statedAffine(json.numbers("/pretrained_cfg/mean"), json.numbers("/pretrained_cfg/std"), 1.0,
                      context);
}

} // namespace

Exporter timmExporter() {
  return {
      .id = "timm",
      .title = "timm",
      .fileName = "config.json",
      .summary = "JSON: pretrained_cfg with mean and std, and the training size where there is one",
      .reads = "timm 0.9 or later (hub and local configurations)",
      .convention = {"0..1", "R, G, B", "std", "÷255, −mean, ÷std"},
      .kinds = {TransformKind::perChannel},
      .write = writeTimm,
      .read = readTimm,
  };
}

} // namespace normscope
