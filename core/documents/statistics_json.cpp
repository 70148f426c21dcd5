// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "documents/documents.h"
#include "documents/fingerprint.h"
#include "documents/json_number.h"
#include "findings/audit.h"
#include "statistics/record_pass.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

Json number(double x) { return numberOrNull<Json>(x); }
Json optionalNumber(const std::optional<double>& x) { return x ? number(*x) : Json(nullptr); }

Json channelJson(const ChannelStatistics& channel) {
  Json percentiles = Json::object();
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i)
    percentiles[fmt::format("{:g}", kReportedPercentiles[i])] = number(channel.percentiles[i]);
  Json json{{"name", channel.name},       {"mean", number(channel.mean)},
            {"std", number(channel.std)}, {"min", number(channel.min)},
            {"max", number(channel.max)}, {"percentiles", std::move(percentiles)}};
  if (channel.percentilesAreBinned) json["percentiles_provenance"] = "binned";
  json["at_min_fraction"] = number(channel.atMinFraction);
  json["at_max_fraction"] = number(channel.atMaxFraction);
  json["mean_of_image_means"] = number(channel.meanOfImageMeans);
  json["std_of_image_means"] = number(channel.stdOfImageMeans);
  json["mean_of_image_stds"] = number(channel.meanOfImageStds);
  json["between_image_share"] = number(channel.betweenImageShare);
  json["mean_ci95"] = optionalNumber(channel.meanCi95);
  return json;
}

Json channelsJson(const ColorStatistics& statistics) {
  Json channels = Json::array();
  for (const ChannelStatistics& channel : statistics.channels) channels.push_back(channelJson(channel));
  return channels;
}

Json jointJson(const DatasetStatistics& statistics) {
  return {{"mean", number(statistics.jointMean)}, {"std", number(statistics.jointStd)}};
}

Json covarianceJson(const DatasetStatistics& statistics) {
  Json rows = Json::array();
  const std::size_t channels = statistics.channels.size();
  for (std::size_t row = 0; row < channels; ++row)
    rows.push_back(numbersOrNull<Json>(std::span(statistics.covariance[row]).first(channels)));
  return rows;
}

Json histogramsJson(const DatasetStatistics& statistics, bool hasFloats) {
  Json counts = Json::array(), below = Json::array(), above = Json::array();
  for (const auto& display : statistics.display) {
    counts.push_back(std::vector<std::uint64_t>(display.begin() + 1, display.end() - 1));
    below.push_back(display.front());
    above.push_back(display.back());
  }
  Json histograms{{"bins", 256}, {"counts", std::move(counts)}};
  if (hasFloats) {
    histograms["below"] = std::move(below);
    histograms["above"] = std::move(above);
  }
  return histograms;
}

Json groupsJson(const std::map<std::string, ColorStatistics>& groups) {
  Json json = Json::object();
  for (const auto& [group, statistics] : groups)
    json[utf8Text(group)] = {
        {"images", statistics.images}, {"pixels", statistics.pixels}, {"channels", channelsJson(statistics)}};
  return json;
}

/// What the images that were read are, counted.
struct Census {
  std::map<FileFormat, std::uint64_t> formats;
  std::map<BitDepth, std::uint64_t> depths;
  std::map<ChannelLayout, std::uint64_t> layouts;
  std::set<std::pair<int, int>> sizes;
  std::uint64_t orientationTagged = 0;

  void add(ImageId, const ImageRecord& image) {
    ++formats[image.header.format];
    ++depths[image.header.depth];
    ++layouts[image.header.layout];
    sizes.emplace(image.width, image.height);
    orientationTagged += image.header.orientation != 1;
  }
};

template<class Key>
Json countsJson(const std::map<Key, std::uint64_t>& counts) {
  Json json = Json::object();
  for (const auto& [key, count] : counts) json[std::string(name(key))] = count;
  return json;
}

/// Smallest and largest width and height, each by itself, upright.
Json sizesJson(const std::set<std::pair<int, int>>& sizes) {
  std::array<int, 2> low{0, 0}, high{0, 0};
  if (!sizes.empty()) low.fill(std::numeric_limits<int>::max());
  for (const auto& [width, height] : sizes) {
    low = {std::min(low[0], width), std::min(low[1], height)};
    high = {std::max(high[0], width), std::max(high[1], height)};
  }
  return {{"min", low}, {"max", high}, {"distinct", sizes.size()}};
}

void addPath(Json& json, std::string_view bytes) {
  json["path"] = utf8Text(bytes);
  if (!isValidUtf8(bytes)) json["path_base64"] = base64(bytes);
}

Json failuresJson(const ScanResult& scan) {
  using Row = std::tuple<std::string_view, std::string_view, const Failure*>;
  std::vector<Row> rows;
  for (std::size_t id = 0; id < scan.images.size(); ++id)
    if (const auto& failure = scan.images[id].failure)
      rows.emplace_back(name(failure->code), (*scan.dataset)[id].relativePath, failure.get());
  std::ranges::sort(rows, std::less<>(),
                    [](const Row& row) { return std::tie(std::get<0>(row), std::get<1>(row)); });
  Json failures = Json::array();
  for (const auto& [code, path, failure] : rows) {
    Json entry = Json::object();
    addPath(entry, path);
    entry["class"] = name(failure->kind);
    entry["code"] = code;
    entry["message"] = utf8Text(failure->message.english());
    failures.push_back(std::move(entry));
  }
  return failures;
}

