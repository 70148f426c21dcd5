// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "documents/documents.h"
#include "documents/json_number.h"
#include "documents/parameter_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kWorstImages = 5;

/// The value of `measure` for every channel.
Json perChannel(const ModeOutcome& outcome, double ChannelOutcome::*measure) {
  Json array = Json::array();
  for (const ChannelOutcome& channel : outcome.channels)
    array.push_back(numberOrNull<Json>(channel.*measure));
  return array;
}

/// By code, then by the storage type that they are about; those about all types first.
Json warningsJson(std::vector<Warning> warnings) {
  const auto store = [](const Warning& warning) {
    return warning.storage ? row(*warning.storage).id : std::string_view();
  };
  std::ranges::stable_sort(warnings, {}, [&](const Warning& warning) {
    return std::pair(std::string_view(warning.code), store(warning));
  });
  Json array = Json::array();
  for (const Warning& warning : warnings) {
    const std::string evidence = warning.evidence.empty() ? "" : " (" + warning.evidence.english() + ")";
    array.push_back({{"code", warning.code},
                     {"severity", name(warning.severity)},
                     {"message", warning.title.english() + evidence},
                     {"images", warning.images.size()},
                     {"store", warning.storage ? Json(store(warning)) : Json(nullptr)}});
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

/// The numbers of a mode that depend on its storage type.
Json storageJson(const ModeOutcome& outcome) {
  const bool measured = !outcome.unavailable;
  const auto channels = [&](double ChannelOutcome::*measure) {
    return measured ? perChannel(outcome, measure) : Json(nullptr);
  };
  const auto number = [&](double x) { return measured ? numberOrNull<Json>(x) : Json(nullptr); };
  return {{"clipped_low", channels(&ChannelOutcome::clippedLow)},
          {"clipped_high", channels(&ChannelOutcome::clippedHigh)},
          {"clipped_any", number(outcome.clippedAny)},
          {"clipped_pixels_any", number(outcome.clippedPixelsAny)},
          {"images_affected", measured ? Json(outcome.imagesAffected) : Json(nullptr)},
          {"levels_after", channels(&ChannelOutcome::levelsAfter)},
          {"bits_lost", channels(&ChannelOutcome::bitsLost)},
          {"round_trip_max", number(outcome.roundTripMax)},
          {"round_trip_mean", number(outcome.roundTripMean)}};
}

Json verdictJson(const JudgedOutcome& judged, Question question) {
  const bool isKnown = judged.isJudged() && !judged.outcome->unavailable;
  return isKnown ? Json(name(verdict(judged.warnings(), question))) : Json(nullptr);
}

Json outcomeJson(const Dataset& dataset, const StoredMode& mode) {
  const ModeOutcome& outcome = *mode.main().outcome;
  const bool measured = !outcome.unavailable;
  const auto channels = [&](double ChannelOutcome::*measure) {
    return measured ? perChannel(outcome, measure) : Json(nullptr);
  };
  const auto number = [&](double x) { return measured ? numberOrNull<Json>(x) : Json(nullptr); };
  Json parameters = Json::object();
  for (const auto& [id, value] : outcome.parameters) parameters[id] = parameterValueJson<Json>(value);

  Json verdicts = Json::object(), stored = Json::object();
  for (const JudgedOutcome* each : mode.all())
    verdicts[row(each->outcome->storage).id] = verdictJson(*each, Question::storage);
  for (const JudgedOutcome* other : mode.others())
    stored[row(other->outcome->storage).id] = storageJson(*other->outcome);

  Json json{{"id", outcome.mode->id},
            {"verdict",
             {{"training", verdictJson(mode.main(), Question::training)}, {"stored", std::move(verdicts)}}},
            {"stored", std::move(stored)},
            {"depends_on", name(outcome.mode->dependence)},
            {"parameters", std::move(parameters)}};
  if (!outcome.mode->variantOf.empty()) json["variant_of"] = outcome.mode->variantOf;
  if (outcome.unavailable) json["unavailable"] = utf8Text(outcome.unavailable->english());
  const MeasureProvenance& from = outcome.provenance;
  json["provenance"] = {{"clipping", name(from.clipping)},
                        {"clipped_pixels_any", name(from.clippedPixels)},
                        {"levels", name(from.levels)},
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
  json["noise_images"] = outcome.noiseImages;
  json["sampled"] = {{"images", outcome.sampledImages}, {"positions", outcome.sampledPositions}};
  json["output"] = {{"min", channels(&ChannelOutcome::min)},
                    {"max", channels(&ChannelOutcome::max)},
                    {"mean", channels(&ChannelOutcome::mean)},
                    {"std", channels(&ChannelOutcome::std)}};
  const Json storage = storageJson(outcome);
  for (const char* id :
       {"clipped_low", "clipped_high", "clipped_any", "clipped_pixels_any", "images_affected"})
    json[id] = storage[id];
  json["levels_before"] = channels(&ChannelOutcome::levelsBefore);
  for (const char* id : {"levels_after", "bits_lost"}) json[id] = storage[id];
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
  for (const char* id : {"round_trip_max", "round_trip_mean"}) json[id] = storage[id];
  json["split_shift"] = number(outcome.splitShift.standardizedDifference);
  json["split_shift_ks"] = number(outcome.splitShift.ks);
  json["by_split"] = splitsJson(outcome);
  json["worst_images"] = worstJson(dataset, outcome);
  json["warnings"] = warningsJson(mode.warnings());
  return json;
}

Json recommendationJson(const std::optional<Recommendation>& recommended) {
  if (!recommended || recommended->modeId.empty()) return nullptr;
  return {{"mode", recommended->modeId},
          {"compare_with", recommended->compareWith ? Json(*recommended->compareWith) : Json(nullptr)},
          {"rule", recommendationRule().english()}};
}

} // namespace

std::string comparisonJson(const Analysis& analysis, OtherStorage others) {
  Json modes = Json::array(), advice = Json::array(), also = Json::array();
  for (const auto& other : others) also.push_back(row(other->options.storage).id);
  for (std::size_t i = 0; i < analysis.outcomes.size(); ++i)
    modes.push_back(outcomeJson(*analysis.scan->dataset, StoredMode(analysis, others, i)));
  for (const Advice& sentence : adviceOnAll(analysis, others)) advice.push_back(adviceJson(sentence));
  return Json{{"schema", "normscope.comparison/2"},
              {"store", row(analysis.options.storage).id},
              {"also", std::move(also)},
              {"recommended", recommendationJson(*analysis.recommendation)},
              {"modes", std::move(modes)},
              {"advice", std::move(advice)}}
             .dump(2) +
         "\n";
}

} // namespace normscope
