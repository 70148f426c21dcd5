// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/constants.h"
#include "documents/documents.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <utility>

namespace normscope {
namespace {

using ReadJson = nlohmann::json;

/// What is wrong with a document, to be thrown.
struct Problem {
  Sentence what;
};

struct Bounds {
  double low, high;
};
constexpr Bounds kShare{0.0, 1.0};
constexpr Bounds kNotNegative{0.0, std::numeric_limits<float>::max()};

/// A value of the document with the way to it. What is missing, of another type or out of bounds ends the
/// reading with its name.
class Field {
public:
  Field(const ReadJson& json, std::string name) : m_json(json), m_name(std::move(name)) {}

  Field at(std::string_view key) const {
    const std::string name = nameOf(key);
    const auto found = m_json.is_object() ? m_json.find(key) : m_json.end();
    if (!m_json.is_object() || found == m_json.end()) throw Problem{sentence("{} is missing", name)};
    return {*found, name};
  }
  Field at(std::size_t index) const {
    const std::string name = nameOf(std::to_string(index));
    if (!m_json.is_array() || index >= m_json.size()) throw Problem{sentence("{} is missing", name)};
    return {m_json[index], name};
  }
  bool has(std::string_view key) const { return m_json.is_object() && m_json.contains(key); }
  std::size_t size() const { return m_json.size(); }
  bool isNull() const { return m_json.is_null(); }

  double number(Bounds bounds) const {
    if (!m_json.is_number()) throw Problem{sentence("{} is no number", m_name)};
    const double number = m_json.get<double>();
    if (number >= bounds.low && number <= bounds.high) return number;
    throw Problem{
        sentence("{} is {:g}, which is not within {:g} to {:g}", m_name, number, bounds.low, bounds.high)};
  }
  std::optional<double> numberOrNull(Bounds bounds) const {
    return isNull() ? std::nullopt : std::optional(number(bounds));
  }
  std::uint64_t count() const {
    if (m_json.is_number_unsigned()) return m_json.get<std::uint64_t>();
    throw Problem{sentence("{} is no count", m_name)};
  }
  bool flag() const {
    if (m_json.is_boolean()) return m_json.get<bool>();
    throw Problem{sentence("{} is neither true nor false", m_name)};
  }
  std::string text() const {
    if (m_json.is_string()) return m_json.get<std::string>();
    throw Problem{sentence("{} is no text", m_name)};
  }

private:
  std::string nameOf(std::string_view key) const {
    return m_name.empty() ? std::string(key) : fmt::format("{}.{}", m_name, key);
  }

  const ReadJson& m_json;
  std::string m_name;
};

/// What samples of the set can be: unit range, or of float files all that floats can hold.
struct SampleBounds {
  explicit SampleBounds(bool isFloat)
      : reach(isFloat ? double{std::numeric_limits<float>::max()} : 1.0)
      , level{isFloat ? -reach : 0.0, reach}
      , deviation{0.0, isFloat ? reach : 0.5 + kRounding} {}
  /// Of a covariance: Cauchy and Schwarz, where both are of the same samples, as those of floats need not be.
  Bounds product(double a, double b) const {
    const double most = reach == 1.0 ? a * b * (1.0 + kRounding) + std::numeric_limits<double>::min()
                                     : std::numeric_limits<double>::max();
    return {-most, most};
  }
  static constexpr double kRounding = 1e-9;

