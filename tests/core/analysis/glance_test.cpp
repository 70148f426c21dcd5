// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/question.h"
#include "documents/documents.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::dayAndNight;
using testing::everyMode;
using testing::set;

class Glance : public ::testing::Test {
protected:
  AnalysisRequest request = everyMode(dayAndNight());
  std::shared_ptr<const Analysis> before = analyze(request);

  /// The law of every glance: nothing of another question stands there as if it were an answer.
  void expectNothingStale(const Analysis& early) const {
    ASSERT_EQ(early.outcomes.size(), request.modes.size());
    for (std::size_t i = 0; i < request.modes.size(); ++i) {
      const JudgedOutcome& judged = early.outcomes[i];
      SCOPED_TRACE(request.modes[i].mode->id);
      EXPECT_EQ(judged.outcome->mode, request.modes[i].mode);
      if (judged.isPending) continue;
      EXPECT_EQ(judged.outcome->storage, request.options.storage);
      EXPECT_EQ(judged.outcome->parameters,
                *completeParameters(*request.modes[i].mode, request.modes[i].parameters));
    }
  }
  /// And what follows is as if there had been no glance.
  void expectSameAsAnew(const std::shared_ptr<const Analysis>& early) const {
    const auto after = analyze(request, early), anew = analyze(request);
    EXPECT_EQ(comparisonJson(*after), comparisonJson(*anew));
    EXPECT_EQ(statisticsJson(*after), statisticsJson(*anew));
    for (const JudgedOutcome& judged : after->outcomes) EXPECT_TRUE(judged.isJudged());
  }
};

TEST_F(Glance, ChangesWhatMovesWithAParameterAndSharesAllElse) {
  set(request, "channel-zscore", {{"placement", std::string("sigma+eps")}, {"epsilon", 0.5}});
  const auto early = glance(request, before);
  ASSERT_TRUE(early);
  for (std::size_t i = 0; i < before->outcomes.size(); ++i) {
    const bool isChanged = request.modes[i].mode->id == "channel-zscore";
    EXPECT_EQ(early->outcomes[i].outcome == before->outcomes[i].outcome, !isChanged);
    EXPECT_EQ(early->outcomes[i].isJudged(), !isChanged) << "a verdict belongs to its outcome";
    EXPECT_FALSE(early->outcomes[i].isPending);
  }
  EXPECT_EQ(&*early->all, &*before->all);
  EXPECT_EQ(&*early->fit, &*before->fit);
  EXPECT_EQ(&*early->audit, &*before->audit);
  EXPECT_EQ(&*early->advice, &*before->advice);
  EXPECT_EQ(&*early->datasetWarnings, &*before->datasetWarnings);
  EXPECT_LT(early->outcome("channel-zscore")->channels[0].std,
            before->outcome("channel-zscore")->channels[0].std);
  EXPECT_FALSE(early->outcome("channel-zscore")->lookedAtImages());
  EXPECT_TRUE(early->judged("channel-zscore")->warnings().empty());
  expectNothingStale(*early);

  const auto full = analyze(request, early);
  EXPECT_EQ(full->outcome("channel-zscore")->channels[0].clippedLow,
            early->outcome("channel-zscore")->channels[0].clippedLow);
  EXPECT_EQ(full->outcome("image-zscore"), before->outcome("image-zscore"));
  expectSameAsAnew(early);
}

TEST_F(Glance, ModesThatNeedEachImageArePendingUntilTheyAreMeasured) {
  set(request, "gcn", {{"scale", 0.25}});
  const auto early = glance(request, before);
  ASSERT_TRUE(early);
  EXPECT_TRUE(early->judged("gcn")->isPending);
  EXPECT_FALSE(early->judged("gcn")->isJudged());
  EXPECT_TRUE(early->judged("gcn")->warnings().empty());
  // A single image is shown as it will be, on the axes of the set as they were.
  const ModeOutcome &was = *before->outcome("gcn"), &is = *early->outcome("gcn");
  EXPECT_NE(is.transform, was.transform);
  EXPECT_EQ(is.parameters.at("scale"), ParameterValue(0.25));
  EXPECT_FALSE(is.lookedAtImages());
  const ImageRecord record = *before->scan->images[1].record.load();
  const auto shown = imageOutputHistogram(is, record, 1);
  EXPECT_EQ(shown[0].low, was.histograms[0].low);
  EXPECT_NE(shown[0].counts, imageOutputHistogram(was, record, 1)[0].counts);
  expectNothingStale(*early);
  expectSameAsAnew(early);
}

TEST_F(Glance, GoingBackBringsTheAnswerBack) {
  const AnalysisRequest first = request;
  set(request, "color-zca", {{"epsilon", 0.25}});
  const auto early = glance(request, before);
  ASSERT_TRUE(early);
  EXPECT_TRUE(early->judged("color-zca")->isPending);
  const auto back = glance(first, early);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->judged("color-zca")->outcome, before->judged("color-zca")->outcome);
  EXPECT_TRUE(back->judged("color-zca")->isJudged());
}

