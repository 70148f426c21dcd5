// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "exporters/provenance.h"
#include "exporters/read_json.h"
#include "statistics/record_pass.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

/// Shares of a percentile list that nnU-Net clips to, by their places in kReportedPercentiles.
constexpr std::size_t kMedian = 4, kHighest = kReportedPercentiles.size() - 1;
static_assert(kReportedPercentiles[0] == 0.5 && kReportedPercentiles[kMedian] == 50.0 &&
              kReportedPercentiles[kHighest] == 99.5);

/// In the set's code values: nnU-Net reads files as they are.
Json properties(const ChannelStatistics& channel, double full) {
  return {{"max", channel.max * full},
          {"mean", channel.mean * full},
          {"median", channel.percentiles[kMedian] * full},
          {"min", channel.min * full},
          {"percentile_00_5", channel.percentiles[0] * full},
          {"percentile_99_5", channel.percentiles[kHighest] * full},
          {"std", channel.std * full}};
}

bool hasUsualPercentiles(const ExportInput& input) {
  const auto is = [&](const char* id, double usual) {
    const auto at = input.parameters.find(id);
    return at == input.parameters.end() || std::get<double>(at->second) == usual;
  };
  return is("low", 0.5) && is("high", 99.5);
}

/// Images of the fitted split as nnU-Net has 2D ones: one slice, 999 mm thick.
void addShapes(Json& json, const ExportInput& input) {
  std::vector<ImageId> ids;
  for (const ImageId id : readImages(*input.scan))
    if (input.fittedSplit.empty() || (*input.scan->dataset)[id].split == input.fittedSplit) ids.push_back(id);
  Json shapes = Json::array(), spacings = Json::array();
  forEachRecord(*input.scan, ids, [&](ImageId, const ImageRecord& record) {
    shapes.push_back({1, record.height, record.width});
    spacings.push_back({999, 1, 1});
  });
  json["shapes_after_crop"] = std::move(shapes);
  json["spacings"] = std::move(spacings);
}

Result<std::vector<ExportFile>> writeNnunet(const ExportInput& input) {
  if (!input.scan || !input.statistics.split)
    return fail(ErrorCode::unavailable,
                "the images are needed: a statistics document holds no sizes of images");
  if (!hasUsualPercentiles(input))
    return fail(ErrorCode::unavailable, "nnU-Net clips to the percentiles 0.5 and 99.5 alone", input.mode.id);
  if (const std::string constant = constantChannels(input); !constant.empty())
    return fail(
        ErrorCode::unavailable,
        sentence("channel {} is constant: its standard deviation is 0, and nnU-Net would divide by 1e-8",
                 constant),
        input.mode.id);
  Json json{{"foreground_intensity_properties_per_channel", Json::object()},
            {"median_relative_size_after_cropping", 1.0}};
  const auto& channels = input.statistics.channels;
  for (std::size_t c = 0; c < channels.size(); ++c)
    json["foreground_intensity_properties_per_channel"][std::to_string(c)] =
        properties(channels[c], input.statistics.scale.full);
  addShapes(json, input);
  json["normscope"] = provenanceJson(input);
  json["normscope"]["use"] =
      "give every channel the name CT in dataset.json: nnU-Net then clips, subtracts and "
      "divides by these numbers. They are of all pixels, not of a foreground.";
  return std::vector{ExportFile{input.outputName, json.dump(2) + "\n"}};
}

/// CTNormalization: clip to the two percentiles, subtract the mean, divide by max(std, 1e-8).
Result<ReadBack> readNnunet(std::span<const ExportFile> files, const ReadContext& context) {
  const JsonText json(files[0].bytes);
  ReadBack result;
  std::vector<double> low, high, mean, divide;
  for (std::size_t c = 0; c < context.channels; ++c) {
    const std::string at = "/foreground_intensity_properties_per_channel/" + std::to_string(c) + "/";
    const auto number = [&](const char* name) { return json.number(at + name).value_or(std::nan("")); };
    low.push_back(number("percentile_00_5"));
    high.push_back(number("percentile_99_5"));
    mean.push_back(number("mean"));
    divide.push_back(std::max(number("std"), 1e-8));
    if (std::isnan(low[c] + high[c] + mean[c] + divide[c])) return notReadable();
  }
  result.transform = [=, full = context.full](std::span<double> samples) {
    for (std::size_t i = 0; i < samples.size(); ++i) {
      const std::size_t c = i % mean.size();
      samples[i] = (std::clamp(samples[i] * full, low[c], high[c]) - mean[c]) / divide[c];
    }
  };
  return result;
}

} // namespace

Exporter nnunetExporter() {
  return {
      .id = "nnunet",
      .title = "nnU-Net",
      .fileName = "dataset_fingerprint.json",
      .summary = "JSON: intensities per channel, sizes and spacings of a 2D set",
      .reads = "nnU-Net 2 (CTNormalization)",
      .loss = "intensities are of all pixels, not of a foreground",
      .convention = {"code values", "R, G, B", "std", "clip, −mean, ÷std"},
      .kinds = {TransformKind::clipped},
      .needsImages = true,
      .write = writeNnunet,
      .read = readNnunet,
  };
}

} // namespace normscope
