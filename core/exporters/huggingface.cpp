// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_json.h"
#include "exporters/text_parts.h"

#include <nlohmann/json.hpp>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

/// In Pillow's numbers of resampling filters.
int pillowFilter(ResizeFilter filter) {
  switch (filter) {
  case ResizeFilter::area: return 4; // BOX
  case ResizeFilter::bilinear: return 2;
  case ResizeFilter::bicubic: return 3;
  }
  return 2;
}

void addSize(Json& json, const ExportInput& input) {
  const int resize = input.scan ? input.scan->options.resize.value_or(0) : 0;
  const int crop = input.scan ? input.scan->options.crop.value_or(0) : 0;
  json["do_resize"] = resize > 0;
  if (resize > 0) {
    json["size"] = {{"shortest_edge", resize}};
    json["resample"] = pillowFilter(input.scan->options.resizeFilter);
  }
  json["do_center_crop"] = crop > 0;
  if (crop > 0) json["crop_size"] = {{"height", crop}, {"width", crop}};
}

Result<std::vector<ExportFile>> writeHuggingface(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, std] = affineLists(*channels);
  const double full = input.statistics.scale.full;
  const bool rescales = full != 1.0 && !input.statistics.hasMixedDepths;
  Json json{{"image_processor_type", "CLIPImageProcessor"}};
  addSize(json, input);
  json["do_convert_rgb"] = input.statistics.channels.size() == 3;
  json["do_rescale"] = rescales;
  if (rescales) json["rescale_factor"] = 1.0 / full;
  json["do_normalize"] = true;
  json["image_mean"] = mean;
  json["image_std"] = std;
  json["normscope"] = provenanceJson(input);
  if (full != 255.0)
    json["normscope"]["resizing"] =
        "image processors that resize go by way of 8 bits: bring images of other depths to size before";
  return std::vector{ExportFile{input.outputName, json.dump(2) + "\n"}};
}

Result<ReadBack> readHuggingface(std::span<const ExportFile> files, const ReadContext& context) {
  const JsonText json(files[0].bytes);
  const double units = context.full * json.number("/rescale_factor").value_or(1.0 / context.full);
  return statedAffine(json.numbers("/image_mean"), json.numbers("/image_std"), units, context);
}

} // namespace

Exporter huggingfaceExporter() {
  return {
      .id = "huggingface",
      .title = "Hugging Face",
      .fileName = "preprocessor_config.json",
      .summary = "JSON: an image processor's rescale_factor, image_mean and image_std",
      .reads = "transformers: AutoImageProcessor.from_pretrained",
      .convention = {"0..1", "R, G, B", "std", "×rescale_factor, −mean, ÷std"},
      .kinds = {TransformKind::perChannel},
      .write = writeHuggingface,
      .read = readHuggingface,
  };
}

} // namespace normscope