TEST_F(Glance, AStorageTypeSeenBeforeIsThereAtOnce) {
  const AnalysisRequest first = request;
  request.options.storage = StorageType::float32;
  const auto second = analyze(request, glance(request, before));
  const auto back = glance(first, second);
  ASSERT_TRUE(back);
  for (std::size_t i = 0; i < before->outcomes.size(); ++i) {
    EXPECT_EQ(back->outcomes[i].outcome, before->outcomes[i].outcome) << first.modes[i].mode->id;
    EXPECT_TRUE(back->outcomes[i].isJudged());
  }
  const auto forth = glance(request, back);
  ASSERT_TRUE(forth);
  EXPECT_EQ(forth->outcomes.front().outcome, second->outcomes.front().outcome);
}

TEST_F(Glance, RemembersNothingThatOtherLimitsOrPixelsWouldSayOtherwise) {
  request.options.storage = StorageType::float32;
  auto second = analyze(request, before);
  EXPECT_FALSE(second->seen->empty());
  request.limits.clipError = 0.5;
  second = analyze(request, second);
  EXPECT_TRUE(second->seen->empty());
  request.options.storage = StorageType::int8;
  second = analyze(request, second);
  EXPECT_FALSE(second->seen->empty());
  request.options.pixelSample = 1;
  EXPECT_TRUE(analyze(request, second)->seen->empty());
}

TEST_F(Glance, RemembersOnlySoMuch) {
  auto analysis = before;
  for (const StorageRow& storage : storageTypes()) {
    request.options.storage = storage.type;
    analysis = analyze(request, analysis);
  }
  for (int i = 1; i <= 120; ++i) {
    set(request, "gcn", {{"scale", 1.0 + i}});
    analysis = analyze(request, analysis);
  }
  EXPECT_EQ(analysis->seen->size(), 300u);
  EXPECT_TRUE(std::ranges::any_of(*analysis->seen, [](const JudgedOutcome& judged) {
    const auto scale = judged.outcome->parameters.find("scale");
    return scale != judged.outcome->parameters.end() && scale->second == ParameterValue(120.0);
  }));
}

TEST_F(Glance, AnotherStorageTypeLeavesNothingStale) {
  for (const StorageRow& storage : storageTypes()) {
    request.options.storage = storage.type;
    const auto early = glance(request, before);
    if (storage.type == before->options.storage) {
      EXPECT_FALSE(early);
      continue;
    }
    ASSERT_TRUE(early) << storage.id;
    EXPECT_EQ(early->options.storage, storage.type);
    EXPECT_FALSE(early->judged("identity")->isPending);
    EXPECT_TRUE(early->judged("image-zscore")->isPending);
    expectNothingStale(*early);
    expectSameAsAnew(early);
  }
}

TEST_F(Glance, FollowsOneStepAfterAnother) {
  auto early = before;
  for (const double epsilon : {0.1, 0.2, 0.3}) {
    set(request, "channel-zscore", {{"placement", std::string("sigma+eps")}, {"epsilon", epsilon}});
    set(request, "gcn", {{"scale", 1.0 + epsilon}});
    request.options.storage = epsilon < 0.15 ? StorageType::int8 : StorageType::uint8Fit;
    early = glance(request, early);
    ASSERT_TRUE(early);
    expectNothingStale(*early);
  }
  expectSameAsAnew(early);
}

TEST_F(Glance, ShowsModesThatAreNewAndForgetsThoseThatWent) {
  const auto few = std::vector<ModeRequest>(request.modes.begin(), request.modes.begin() + 2);
  AnalysisRequest fewer = request;
  fewer.modes = few;
  const auto two = glance(fewer, before);
  ASSERT_TRUE(two);
  EXPECT_EQ(two->outcomes.size(), 2u);
  const auto back = glance(request, two);
  ASSERT_TRUE(back);
  EXPECT_TRUE(back->judged("image-zscore")->isJudged()) << "it was seen before";
  auto forgetful = std::make_shared<Analysis>(*two);
  forgetful->seen = std::vector<JudgedOutcome>();
  const auto all = glance(request, forgetful);
  ASSERT_TRUE(all);
  expectNothingStale(*all);
  EXPECT_FALSE(all->judged("channel-zscore")->isPending) << "known at once";
  EXPECT_TRUE(all->judged("image-zscore")->isPending);
  EXPECT_TRUE(all->outcome("image-zscore")->transform) << "it can be shown";
  EXPECT_FALSE(all->outcome("image-zscore")->isMeasured());
  expectSameAsAnew(all);
}

TEST_F(Glance, HasNothingToSayWhereNothingHasChanged) {
  EXPECT_FALSE(glance(request, before));
  EXPECT_FALSE(glance(request, nullptr));
  request.options.pixelSample = 3;
  EXPECT_FALSE(glance(request, before)) << "more pixels change nothing at once";
}

TEST_F(Glance, SaysNothingOfOtherImagesFitsOrLimits) {
  set(request, "channel-zscore", {{"placement", std::string("sigma+eps")}, {"epsilon", 0.5}});
  AnalysisRequest other = request;
  other.excluded = {1};
  EXPECT_FALSE(glance(other, before));
  other = request;
  other.fit = {{FitChoice::Kind::allImages, {}}, nullptr};
  EXPECT_FALSE(glance(other, before));
  other = request;
  other.limits.noiseShare = 0.1;
  EXPECT_FALSE(glance(other, before));
}

} // namespace
} // namespace normscope
