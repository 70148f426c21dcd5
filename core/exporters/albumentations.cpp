// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_json.h"
#include "exporters/read_standardization.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

/// Arguments of A.Normalize for the affine modes.
Result<Json> affineArguments(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, std] = affineLists(*channels);
  const double white = input.statistics.hasMixedDepths ? 1.0 : input.statistics.scale.full;
  return Json{{"mean", mean}, {"std", std}, {"max_pixel_value", white}, {"normalization", "standard"}};
}

/// The same for its own standardizations of each image, whose ε is one of the file's levels.
Result<Json> imageArguments(const ExportInput& input) {
  const auto rule = input.parameters.find("rule");
  if (rule == input.parameters.end() || std::get<std::string>(rule->second) != "albumentations")
    return fail(ErrorCode::unavailable,
                "albumentations has its own rule alone: set the mode's parameter rule to albumentations",
                input.mode.id);
  if (input.statistics.scale.full != kEightBitFull || input.statistics.hasMixedDepths)
    return fail(ErrorCode::unavailable,
                "albumentations adds its ε in a file's own levels, which are the mode's for 8-bit files only",
                input.mode.id);
  const bool perChannel = input.mode.kind() == "image-zscore-channel";
  return Json{{"normalization", perChannel ? "image_per_channel" : "image"}};
}

std::string snippet(const ExportInput& input, const Json& arguments) {
  std::string list;
  for (const auto& [name, value] : arguments.items())
    list += fmt::format("        {}={},\n", name, value.dump());
  return provenanceComment(input) +
         "# Input: NumPy arrays of R, G, B (OpenCV reads B, G, R: convert); max_pixel_value is their white\n"
         "import albumentations as A\n\n"
         "normalize = A.Compose([\n    A.Normalize(\n" +
         list + "    ),\n])\n";
}

Result<std::vector<ExportFile>> writeAlbumentations(const ExportInput& input) {
  const auto arguments =
      input.mode.transform == TransformKind::standardization ? imageArguments(input) : affineArguments(input);
  if (!arguments) return tl::unexpected(arguments.error());
  Json normalize{{"__class_fullname__", "Normalize"}, {"p", 1.0}};
  normalize.update(*arguments);
  const Json json{{"__version__", "2.0.8"},
                  {"transform",
                   {{"__class_fullname__", "Compose"},
                    {"p", 1.0},
                    {"transforms", Json::array({normalize})},
                    {"bbox_params", nullptr},
                    {"keypoint_params", nullptr},
                    {"additional_targets", Json::object()},
                    {"is_check_shapes", true}}},
                  {"normscope", provenanceJson(input)}};
  return std::vector{ExportFile{input.outputName, json.dump(2) + "\n"},
                     ExportFile{companionName(input.outputName, ".py"), snippet(input, *arguments)}};
}

Result<ReadBack> readAlbumentations(std::span<const ExportFile> files, const ReadContext& context) {
  const JsonText json(files[0].bytes);
  const std::string at = "/transform/transforms/0/";
  const auto rule = json.text(at + "normalization");
  const auto white = json.number(at + "max_pixel_value");
  if (rule == "standard" && white) {
    // Its mean and std are multiplied by the white: for samples whose own white that is, they are of 0..1.
    const double own = *white == 1.0 ? 1.0 : context.full;
    return statedAffine(json.numbers(at + "mean"), json.numbers(at + "std"), own / *white, context);
  }
  if (rule != "image" && rule != "image_per_channel") return notReadable();
  const auto divisor = [](double std, double) { return std + 1e-4; };
  return ReadBack{.transform = statedStandardization(rule == "image_per_channel", context.channels,
                                                     kEightBitFull, divisor, 20.0)};
}

} // namespace

Exporter albumentationsExporter() {
  return {
      .id = "albumentations",
      .title = "Albumentations",
      .fileName = "normalize_albumentations.json",
      .summary = "JSON of A.Normalize for A.load, and the same as a snippet",
      .reads = "albumentations 1.4.4 or later",
      .convention = {"0..1 of max_pixel_value", "R, G, B", "std", "−mean·max, ÷(std·max)"},
      .kinds = {TransformKind::perChannel, TransformKind::standardization},
      .write = writeAlbumentations,
      .read = readAlbumentations,
  };
}

} // namespace normscope
