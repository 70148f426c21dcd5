// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "documents/documents.h"
#include "documents/json_number.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kWorstImages = 5;

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
    const std::string evidence = warning.evidence.empty() ? "" : " (" + warning.evidence.english() + ")";
    array.push_back({{"code", warning.code},
                     {"severity", name(warning.severity)},
                     {"message", warning.title.english() + evidence},
                     {"images", warning.images.size()}});
  }
  return array;
}

Json firingJson(const Firing& firing) {
  Json groups = Json::object();
  for (const auto& [group, mean] : firing.meanByGroup) groups[utf8Text(group)] = numberOrNull<Json>(mean);
  return {{firing.byClass ? "mean_by_class" : "mean_by_brightness", std::move(groups)},
          {"dead_share", numberOrNull<Json>(firing.deadShare)},
          {"always_on_share", numberOrNull<Json>(firing.alwaysOnShare)},
          {"all_positive_share", numberOrNull<Json>(firing.allPositiveShare)}};
}

Json splitsJson(const ModeOutcome& outcome) {
  Json splits = Json::object();
  for (const auto& [name, split] : outcome.bySplit)
    splits[utf8Text(name)] = {{"images", split.images},
                              {"mean", numbersOrNull<Json>(split.mean)},
                              {"std", numbersOrNull<Json>(split.std)},
                              {"clipped_any", numberOrNull<Json>(split.clippedAny)},
                              {"relative_information", numberOrNull<Json>(split.relativeInformation)},
                              {"noise_share_p95", numberOrNull<Json>(split.noiseShareP95)},
                              {"brightness_auc", numberOrNull<Json>(split.brightnessAuc)}};
  return splits;
}

/// The images that a measure is worst for, by name.
Json worstJson(const Dataset& dataset, const ModeOutcome& outcome) {
  const auto worst = [&](auto measure) {
    Json images = Json::array();
    for (const ImageId id : worstImages(outcome, measure, kWorstImages))
      images.push_back({{"path", utf8Text(dataset[id].relativePath)},
                        {"value", numberOrNull<Json>(measure(outcome.effects[id]))}});
    return images;
  };
  return {
      {"clipped", worst(clippedShare)}, {"noise_gain", worst(noiseGain)}, {"noise_share", worst(noiseShare)}};
}

Json adviceJson(const Advice& advice) {
  Json evidence = Json::object();
  for (const auto& [name, value] : advice.evidence) evidence[name] = numberOrNull<Json>(value);
  return {{"rule", advice.rule},
          {"message", utf8Text(advice.message.english())},
          {"evidence", std::move(evidence)},
          {"modes", advice.modes}};
}

Json outcomeJson(const Dataset& dataset, const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
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
  if (!outcome.mode->variantOf.empty()) json["variant_of"] = outcome.mode->variantOf;
  if (outcome.unavailable) json["unavailable"] = utf8Text(outcome.unavailable->english());
  const MeasureProvenance& from = outcome.provenance;
  json["provenance"] = {{"clipping", name(from.clipping)},
                        {"clipped_pixels_any", name(from.clippedPixels)},
                        {"relative_information", name(from.relativeInformation)},
                        {"noise", name(from.noise)},
                        {"condition_number", name(from.condition)},
                        {"condition_number_patches", name(from.patchCondition)},
                        {"auc", name(from.classAuc)},
                        {"firing", name(from.firing)},
                        {"round_trip", name(from.roundTrip)},
                        {"split_shift", name(from.splitShift)}};
  json["images"] = outcome.images;
  json["sampled_images"] = outcome.sampledImages;
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
  json["noise_share_p95"] = number(outcome.noiseShareP95);
  json["condition_number"] = number(outcome.conditioning.withBias);
  json["condition_number_no_bias"] = number(outcome.conditioning.channelsOnly);
  json["condition_number_patches"] = {{"3", number(outcome.conditioning.patch3)},
                                      {"5", number(outcome.conditioning.patch5)}};
  json["learning_rate_ceiling"] = number(outcome.conditioning.learningRateCeiling);
  json["brightness_auc"] = number(outcome.classAuc.brightness);
  json["contrast_auc"] = number(outcome.classAuc.contrast);
  const bool labelled = measured && from.classAuc != Provenance::none;
  json["channel_auc"] = labelled ? numbersOrNull<Json>(outcome.classAuc.channel) : Json(nullptr);
  json["auc_null_bound"] = number(outcome.classAuc.nullBound);
  json["firing"] = from.firing == Provenance::none ? Json(nullptr) : firingJson(outcome.firing);
  json["round_trip_max"] = number(outcome.roundTripMax);
  json["round_trip_mean"] = number(outcome.roundTripMean);
  json["split_shift"] = number(outcome.splitShift.standardizedDifference);
  json["split_shift_ks"] = number(outcome.splitShift.ks);
  json["by_split"] = splitsJson(outcome);
  json["worst_images"] = worstJson(dataset, outcome);
  json["warnings"] = warningsJson(warnings);
  return json;
}

} // namespace

std::string modesJson() {
  Json modes = Json::array();
  for (const NormalizationMode& mode : allModes()) modes.push_back(modeJson(mode));
  return Json{{"schema", "normscope.modes/1"}, {"modes", std::move(modes)}}.dump(2) + "\n";
}

std::string comparisonJson(const Analysis& analysis) {
  Json modes = Json::array();
  for (const JudgedOutcome& judged : analysis.outcomes)
    modes.push_back(outcomeJson(*analysis.scan->dataset, *judged.outcome, judged.warnings()));
  Json advice = Json::array();
  for (const Advice& sentence : *analysis.advice) advice.push_back(adviceJson(sentence));
  return Json{{"schema", "normscope.comparison/1"},
              {"store", row(analysis.options.storage).id},
              {"modes", std::move(modes)},
              {"advice", std::move(advice)}}
             .dump(2) +
         "\n";
}

} // namespace normscope