  double reach;
  Bounds level, deviation;
};

ChannelStatistics channel(const Field& json, const SampleBounds& bounds) {
  ChannelStatistics channel;
  channel.name = json.at("name").text();
  channel.mean = json.at("mean").number(bounds.level);
  channel.std = json.at("std").number(bounds.deviation);
  channel.min = json.at("min").number(bounds.level);
  channel.max = json.at("max").number({channel.min, bounds.level.high});
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i)
    channel.percentiles[i] =
        json.at("percentiles").at(fmt::format("{:g}", kReportedPercentiles[i])).number(bounds.level);
  channel.percentilesAreBinned = json.has("percentiles_provenance");
  channel.atMinFraction = json.at("at_min_fraction").number(kShare);
  channel.atMaxFraction = json.at("at_max_fraction").number(kShare);
  channel.meanOfImageMeans = json.at("mean_of_image_means").number(bounds.level);
  channel.stdOfImageMeans = json.at("std_of_image_means").number(bounds.deviation);
  channel.meanOfImageStds = json.at("mean_of_image_stds").number(bounds.deviation);
  channel.betweenImageShare = json.at("between_image_share").numberOrNull(kShare).value_or(kNaN);
  channel.meanCi95 = json.at("mean_ci95").numberOrNull(kNotNegative);
  return channel;
}

LevelScale scale(const Field& depths) {
  if (depths.size() != 1) return {fullScale(BitDepth::u8)};
  for (const BitDepth depth : {BitDepth::u16, BitDepth::f32})
    if (depths.has(name(depth))) return {fullScale(depth)};
  return {fullScale(BitDepth::u8)};
}

void readColors(DatasetStatistics& statistics, const Field& json, const SampleBounds& bounds) {
  const Field list = json.at("channels");
  if (list.size() != 0 && list.size() != 1 && list.size() != 3)
    throw Problem{sentence("channels are {}, not one or three", list.size())};
  for (std::size_t c = 0; c < list.size(); ++c) statistics.channels.push_back(channel(list.at(c), bounds));
  if (statistics.channels.empty()) throw Problem{sentence("channels are none: no image was read")};
  statistics.jointMean = json.at("joint").at("mean").number(bounds.level);
  statistics.jointStd = json.at("joint").at("std").number(bounds.deviation);
  statistics.betweenImageShare = json.at("between_image_share").numberOrNull(kShare).value_or(kNaN);
  for (std::size_t row = 0; row < list.size(); ++row)
    for (std::size_t column = 0; column < list.size(); ++column)
      statistics.covariance[row][column] =
          json.at("covariance")
              .at(row)
              .at(column)
              .numberOrNull(bounds.product(statistics.channels[row].std, statistics.channels[column].std))
              .value_or(kNaN);
}

DatasetStatistics read(const Field& json) {
  DatasetStatistics statistics;
  const Field dataset = json.at("dataset"), fit = json.at("fit"), depths = dataset.at("bit_depths");
  const bool ofSplit = fit.has("channels");
  statistics.images = fit.at("images").count();
  statistics.pixels = (ofSplit ? fit : dataset).at("pixels").count();
  statistics.complete = dataset.at("complete").flag();
  statistics.scale = scale(depths);
  statistics.hasMixedDepths = depths.size() > 1;
  readColors(statistics, ofSplit ? fit : json, SampleBounds(depths.has(name(BitDepth::f32))));
  statistics.classShare = json.at("class_share").numberOrNull(kShare);
  statistics.classShareNullBound = json.at("class_share_null_bound").numberOrNull(kShare);
  return statistics;
}

} // namespace

Result<DatasetStatistics> readStatisticsJson(std::string_view text) {
  try {
    const ReadJson json = ReadJson::parse(text);
    const auto schema = json.is_object() ? json.find("schema") : json.end();
    if (!json.is_object() || schema == json.end() || *schema != "normscope.statistics/1")
      return fail(ErrorCode::badUsage, "it is no statistics document of schema normscope.statistics/1");
    return read(Field(json, {}));
  } catch (const ReadJson::parse_error& error) {
    return fail(ErrorCode::badUsage, sentence("it is no JSON from byte {} on", error.byte));
  } catch (const Problem& problem) {
    return fail(ErrorCode::badUsage, sentence("the statistics document cannot be used: {}", problem.what));
  } catch (const ReadJson::exception&) {
    return fail(ErrorCode::badUsage, "it is no statistics document of schema normscope.statistics/1");
  }
}

} // namespace normscope
