// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/question.h"
#include "scan/exclusion.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::dayAndNight;
using testing::everyMode;

std::vector<std::string> codes(const JudgedOutcome& judged) {
  std::vector<std::string> result;
  for (const Warning& warning : judged.warnings()) result.push_back(warning.code);
  return result;
}

TEST(Analyze, WithoutModesIsAboutTheSetAlone) {
  const auto scan = dayAndNight();
  const auto analysis = analyze({.scan = scan});
  ASSERT_TRUE(analysis);
  EXPECT_EQ(analysis->all->images, 12u);
  EXPECT_EQ(analysis->fit->images, 8u) << "the split train is there";
  EXPECT_EQ(analysis->fittedSplit, "train");
  EXPECT_EQ(analysis->bySplit->at("val").images, 4u);
  EXPECT_TRUE(analysis->outcomes.empty());
  EXPECT_TRUE(analysis->advice->empty());
  EXPECT_EQ(*analysis->audit, auditEntries(*scan, *analysis->all, {}));
}

TEST(Analyze, FindsOutcomesByModeWithWhatWasFoundAboutThem) {
  const auto analysis = analyze(everyMode(dayAndNight()));
  ASSERT_EQ(analysis->outcomes.size(), allModes().size());
  for (const NormalizationMode& mode : allModes()) {
    ASSERT_TRUE(analysis->outcome(mode.id)) << mode.id;
    EXPECT_EQ(analysis->outcome(mode.id)->mode, &mode);
    EXPECT_TRUE(analysis->judged(mode.id)->isJudged()) << mode.id;
  }
  EXPECT_FALSE(analysis->outcome("no such mode"));
  for (const Question question : kQuestions)
    EXPECT_EQ(verdict(analysis->judged("identity")->warnings(), question), Verdict::safe);
  EXPECT_EQ(verdict(analysis->judged("channel-zscore")->warnings(), Question::training), Verdict::safe);
  EXPECT_EQ(verdict(analysis->judged("channel-zscore")->warnings(), Question::storage), Verdict::losesData);
}

TEST(Analyze, FitsOnTheStatisticsOfAFileInTheLevelsOfTheSet) {
  DatasetStatistics other = computeStatistics(*dayAndNight());
  other.channels[0].mean = 0.25;
  other.scale.full = 65535;
  AnalysisRequest request = everyMode(dayAndNight());
  request.fit = {{FitChoice::Kind::file, "other.json"}, std::make_shared<const DatasetStatistics>(other)};
  const auto analysis = analyze(request);
  EXPECT_TRUE(analysis->isFittedOnFile());
  EXPECT_EQ(analysis->fittedSplit, "");
  EXPECT_EQ(analysis->fit->scale.full, 255);
  EXPECT_EQ(analysis->outcome("channel-mean")->transform->describe().find("subtract")[0], 0.25 * 255);
  EXPECT_NE(analysis->all->channels[0].mean, 0.25);
}

TEST(Analyze, OneImageAloneAndHowMuchIsDone) {
  AnalysisRequest request = everyMode(dayAndNight());
  request.options.only = 3;
  std::size_t last = 0;
  const auto analysis =
      analyze(request, nullptr, {}, {.measured = [&](std::size_t done) { last = std::max(last, done); }});
  EXPECT_EQ(last, request.modes.size());
  EXPECT_EQ(analysis->options.only, ImageId{3});
  EXPECT_EQ(analysis->outcome("unit")->images, 1u);
  EXPECT_EQ(analysis->all->images, 12u) << "modes are fitted on the set";
}

TEST(Analyze, TakesOverWhatIsKnownOfTheSameQuestion) {
  AnalysisRequest request = everyMode(dayAndNight());
  const auto before = analyze(request);
  const auto again = analyze(request, before);
  for (std::size_t i = 0; i < before->outcomes.size(); ++i) {
    EXPECT_EQ(again->outcomes[i].outcome, before->outcomes[i].outcome);
    EXPECT_EQ(again->outcomes[i].judged, before->outcomes[i].judged);
  }
  EXPECT_EQ(&*again->all, &*before->all);
  EXPECT_EQ(&*again->audit, &*before->audit);

  request.limits.clipError = 1.5;
  const auto lenient = analyze(request, before);
  EXPECT_EQ(lenient->outcomes[0].outcome, before->outcomes[0].outcome);
  EXPECT_NE(lenient->outcomes[0].judged, before->outcomes[0].judged) << "limits judge anew";
}

TEST(Analyze, LeavesImagesOut) {
  AnalysisRequest request = everyMode(dayAndNight());
  const auto before = analyze(request);
  request.excluded = {0, 5};
  const auto analysis = analyze(request, before);
  EXPECT_EQ(analysis->all->images, 10u);
  EXPECT_EQ(analysis->whole, before->scan);
  EXPECT_NE(analysis->outcome("unit"), before->outcome("unit"));
}

