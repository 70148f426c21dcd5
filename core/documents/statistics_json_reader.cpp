// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/documents.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace normscope {
namespace {

using ReadJson = nlohmann::json;

double numberOf(const ReadJson& json) {
  return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

ChannelStatistics channel(const ReadJson& json) {
  ChannelStatistics channel;
  channel.name = json.at("name").get<std::string>();
  channel.mean = numberOf(json.at("mean"));
  channel.std = numberOf(json.at("std"));
  channel.min = numberOf(json.at("min"));
  channel.max = numberOf(json.at("max"));
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i)
    channel.percentiles[i] =
        numberOf(json.at("percentiles").at(fmt::format("{:g}", kReportedPercentiles[i])));
  channel.percentilesAreBinned = json.contains("percentiles_provenance");
  channel.atMinFraction = numberOf(json.at("at_min_fraction"));
  channel.atMaxFraction = numberOf(json.at("at_max_fraction"));
  channel.meanOfImageMeans = numberOf(json.at("mean_of_image_means"));
  channel.stdOfImageMeans = numberOf(json.at("std_of_image_means"));
  channel.meanOfImageStds = numberOf(json.at("mean_of_image_stds"));
  channel.betweenImageShare = numberOf(json.at("between_image_share"));
  if (!json.at("mean_ci95").is_null()) channel.meanCi95 = json.at("mean_ci95").get<double>();
  return channel;
}

LevelScale scale(const ReadJson& depths) {
  if (depths.size() != 1) return {fullScale(BitDepth::u8)};
  for (const BitDepth depth : {BitDepth::u16, BitDepth::f32})
    if (depths.contains(name(depth))) return {fullScale(depth)};
  return {fullScale(BitDepth::u8)};
}

void readColors(DatasetStatistics& statistics, const ReadJson& json) {
  for (const ReadJson& entry : json.at("channels")) statistics.channels.push_back(channel(entry));
  statistics.jointMean = numberOf(json.at("joint").at("mean"));
  statistics.jointStd = numberOf(json.at("joint").at("std"));
  statistics.betweenImageShare = numberOf(json.at("between_image_share"));
  const std::size_t channels = statistics.channels.size();
  if (channels > 3) throw std::out_of_range("channels");
  for (std::size_t row = 0; row < channels; ++row)
    for (std::size_t column = 0; column < channels; ++column)
      statistics.covariance[row][column] = numberOf(json.at("covariance").at(row).at(column));
}

DatasetStatistics read(const ReadJson& json) {
  DatasetStatistics statistics;
  const ReadJson& dataset = json.at("dataset");
  const ReadJson& fit = json.at("fit");
  const bool ofSplit = fit.contains("channels");
  statistics.images = fit.at("images").get<std::uint64_t>();
  statistics.pixels = (ofSplit ? fit : dataset).at("pixels").get<std::uint64_t>();
  statistics.complete = dataset.at("complete").get<bool>();
  statistics.scale = scale(dataset.at("bit_depths"));
  statistics.hasMixedDepths = dataset.at("bit_depths").size() > 1;
  readColors(statistics, ofSplit ? fit : json);
  for (const auto& [member, value] : {std::pair("class_share", &statistics.classShare),
                                      std::pair("class_share_null_bound", &statistics.classShareNullBound)})
    if (!json.at(member).is_null()) *value = json.at(member).get<double>();
  return statistics;
}

} // namespace

Result<DatasetStatistics> readStatisticsJson(std::string_view text) {
  try {
    const ReadJson json = ReadJson::parse(text);
    if (!json.is_object() || json.value("schema", "") != "normscope.statistics/1")
      return fail(ErrorCode::badUsage, "it is no statistics document of schema normscope.statistics/1");
    return read(json);
  } catch (const std::exception& error) {
    return fail(ErrorCode::badUsage,
                sentence("the statistics document cannot be read: {}", std::string_view(error.what())));
  }
}

} // namespace normscope
