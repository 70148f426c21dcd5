// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/identify.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

Json measure(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json written(const WrittenNumbers& numbers) {
  Json array = Json::array();
  for (const WrittenNumber& number : numbers) array.push_back(number.value);
  return array;
}

std::string_view name(SpreadForm form) {
  switch (form) {
  case SpreadForm::std: return "std";
  case SpreadForm::variance: return "variance";
  case SpreadForm::factor: return "factor";
  }
  return {};
}

Json matchJson(const ConstantsMatch& match) {
  return {{"id", match.known->id},         {"name", match.known->name},
          {"mean", match.known->mean},     {"std", match.known->std},
          {"source", match.known->source}, {"mean_matches", match.mean},
          {"std_matches", match.std},      {"exact", match.exact && match.complete}};
}

Json comparisonJson(const ChannelComparison& row) {
  return {{"name", row.name},
          {"given_mean", measure(row.givenMean)},
          {"set_mean", measure(row.setMean)},
          {"difference_levels", measure(row.levels)},
          {"standard_errors", measure(row.standardErrors)},
          {"given_std", measure(row.givenStd)},
          {"set_std", measure(row.pooledStd)},
          {"std_ratio", measure(row.ratio)},
          {"set_mean_of_image_stds", measure(row.meanOfImageStds)},
          {"set_std_of_image_means", measure(row.stdOfImageMeans)}};
}

} // namespace

std::string identificationJson(const Identification& found) {
  Json json;
  json["schema"] = "normscope.identification/1";
  json["version"] = NORMSCOPE_VERSION;
  json["given"] = {{"syntax", found.given.syntax.english()},
                   {"mean", written(found.given.mean)},
                   {"spread", written(found.given.spread)},
                   {"bias", written(found.given.bias)}};
  json["known"] = found.match ? matchJson(*found.match) : Json(nullptr);
  json["reading"] = {
      {"units", name(found.reading.unit)},
      {"spread_units", found.reading.divides ? Json(name(found.reading.spreadUnit)) : Json(nullptr)},
      {"spread_form", found.reading.divides ? Json(name(found.reading.form)) : Json(nullptr)},
      {"order", found.reading.reversed ? "BGR" : "RGB"},
      {"guessed", found.reading.guessed}};
  json["mean"] = found.mean;
  json["std"] = found.std;
  json["findings"] = Json::array();
  for (const IdentificationFinding& finding : found.findings) {
    Json numbers = Json::object();
    for (const auto& [key, value] : finding.numbers) numbers[key] = measure(value);
    json["findings"].push_back({{"kind", finding.kind},
                                {"severity", name(finding.severity)},
                                {"message", finding.message.english()},
                                {"detail", finding.detail.english()},
                                {"evidence", numbers}});
  }
  json["channels"] = Json::array();
  for (const ChannelComparison& row : found.comparison) json["channels"].push_back(comparisonJson(row));
  json["use_as"] = Json::array();
  for (const auto& [title, constants] : found.useAs)
    json["use_as"].push_back({{"units", title}, {"text", constants}});
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace normscope
