// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/advice.h"
#include "findings/short_fact.h"
#include "findings/warnings.h"
#include "outcomes/image_measure.h"
#include "support/pfm.h"
#include "support/small_set.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <cstring>

namespace normscope {
namespace {

using testing::flatPnm;
using testing::grayPfm;
using testing::noise;
using testing::pnm;
using testing::SmallSet;

struct Judged {
  std::shared_ptr<const ScanResult> scan;
  DatasetStatistics all;
  std::vector<ModeOutcome> outcomes;
  explicit Judged(const SmallSet& files, std::initializer_list<const char*> ids = {}) : scan(files.scan()) {
    all = computeStatistics(*scan);
    std::vector<ModeRequest> requests;
    for (const char* id : ids) requests.push_back({findMode(id), {}});
    outcomes = compareModes(*scan, all, requests, {});
  }
  std::vector<std::string> ofSet() const { return codes(datasetWarnings(*scan, all, all, "")); }
  std::vector<std::string> ofMode(std::size_t i) const {
    return codes(modeWarnings(outcomes[i], *scan, all, {}, sourceOutcome(*scan, all, "").classAuc));
  }
  std::vector<Advice> advice() const {
    std::vector<JudgedOutcome> judged;
    for (const ModeOutcome& outcome : outcomes)
      judged.push_back({std::make_shared<const ModeOutcome>(outcome), nullptr});
    return advise(*scan, all, all, sourceOutcome(*scan, all, ""), judged);
  }
  static std::vector<std::string> codes(const std::vector<Warning>& warnings) {
    std::vector<std::string> result;
    for (const Warning& warning : warnings) result.push_back(warning.code);
    return result;
  }
};

void addNoise(SmallSet& files, const std::string& name, int base, int amplitude, std::uint32_t seed,
              int side = 48) {
  std::vector<int> samples = noise(static_cast<std::size_t>(side * side * 3), amplitude, seed);
  for (int& sample : samples) sample += base;
  files.add(name + ".ppm", pnm(side, side, 3, samples));
}

TEST(DatasetWarnings, NameSamplesThatAreNoNumbers) {
  SmallSet files;
  files.add("a.pfm", grayPfm(2, 2, {0.1F, std::numeric_limits<float>::quiet_NaN(), 0.3F, 0.4F}));
  EXPECT_THAT(Judged(files).ofSet(), ::testing::Contains("W5"));
}

TEST(DatasetWarnings, FindOutliersAmongTheirClass) {
  SmallSet files;
  for (std::uint32_t i = 0; i < 9; ++i) {
    addNoise(files, fmt::format("day/{}", i), 150 + static_cast<int>(i), 60, i);
    addNoise(files, fmt::format("night/{}", i), 10 + static_cast<int>(i), 60, 50 + i);
  }
  const auto named = [](const Judged& judged) {
    for (const Warning& warning : datasetWarnings(*judged.scan, judged.all, judged.all, ""))
      if (warning.title == "Unusually bright or dark images") return warning.evidence.english();
    return std::string();
  };
  EXPECT_EQ(named(Judged(files)), "") << "dark is usual by night, bright by day";
  addNoise(files, "day/dark", 10, 60, 99);
  EXPECT_THAT(named(Judged(files)), ::testing::HasSubstr("of their class · farthest dark.ppm"));
}

TEST(ModeWarnings, NoticeSamplesOfAnotherRange) {
  SmallSet twelve; // 12-bit data in 16-bit files
  for (std::uint32_t i = 0; i < 3; ++i)
    twelve.add(fmt::format("{}.ppm", i), pnm(32, 32, 3, noise(3072, 1000, i), 65535));
  const Judged narrow(twelve, {"unit", "signed-unit", "channel-zscore"});
  EXPECT_THAT(narrow.ofMode(0), ::testing::Contains("W10"));
  EXPECT_THAT(narrow.ofMode(2), ::testing::Not(::testing::Contains("W10"))) << "it fits itself to the range";
  SmallSet undivided; // floats of 0..255
  undivided.add("a.pfm", grayPfm(2, 2, {0.0F, 90.0F, 180.0F, 255.0F}));
  EXPECT_THAT(Judged(undivided, {"unit"}).ofMode(0), ::testing::Contains("W10"));
  SmallSet usual;
  addNoise(usual, "a", 20, 200, 1);
  EXPECT_THAT(Judged(usual, {"unit"}).ofMode(0), ::testing::Not(::testing::Contains("W10")));
}

TEST(ModeWarnings, NameSizesThatDiffer) {
  SmallSet files;
  addNoise(files, "a", 20, 200, 1, 40);
  addNoise(files, "b", 20, 200, 2, 48);
  const Judged judged(files, {"mean-image", "channel-mean"});
  EXPECT_THAT(judged.ofMode(0), ::testing::Contains("W14"));
  EXPECT_THAT(judged.ofMode(1), ::testing::Not(::testing::Contains("W14")));
}

TEST(ModeWarnings, NameThinWhiteningsAndOtherKindsOfStd) {
  SmallSet files;
  for (std::uint32_t i = 0; i < 6; ++i)
    addNoise(files, fmt::format("{}", i), 30 * static_cast<int>(i), 80, i);
  const Judged judged(files, {"zca", "constants", "color-zca"});
  EXPECT_THAT(judged.ofMode(0), ::testing::Contains("W17"));
  EXPECT_THAT(judged.ofMode(1), ::testing::Contains("W19"));
  EXPECT_THAT(judged.ofMode(2), ::testing::Not(::testing::Contains("W17")));
}

TEST(ModeWarnings, FlatImagesMatterWhereTheyAreRaised) {
  SmallSet files;
  files.add("flat.ppm", flatPnm(48, 48, 3, 90));
  addNoise(files, "a", 20, 200, 1);
  addNoise(files, "b", 20, 200, 2);
  const Judged judged(files, {"image-zscore", "image-mean"});
  EXPECT_THAT(judged.ofMode(0), ::testing::Contains("W6"));
  EXPECT_THAT(judged.ofMode(1), ::testing::Not(::testing::Contains("W6"))) << "only shifted";
}

std::vector<std::string> rulesOf(const Judged& judged) {
  std::vector<std::string> rules;
  for (const Advice& advice : judged.advice()) rules.push_back(advice.rule);
  return rules;
}

TEST(Advice, TellsSignalFromNuisance) {
  SmallSet signal, nuisance;
  for (std::uint32_t i = 0; i < 12; ++i) {
    const int dark = 10 + static_cast<int>(i), bright = 150 + static_cast<int>(i);
    addNoise(signal, fmt::format("night/{}", i), dark, 60, i);
    addNoise(signal, fmt::format("day/{}", i), bright, 60, 50 + i);
    addNoise(nuisance, fmt::format("ball/{}", i), i % 2 == 0 ? dark : bright, 60, i);
    addNoise(nuisance, fmt::format("cone/{}", i), i % 2 == 0 ? dark : bright, 60, 50 + i);
  }
  const Judged light(signal, {"unit", "channel-zscore", "image-mean", "image-zscore-channel"});
  const Judged shape(nuisance, {"unit", "channel-zscore", "image-mean", "image-zscore-channel"});
  EXPECT_THAT(rulesOf(light), ::testing::Contains("light-is-signal"));
  EXPECT_THAT(rulesOf(light), ::testing::Not(::testing::Contains("light-is-nuisance")));
  EXPECT_THAT(rulesOf(shape), ::testing::Contains("light-is-nuisance"));
  EXPECT_THAT(rulesOf(shape), ::testing::Not(::testing::Contains("light-is-signal")));
  const auto advice = light.advice();
  EXPECT_THAT(advice.front().modes, ::testing::ElementsAre("image-mean", "image-zscore-channel"));
  EXPECT_THAT(advice.front().message, ::testing::HasSubstr("image-mean and image-zscore-channel erase it"));
  for (const Advice& sentence : advice) {
    EXPECT_THAT(sentence.message, ::testing::Not(::testing::HasSubstr("best")));
    EXPECT_FALSE(sentence.evidence.empty()) << sentence.rule;
  }
}

TEST(Advice, KeepsSilentWhereThereIsNothingToSay) {
  SmallSet files;
  std::vector<int> slope;
  for (int i = 0; i < 48 * 48 * 3; ++i) slope.push_back(i / 3 % 48 * 4);
  files.add("a.ppm", pnm(48, 48, 3, slope));
  EXPECT_THAT(rulesOf(Judged(files, {"identity"})), ::testing::IsEmpty());
  EXPECT_TRUE(advise(*files.scan(), {}, {}, {}, {}).empty());
}

Warning plain(const char* code, Severity severity, double value = 0) {
  Warning warning;
  warning.code = code;
  warning.severity = severity;
  warning.value = value;
  return warning;
}

TEST(ShortFact, TheWorstOfTheQuestionDecides) {
  const std::vector<Warning> warnings{plain("W1", Severity::error), plain("W8", Severity::warning),
                                      plain("W7", Severity::error), plain("W6", Severity::error)};
  EXPECT_EQ(decidingWarning(warnings, Question::training), &warnings[2]) << "the first of the worst";
  EXPECT_EQ(decidingWarning(warnings, Question::storage), &warnings[0]);
  EXPECT_EQ(decidingWarning({plain("W7", Severity::information)}, Question::training), nullptr);
}

TEST(ShortFact, HasTheNumberOfTheTable) {
  ModeOutcome outcome;
  outcome.noiseGainP95 = 20;
  EXPECT_EQ(shortFact(plain("W7", Severity::error, 77), outcome), "noise +4.3 EV");
  EXPECT_EQ(shortFact(plain("W8", Severity::error, 0.081), outcome), "keeps 8.1 %");
}

} // namespace
} // namespace normscope
