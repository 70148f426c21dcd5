// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/json_keys.h"
#include "documents/documents.h"
#include "support/synthetic.h"

#include <limits>
#include <set>

namespace normscope::test {
namespace {

ModeOutcome outcomeOf(const NormalizationMode& mode) {
  ModeOutcome outcome;
  outcome.mode = &mode;
  outcome.parameters = {
      {"epsilon", 1e-6}, {"rule", std::string("keras")}, {"mean", std::vector<double>{0.5, 0.25, -0.0}}};
  outcome.provenance.clipping = Provenance::exact;
  outcome.images = 4;
  outcome.channels.resize(3);
  outcome.channels[1].min = -2.5;
  outcome.channels[1].clippedLow = 0.125;
  outcome.channels[0].bitsLost = 0.75;
  outcome.clippedAny = 0.5;
  outcome.clippedPixelsAny = std::numeric_limits<double>::quiet_NaN();
  outcome.imagesAffected = 3;
  outcome.noiseGainP95 = 2.25;
  return outcome;
}

Json documentOf(const ModeOutcome& outcome, std::vector<Warning> warnings = {}) {
  Analysis analysis;
  auto scan = std::make_shared<ScanResult>();
  scan->dataset = std::make_shared<const Dataset>();
  analysis.scan = std::move(scan);
  analysis.outcomes = {{std::make_shared<const ModeOutcome>(outcome),
                        std::make_shared<const std::vector<Warning>>(std::move(warnings))}};
  analysis.advice = std::vector<Advice>{
      {"light-is-signal", sentence("Brightness tells."), {{"brightness_auc", 0.9}}, {"image-mean"}}};
  return Json::parse(comparisonJson(analysis));
}

TEST(ComparisonJson, HasTheKeysOfItsSchemaInOrder) {
  const NormalizationMode mode = modeOf("channel-zscore");
  const Json json = documentOf(outcomeOf(mode));
  EXPECT_EQ(keys(json),
            (std::vector<std::string>{"schema", "store", "also", "recommended", "modes", "advice"}));
  EXPECT_EQ(json["schema"], "normscope.comparison/2");
  EXPECT_EQ(json["also"], Json::array());
  EXPECT_TRUE(json["recommended"].is_null());
  EXPECT_EQ(json["store"], "uint8-saturate");
  const std::vector<std::string> row{"id",
                                     "verdict",
                                     "stored",
                                     "depends_on",
                                     "parameters",
                                     "provenance",
                                     "images",
                                     "sampled_images",
                                     "noise_images",
                                     "sampled",
                                     "output",
                                     "clipped_low",
                                     "clipped_high",
                                     "clipped_any",
                                     "clipped_pixels_any",
                                     "images_affected",
                                     "levels_before",
                                     "levels_after",
                                     "bits_lost",
                                     "relative_information",
                                     "noise_gain_p95",
                                     "noise_share_p95",
                                     "condition_number",
                                     "condition_number_no_bias",
                                     "condition_number_patches",
                                     "learning_rate_ceiling",
                                     "brightness_auc",
                                     "contrast_auc",
                                     "channel_auc",
                                     "auc_null_bound",
                                     "firing",
                                     "round_trip_max",
                                     "round_trip_mean",
                                     "split_shift",
                                     "split_shift_ks",
                                     "by_split",
                                     "worst_images",
                                     "warnings"};
  EXPECT_EQ(keys(json["modes"][0]), row);
  const std::vector<std::string> provenance{"clipping",
                                            "clipped_pixels_any",
                                            "levels",
                                            "relative_information",
                                            "noise",
                                            "condition_number",
                                            "condition_number_patches",
                                            "auc",
                                            "firing",
                                            "round_trip",
                                            "split_shift"};
  EXPECT_EQ(keys(json["modes"][0]["provenance"]), provenance);
  EXPECT_EQ(json["modes"][0]["provenance"]["condition_number"], "none");
}

TEST(ComparisonJson, MeasuresStandPerChannelAndUndefinedOnesAreNull) {
  const NormalizationMode mode = modeOf("channel-zscore");
  const Json row = documentOf(outcomeOf(mode))["modes"][0];
  EXPECT_EQ(row["output"]["min"], (Json{nullptr, -2.5, nullptr}));
  EXPECT_EQ(row["clipped_low"], (Json{0.0, 0.125, 0.0}));
  EXPECT_EQ(row["bits_lost"], (Json{0.75, nullptr, nullptr}));
  EXPECT_EQ(row["clipped_any"], 0.5);
  EXPECT_TRUE(row["clipped_pixels_any"].is_null());
  EXPECT_EQ(row["images_affected"], 3);
  EXPECT_EQ(row["noise_gain_p95"], 2.25);
  EXPECT_TRUE(row["condition_number"].is_null());
  EXPECT_EQ(row["parameters"], (Json{{"epsilon", 1e-6}, {"mean", {0.5, 0.25, 0.0}}, {"rule", "keras"}}));
}

TEST(ComparisonJson, UnavailableModesKeepTheirRowWithNulls) {
  const NormalizationMode mode = modeOf("mean-image");
  ModeOutcome outcome;
  outcome.mode = &mode;
  outcome.unavailable = sentence("a mean image is needed");
  const Json row = documentOf(outcome)["modes"][0];
  EXPECT_EQ(row["unavailable"], "a mean image is needed");
  EXPECT_TRUE(row["clipped_low"].is_null());
  EXPECT_TRUE(row["clipped_any"].is_null());
  EXPECT_TRUE(row["output"]["mean"].is_null());
}

TEST(ComparisonJson, AdviceStandsWithItsEvidence) {
  const NormalizationMode mode = modeOf("unit");
  EXPECT_EQ(documentOf(outcomeOf(mode))["advice"], (Json{{{"rule", "light-is-signal"},
                                                          {"message", "Brightness tells."},
                                                          {"evidence", {{"brightness_auc", 0.9}}},
                                                          {"modes", {"image-mean"}}}}));
}

TEST(ComparisonJson, WarningsAreSortedByCode) {
  const NormalizationMode mode = modeOf("image-zscore");
  Warning late, early;
  late.code = "W8";
  late.title = sentence("Erases day against night");
  early.code = "W2";
  early.title = sentence("Loses samples");
  early.evidence = sentence("4 of 4 images");
  early.severity = Severity::error;
  early.images = {0, 1, 2};
  const Json warnings = documentOf(outcomeOf(mode), {late, early})["modes"][0]["warnings"];
  ASSERT_EQ(warnings.size(), 2u);
  EXPECT_EQ(warnings[0], (Json{{"code", "W2"},
                               {"severity", "error"},
                               {"message", "Loses samples (4 of 4 images)"},
                               {"images", 3},
                               {"store", nullptr}}));
  EXPECT_EQ(warnings[1]["code"], "W8");
}

/// The same mode for another type, with its findings.
std::shared_ptr<const Analysis> otherOf(const Analysis& main, StorageType storage,
                                        std::vector<Warning> warnings) {
  auto other = std::make_shared<Analysis>(main);
  ModeOutcome outcome = *main.outcomes[0].outcome;
  outcome.storage = other->options.storage = storage;
  outcome.clippedAny = 0.75;
  other->outcomes = {{std::make_shared<const ModeOutcome>(outcome),
                      std::make_shared<const std::vector<Warning>>(std::move(warnings))}};
  other->advice = std::vector<Advice>{{"storage", sentence("Stored as so."), {}, {}}};
  return other;
}

Warning warningOf(const char* code, Severity severity, std::optional<StorageType> storage) {
  Warning warning;
  warning.code = code;
  warning.severity = severity;
  warning.title = sentence("Something");
  warning.storage = storage;
  return warning;
}

TEST(ComparisonJson, TypesBesideTheMainOneStandWithTheirVerdicts) {
  const NormalizationMode mode = modeOf("channel-zscore");
  ModeOutcome outcome = outcomeOf(mode);
  outcome.storage = StorageType::float32;
  Analysis main;
  auto scan = std::make_shared<ScanResult>();
  scan->dataset = std::make_shared<const Dataset>();
  main.scan = std::move(scan);
  main.options.storage = StorageType::float32;
  const Warning training = warningOf("W8", Severity::warning, {});
  main.outcomes = {{std::make_shared<const ModeOutcome>(outcome),
                    std::make_shared<const std::vector<Warning>>(std::vector{training})}};
  main.recommendation =
      std::optional(Recommendation{"channel-zscore", "image-zscore", sentence("Start"), {}});
  const auto wrap = StorageType::uint8Wrap, saturate = StorageType::uint8Saturate;
  const std::vector others{
      otherOf(main, wrap, {warningOf("W1", Severity::error, wrap), training}),
      otherOf(main, saturate, {training, warningOf("W1", Severity::information, saturate)})};

  const Json json = Json::parse(comparisonJson(main, others));
  EXPECT_EQ(json["store"], "float32");
  EXPECT_EQ(json["also"], (Json{"uint8-wrap", "uint8-saturate"}));
  EXPECT_EQ(json["recommended"]["mode"], "channel-zscore");
  EXPECT_EQ(json["recommended"]["compare_with"], "image-zscore");
  EXPECT_EQ(json["recommended"]["rule"], recommendationRule().english());
  EXPECT_EQ(json["advice"].size(), 2u);
  const Json row = json["modes"][0];
  EXPECT_EQ(row["verdict"],
            (Json{{"training", "check"},
                  {"stored", {{"float32", "safe"}, {"uint8-wrap", "loses"}, {"uint8-saturate", "safe"}}}}));
  EXPECT_EQ(row["clipped_any"], 0.5);
  EXPECT_EQ(keys(row["stored"]), (std::vector<std::string>{"uint8-wrap", "uint8-saturate"}));
  EXPECT_EQ(row["stored"]["uint8-wrap"]["clipped_any"], 0.75);
  EXPECT_EQ(keys(row["stored"]["uint8-wrap"]),
            (std::vector<std::string>{"clipped_low", "clipped_high", "clipped_any", "clipped_pixels_any",
                                      "images_affected", "levels_after", "bits_lost", "round_trip_max",
                                      "round_trip_mean"}));
  Json told = Json::array();
  for (const Json& warning : row["warnings"])
    told.push_back(warning["code"].get<std::string>() + " " + warning["store"].dump());
  EXPECT_EQ(told, (Json{"W1 \"uint8-saturate\"", "W1 \"uint8-wrap\"", "W8 null"}));
}

TEST(ModesJson, ListsTheWholeCatalogueInMenuOrder) {
  const Json json = Json::parse(modesJson());
  EXPECT_EQ(json["schema"], "normscope.modes/1");
  ASSERT_EQ(json["modes"].size(), allModes().size());
  for (std::size_t i = 0; i < allModes().size(); ++i) {
    const Json& row = json["modes"][i];
    const NormalizationMode& mode = allModes()[i];
    EXPECT_EQ(row["id"], mode.id);
    EXPECT_EQ(keys(row),
              (std::vector<std::string>{"id", "title", "summary", "depends_on", "formula", "source", "trap",
                                        "invertible", "cost_class", "parameters"}));
    ASSERT_EQ(row["parameters"].size(), mode.parameters.size()) << mode.id;
    for (std::size_t p = 0; p < mode.parameters.size(); ++p) {
      const Json& parameter = row["parameters"][p];
      EXPECT_EQ(keys(parameter),
                (std::vector<std::string>{"id", "type", "default", "min", "max", "choices"}));
      const bool choice = mode.parameters[p].type == ParameterSpec::Type::choice;
      EXPECT_EQ(parameter["min"].is_null(), choice) << mode.id;
      EXPECT_EQ(parameter["choices"].empty(), !choice) << mode.id;
    }
  }
}

} // namespace
} // namespace normscope::test
