// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analyze.h"
#include "widgets/small_set.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace normscope {
namespace {

using testing::SmallSet;

AnalysisRequest sameQuestion() {
  const Session session;
  const auto before = SmallSet::get().analysis();
  AnalysisRequest request{before->scan, session.modes(), before->outcomes.front().storage};
  request.limits = before->limits;
  request.pixelSample = before->pixelSample;
  return request;
}

const ModeOutcome& outcomeOf(const Analysis& analysis, const char* mode) {
  return *std::ranges::find(analysis.outcomes, findMode(mode), &ModeOutcome::mode);
}

TEST(Glance, ChangesWhatMovesWithAParameterAndNothingElse) {
  const auto before = SmallSet::get().analysis();
  AnalysisRequest request = sameQuestion();
  std::ranges::find(request.modes, findMode("channel-zscore"), &ModeRequest::mode)->parameters = {
      {"epsilon", 0.5}};
  const auto early = glance(request, before);
  ASSERT_TRUE(early);
  ASSERT_EQ(early->outcomes.size(), before->outcomes.size());
  const ModeOutcome &was = outcomeOf(*before, "channel-zscore"), &is = outcomeOf(*early, "channel-zscore");
  EXPECT_LT(is.channels[0].std, was.channels[0].std);
  EXPECT_FALSE(is.lookedAtImages());
  EXPECT_TRUE(outcomeOf(*early, "image-zscore").lookedAtImages());

  // The full answer to the same question fills in the rest, and agrees.
  const auto full = analyze(request, early, {});
  const ModeOutcome& answer = outcomeOf(*full, "channel-zscore");
  EXPECT_TRUE(answer.lookedAtImages());
  EXPECT_EQ(answer.channels[0].clippedLow, is.channels[0].clippedLow);
  EXPECT_EQ(answer.histograms[0].counts, is.histograms[0].counts);
}

TEST(Glance, HasNothingToSayWhereNothingHasChanged) {
  EXPECT_FALSE(glance(sameQuestion(), SmallSet::get().analysis()));
  EXPECT_FALSE(glance(sameQuestion(), nullptr));
}

TEST(Glance, KeepsTheOldAnswerOfModesThatNeedEachImage) {
  const auto before = SmallSet::get().analysis();
  AnalysisRequest request = sameQuestion();
  request.storage = StorageType::uint8Wrap;
  const auto early = glance(request, before);
  ASSERT_TRUE(early);
  EXPECT_EQ(outcomeOf(*early, "identity").storage, StorageType::uint8Wrap);
  EXPECT_EQ(outcomeOf(*early, "image-zscore").storage, before->outcomes.front().storage);
}

} // namespace
} // namespace normscope
