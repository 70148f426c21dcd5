// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/recommendation.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

/// Judged outcomes of the modes that a recommendation looks at; all safe.
struct JudgedModes {
  JudgedModes() {
    for (const char* id : {"channel-zscore", "joint-zscore", "unit", "image-zscore"}) {
      auto outcome = std::make_shared<ModeOutcome>();
      outcome->mode = findMode(id);
      outcome->effects.resize(1);
      outcome->noiseGainP95 = 1.0;
      outcome->noiseShareP95 = 0.05;
      outcomes.push_back({outcome, std::make_shared<const std::vector<Warning>>(), false});
    }
    all.betweenImageShare = 0.6;
    all.classShare = 0.01;
    all.classShareNullBound = 0.05;
    source.brightness = source.contrast = 0.5;
    source.channel = {0.5, 0.5, 0.5};
    source.nullBound = 0.6;
    source.brightnessP = source.contrastP = 0.5;
    source.channelP = {0.5, 0.5, 0.5};
  }
  void warn(std::size_t mode, const char* code, Severity severity) {
    outcomes[mode].judged =
        std::make_shared<const std::vector<Warning>>(1, Warning{.code = code, .severity = severity});
  }
  std::optional<Recommendation> answer(std::size_t images = 400, std::size_t classes = 4) const {
    return recommend(all, source, outcomes, images, classes);
  }
  DatasetStatistics all;
  ClassAuc source;
  std::vector<JudgedOutcome> outcomes;
};

TEST(Recommendation, IsTheFirstUsualModeThatIsSafeInTraining) {
  JudgedModes judged;
  EXPECT_EQ(judged.answer()->modeId, "channel-zscore");
  judged.warn(0, "W1", Severity::error);
  EXPECT_EQ(judged.answer()->modeId, "channel-zscore") << "that is about storage";
  judged.warn(0, "W7", Severity::warning);
  EXPECT_EQ(judged.answer()->modeId, "joint-zscore");
  judged.warn(1, "W8", Severity::error);
  EXPECT_EQ(judged.answer()->modeId, "unit");
  judged.warn(2, "W10", Severity::error);
  EXPECT_EQ(judged.answer()->modeId, "");
  EXPECT_FALSE(judged.answer()->start.empty());
}

TEST(Recommendation, WaitsForWhatItRestsOn) {
  JudgedModes judged;
  judged.outcomes[0].isPending = true;
  EXPECT_FALSE(judged.answer());
}

TEST(Recommendation, ComparesWithAModeOfSingleImagesWhereLightIsANuisance) {
  EXPECT_EQ(JudgedModes().answer()->compareWith, "image-zscore");
  const auto without = [](auto change) {
    JudgedModes judged;
    change(judged);
    const auto answer = judged.answer();
    return !answer->compareWith && answer->light.empty();
  };
  EXPECT_TRUE(without([](JudgedModes& j) { j.all.betweenImageShare = 0.2; }));
  EXPECT_TRUE(without([](JudgedModes& j) { j.all.classShare.reset(); }));
  EXPECT_TRUE(without([](JudgedModes& j) { j.source.contrastP = 0.01; }));
  EXPECT_TRUE(without([](JudgedModes& j) { j.source.channelP[2] = 0.005; }));
  EXPECT_TRUE(without([](JudgedModes& j) {
    auto noisy = std::make_shared<ModeOutcome>(*j.outcomes[3].outcome);
    noisy->noiseShareP95 = 0.2;
    j.outcomes[3].outcome = noisy;
  }));
  JudgedModes few;
  few.all.classShare = 0.04;
  EXPECT_TRUE(few.answer(400, 2)->compareWith);
  EXPECT_FALSE(few.answer(12, 2)->compareWith) << "too few to say that light means nothing";
}

TEST(Recommendation, SaysWhatIsErasedWhereLightIsTheSignal) {
  JudgedModes judged;
  judged.all.classShare = 0.4;
  const auto answer = judged.answer();
  EXPECT_EQ(answer->modeId, "channel-zscore");
  EXPECT_FALSE(answer->compareWith);
  EXPECT_NE(answer->light.english().find("erase"), std::string::npos);
}

// Simulated with four million draws from the non-central F distribution.
TEST(Recommendation, LimitsTheClassShareByTheNonCentralFDistribution) {
  EXPECT_NEAR(classShareUpperLimit(0.05, 96, 2), 0.1358, 5e-4);
  EXPECT_NEAR(classShareUpperLimit(0.3, 50, 5), 0.4098, 5e-4);
  EXPECT_NEAR(classShareUpperLimit(0.02, 1000, 10), 0.0276, 5e-4);
  EXPECT_EQ(classShareUpperLimit(0.0, 200, 4), 0.0);
  EXPECT_EQ(classShareUpperLimit(0.2, 3, 4), 1.0);
}

} // namespace
} // namespace normscope