TEST(Analyze, TellsTheCheapBeforeTheDear) {
  const AnalysisRequest request = everyMode(dayAndNight());
  std::vector<std::shared_ptr<const Analysis>> told;
  const auto whole =
      analyze(request, nullptr, {},
              {.early = [&](std::shared_ptr<const Analysis> early) { told.push_back(std::move(early)); },
               .measured = {}});
  ASSERT_EQ(told.size(), 2u);
  for (const auto& early : told) {
    EXPECT_TRUE(early->isEarly);
    EXPECT_EQ(early->all->images, 12u);
    ASSERT_EQ(early->outcomes.size(), request.modes.size());
    for (const JudgedOutcome& judged : early->outcomes) {
      SCOPED_TRACE(judged.outcome->mode->id);
      EXPECT_FALSE(judged.outcome->unavailable) << "who waits is not told that it cannot be";
      EXPECT_TRUE(judged.isPending || judged.outcome->isMeasured());
    }
  }
  // From the counts alone: every mode that needs no more has a transform to be shown with.
  for (const char* mode : {"unit", "channel-zscore", "image-zscore", "equalize", "lcn", "clahe", "color-zca"})
    EXPECT_TRUE(told[0]->outcome(mode)->transform) << mode;
  EXPECT_FALSE(told[0]->outcome("zca")->transform);
  EXPECT_TRUE(told[0]->judged("image-zscore")->isPending);
  EXPECT_FALSE(told[0]->judged("unit")->isPending);
  // From records: judged, and the same as in the end.
  for (const char* mode : {"unit", "channel-zscore", "image-zscore", "equalize", "batch-norm"}) {
    EXPECT_TRUE(told[1]->judged(mode)->isJudged()) << mode;
    EXPECT_EQ(told[1]->outcome(mode)->clippedAny, whole->outcome(mode)->clippedAny) << mode;
    EXPECT_EQ(codes(*told[1]->judged(mode)), codes(*whole->judged(mode))) << mode;
  }
  for (const char* mode : {"lcn", "clahe", "mean-image", "zca", "color-zca"})
    EXPECT_TRUE(told[1]->judged(mode)->isPending) << mode;
  for (const JudgedOutcome& judged : whole->outcomes) EXPECT_TRUE(judged.isJudged());
  EXPECT_FALSE(whole->isEarly);
}

TEST(Analyze, WithoutPixelsOpensNoFileAndSaysWhatIsPending) {
  testing::SmallSet set;
  set.add("a.pgm", testing::pnm(8, 8, 1, testing::noise(64, 255, 1)));
  set.add("b.pgm", testing::pnm(8, 8, 1, testing::noise(64, 99, 2)));
  AnalysisRequest request = everyMode(set.scan());
  set.remove("a.pgm");
  set.remove("b.pgm");
  request.options.pixelSample = 0;
  const auto analysis = analyze(request);
  for (const JudgedOutcome& judged : analysis->outcomes) {
    SCOPED_TRACE(judged.outcome->mode->id);
    EXPECT_NE(judged.isPending, judged.isJudged());
    EXPECT_EQ(judged.outcome->sampledImages, 0u);
    EXPECT_FALSE(judged.outcome->unavailable);
  }
  EXPECT_TRUE(analysis->judged("image-zscore")->isJudged());
  EXPECT_TRUE(analysis->judged("lcn")->isPending);
  EXPECT_TRUE(analysis->judged("zca")->isPending);
}

TEST(Analyze, WhatIsKnownStandsUntilMoreImagesAreAnalysed) {
  AnalysisRequest request = everyMode(dayAndNight());
  request.options.pixelSample = 0;
  auto part = std::make_shared<ScanResult>(*request.scan);
  for (ImageId id = 8; id < 12; ++id) part->images[id] = {};
  part->read = 8;
  AnalysisRequest ofPart = request;
  ofPart.scan = part;
  const auto before = analyze(ofPart);
  const auto glances = [&](const AnalysisRequest& asked) {
    std::size_t pending = 0;
    analyze(asked, before, {},
            {.early =
                 [&](const std::shared_ptr<const Analysis>& early) {
                   pending = std::max<std::size_t>(pending, static_cast<std::size_t>(std::ranges::count_if(
                                                                early->outcomes, &JudgedOutcome::isPending)));
                 },
             .measured = {}});
    return pending;
  };
  EXPECT_EQ(glances(request), 0u) << "numbers of fewer images are no stale ones";
  AnalysisRequest other = request;
  other.options.storage = StorageType::int8;
  EXPECT_GT(glances(other), 10u) << "those of another storage type are";
  testing::set(request, "gcn", {{"scale", 0.5}});
  EXPECT_GT(glances(request), 10u);
}

TEST(Analyze, IsNothingWhenStopped) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(analyze(everyMode(dayAndNight()), nullptr, stop.get_token()));
}

TEST(Analysis, OfAFileHasStatisticsAndNoScan) {
  const auto statistics = std::make_shared<const DatasetStatistics>(computeStatistics(*dayAndNight()));
  const auto analysis = analysisOfFile({{FitChoice::Kind::file, "s.json"}, statistics});
  EXPECT_FALSE(analysis->scan);
  EXPECT_TRUE(analysis->isFittedOnFile());
  EXPECT_EQ(analysis->fit->images, 12u);
}

} // namespace
} // namespace normscope
