// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/documents.h"
#include "exporters/json_number.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

Json valueJson(const ParameterValue& value) {
  if (const double* number = std::get_if<double>(&value)) return numberOrNull<Json>(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return numbersOrNull<Json>(std::get<std::vector<double>>(value));
}

Json parameterJson(const ParameterSpec& parameter) {
  const bool ranged = parameter.type != ParameterSpec::Type::choice;
  return {{"id", parameter.id},
          {"type", name(parameter.type)},
          {"default", valueJson(parameter.defaultValue)},
          {"min", ranged ? numberOrNull<Json>(parameter.min) : Json(nullptr)},
          {"max", ranged ? numberOrNull<Json>(parameter.max) : Json(nullptr)},
          {"choices", parameter.choices}};
}

Json modeJson(const NormalizationMode& mode) {
  Json parameters = Json::array();
  for (const ParameterSpec& parameter : mode.parameters) parameters.push_back(parameterJson(parameter));
  return {{"id", mode.id},
          {"title", mode.title},
          {"summary", mode.summary},
          {"depends_on", name(mode.dependence)},
          {"formula", mode.formula},
          {"source", mode.source},
          {"trap", mode.trap},
          {"invertible", mode.invertible},
          {"cost_class", name(mode.cost)},
          {"parameters", std::move(parameters)}};
}

/// The value of `measure` for every channel.
Json perChannel(const ModeOutcome& outcome, double ChannelOutcome::*measure) {
  Json array = Json::array();
  for (const ChannelOutcome& channel : outcome.channels)
    array.push_back(numberOrNull<Json>(channel.*measure));
  return array;
}

Json warningsJson(std::vector<Warning> warnings) {
  std::ranges::stable_sort(warnings, {}, &Warning::code);
  Json array = Json::array();
  for (const Warning& warning : warnings) {
    const std::string evidence = warning.evidence.empty() ? "" : " (" + warning.evidence + ")";
    array.push_back({{"code", warning.code},
                     {"severity", name(warning.severity)},
                     {"message", warning.title + evidence},
                     {"images", warning.images.size()}});
  }
  return array;
}

Json outcomeJson(const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
  const bool measured = !outcome.unavailable;
  const auto channels = [&](double ChannelOutcome::*measure) {
    return measured ? perChannel(outcome, measure) : Json(nullptr);
  };
  const auto number = [&](double x) { return measured ? numberOrNull<Json>(x) : Json(nullptr); };
  Json parameters = Json::object();
  for (const auto& [id, value] : outcome.parameters) parameters[id] = valueJson(value);

  Json json{{"id", outcome.mode->id},
            {"depends_on", name(outcome.mode->dependence)},
            {"parameters", std::move(parameters)}};
  if (outcome.unavailable) json["unavailable"] = *outcome.unavailable;
  json["provenance"] = {{"clipping", name(outcome.clipping)},
                        {"relative_information", name(outcome.relativeInformationProvenance)},
                        {"condition_number", name(Provenance::none)}};
  json["images"] = outcome.images;
  json["output"] = {{"min", channels(&ChannelOutcome::min)},
                    {"max", channels(&ChannelOutcome::max)},
                    {"mean", channels(&ChannelOutcome::mean)},
                    {"std", channels(&ChannelOutcome::std)}};
  json["clipped_low"] = channels(&ChannelOutcome::clippedLow);
  json["clipped_high"] = channels(&ChannelOutcome::clippedHigh);
  json["clipped_any"] = number(outcome.clippedAny);
  json["clipped_pixels_any"] = number(outcome.clippedPixelsAny);
  json["images_affected"] = measured ? Json(outcome.imagesAffected) : Json(nullptr);
  json["levels_before"] = channels(&ChannelOutcome::levelsBefore);
  json["levels_after"] = channels(&ChannelOutcome::levelsAfter);
  json["bits_lost"] = channels(&ChannelOutcome::bitsLost);
  json["relative_information"] = number(outcome.relativeInformation);
  json["noise_gain_p95"] = number(outcome.noiseGainP95);
  // Measures that this version does not take; their provenance says "none".
  for (const char* measure :
       {"noise_share_p95", "condition_number", "condition_number_no_bias", "brightness_auc", "contrast_auc",
        "channel_auc", "auc_null_bound", "firing", "round_trip_max", "round_trip_mean", "split_shift"})
    json[measure] = nullptr;
  json["warnings"] = warningsJson(warnings);
  return json;
}

} // namespace

std::string modesJson() {
  Json modes = Json::array();
  for (const NormalizationMode& mode : allModes()) modes.push_back(modeJson(mode));
  return Json{{"schema", "normscope.modes/1"}, {"modes", std::move(modes)}}.dump(2) + "\n";
}

std::string comparisonJson(const std::vector<ModeOutcome>& outcomes,
                           const std::vector<std::vector<Warning>>& warnings, StorageType storage) {
  Json modes = Json::array();
  for (std::size_t i = 0; i < outcomes.size(); ++i)
    modes.push_back(outcomeJson(outcomes[i], i < warnings.size() ? warnings[i] : std::vector<Warning>{}));
  return Json{{"schema", "normscope.comparison/1"},
              {"store", row(storage).id},
              {"modes", std::move(modes)},
              {"advice", Json::array()}}
             .dump(2) +
         "\n";
}

} // namespace normscope