/// What makes the same files give other numbers; null where they are read as they are.
Json howRead(const ScanResult& scan) {
  Json json;
  if (scan.dataset->hasPages()) json["pages"] = "all";
  if (const auto training = trainingSize(scan.options)) {
    json["resize"] = training->shorter;
    if (training->crop) json["crop"] = *training->crop;
    json["resize_filter"] = name(training->filter);
  }
  return json;
}

Json datasetJson(const ScanResult& scan, const DatasetStatistics& all, const Census& census,
                 const Hash128& fingerprint) {
  std::array<std::uint64_t, 5> failed{};
  for (const ImageOutcome& outcome : scan.images)
    if (outcome.failure) ++failed[static_cast<std::size_t>(outcome.failure->kind)];
  Json paths = Json::array(), paths64 = Json::array();
  bool exact = true;
  for (const std::string& root : scan.dataset->roots) {
    paths.push_back(utf8Text(root));
    paths64.push_back(base64(root));
    exact = exact && isValidUtf8(root);
  }
  Json json = Json::object();
  json["paths"] = std::move(paths);
  if (!exact) json["paths_base64"] = std::move(paths64);
  json["found"] = scan.found();
  json["images"] = scan.read;
  json["failed"] = scan.failed;
  json["pending"] = scan.pending();
  if (!scan.excluded.empty()) json["excluded"] = scan.excluded.size();
  json["ignored"] = scan.dataset->ignored;
  constexpr std::array kinds{FailureClass::damaged, FailureClass::rejected, FailureClass::unsupported,
                             FailureClass::overLimit, FailureClass::notRegular};
  for (const FailureClass kind : kinds)
    json[std::string(name(kind))] = failed[static_cast<std::size_t>(kind)];
  json["pixels"] = all.pixels;
  json["fingerprint"] = hex(fingerprint);
  json["complete"] = scan.complete;
  json["formats"] = countsJson(census.formats);
  json["bit_depths"] = countsJson(census.depths);
  json["channel_layouts"] = countsJson(census.layouts);
  json["sizes"] = sizesJson(census.sizes);
  json["orientation_tagged"] = census.orientationTagged;
  if (Json reading = howRead(scan); !reading.is_null()) json["reading"] = std::move(reading);
  return json;
}

/// The statistics that dataset modes and exports are fitted on; those of all images stand at the top level.
Json fitJson(const DatasetStatistics& fit, const std::string& split) {
  if (split.empty()) return {{"split", "all"}, {"images", fit.images}};
  return {{"split", utf8Text(split)},
          {"images", fit.images},
          {"pixels", fit.pixels},
          {"channels", channelsJson(fit)},
          {"joint", jointJson(fit)},
          {"covariance", covarianceJson(fit)},
          {"between_image_share", number(fit.betweenImageShare)}};
}

Json meanImageJson(const DatasetStatistics& all) {
  if (!all.meanImage) return nullptr;
  return {{"width", all.meanImage->size().width},
          {"height", all.meanImage->size().height},
          {"resize", name(all.meanImage->policy())},
          {"mean_share", number(all.meanImage->meanShare())}};
}

Json auditJson(const std::vector<AuditEntry>& entries) {
  Json audit = Json::array();
  for (const AuditEntry& entry : entries)
    audit.push_back({{"code", entry.code},
                     {"severity", name(entry.severity)},
                     {"images", entry.images},
                     {"message", utf8Text(entry.message.english())}});
  return audit;
}

} // namespace

std::string statisticsJson(const Analysis& analysis) {
  const ScanResult& scan = *analysis.scan;
  const DatasetStatistics &all = *analysis.all, &fit = *analysis.fit;
  Census census;
  Fingerprint fingerprint(*scan.dataset);
  visitRecords(scan, census, fingerprint);
  const Json document{{"schema", "normscope.statistics/1"},
                      {"version", NORMSCOPE_VERSION},
                      {"dataset", datasetJson(scan, all, census, fingerprint.take())},
                      {"fit", fitJson(fit, analysis.fittedSplit)},
                      {"channels", channelsJson(all)},
                      {"joint", jointJson(all)},
                      {"covariance", covarianceJson(all)},
                      {"between_image_share", number(all.betweenImageShare)},
                      {"class_share", optionalNumber(all.classShare)},
                      {"class_share_null_bound", optionalNumber(all.classShareNullBound)},
                      {"histograms", histogramsJson(all, census.depths.contains(BitDepth::f32))},
                      {"mean_image", meanImageJson(all)},
                      {"by_split", groupsJson(*analysis.bySplit)},
                      {"by_class", groupsJson(statisticsByClass(scan))},
                      {"failures", failuresJson(scan)},
                      {"audit", auditJson(withWarnings(*analysis.audit, *analysis.datasetWarnings))}};
  return document.dump(2) + "\n";
}

} // namespace normscope
