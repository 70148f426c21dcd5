// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "session/choices.h"
#include "session/edits.h"
#include "session/session.h"
#include "widgets/small_set.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace normscope {
namespace {

using ::testing::ElementsAre;

TEST(Choices, CarryOverOnlyWhatAStepChanged) {
  Choices from;
  Choices to = from;
  to.storage = StorageType::float16;
  to.excluded = {3, 5};
  Choices now = from;
  now.modeA = "unit";
  now.excluded = {7};
  const Choices result = carriedOver(now, from, to);
  EXPECT_EQ(result.storage, StorageType::float16);
  EXPECT_EQ(result.excluded, (std::vector<ImageId>{3, 5}));
  EXPECT_EQ(result.modeA, "unit") << "the step had nothing to do with it";
  EXPECT_EQ(carriedOver(now, from, from), now);
}

TEST(Choices, GiveTheCataloguesModesAndThenTheUsersOwn) {
  Choices choices;
  choices.parameters["channel-zscore"] = {{"epsilon", 1e-3}};
  choices.variants = {{"soft-z", "Soft z", "image-zscore", {}}, {"bad id!", "Bad", "unit", {}}};
  const auto requests = modeRequests(choices);
  ASSERT_EQ(requests.size(), allModes().size() + 1) << "what cannot be defined is left out";
  EXPECT_EQ(requests.back().mode->id, "soft-z");
  for (const ModeRequest& request : requests)
    EXPECT_EQ(request.parameters.empty(), request.mode->id != "channel-zscore");
}

TEST(Choices, ArePutRightWhereTheyCannotBe) {
  Session session;
  session.choose([](Choices& choices) {
    choices.variants = {{"soft-z", "Soft z", "image-zscore", {}}, {"bad id!", "Bad", "unit", {}}};
    choices.modeA = "soft-z";
    choices.modeB = "no-such-mode";
    choices.surveyModes = {"unit", "soft-z", "no-such-mode", "unit"};
    choices.parameters["no-such-mode"] = {{"epsilon", 1.0}};
  });
  EXPECT_EQ(session.variants().size(), 1U);
  EXPECT_EQ(session.modeA(), "soft-z");
  EXPECT_EQ(session.modeB(), Choices{}.modeB) << "a mode that does not exist is refused";
  EXPECT_THAT(session.surveyModes(), ElementsAre("unit", "soft-z"));
  EXPECT_TRUE(session.choices().parameters.empty());

  session.choose([](Choices& choices) { choices.variants.clear(); });
  EXPECT_EQ(session.modeA(), "image-zscore") << "the base of the one that is gone";
  EXPECT_THAT(session.surveyModes(), ElementsAre("unit", "image-zscore"));
}

TEST(Choices, TellOnlyWhatHasChanged) {
  Session session;
  const QSignalSpy storage(&session, &Session::storageChanged), modeA(&session, &Session::modeAChanged),
      parameters(&session, &Session::modesChanged);
  session.setChoices(session.choices());
  EXPECT_EQ(storage.count() + modeA.count() + parameters.count(), 0);
  session.choose([](Choices& choices) {
    choices.storage = StorageType::float32;
    choices.parameters["channel-zscore"] = {{"epsilon", 1e-3}};
  });
  EXPECT_EQ(storage.count(), 1);
  EXPECT_EQ(parameters.count(), 1);
  EXPECT_EQ(modeA.count(), 0);
}

TEST(Choices, TakingAStepBackLeavesLaterOnesAlone) {
  Session session;
  Edits edits(session);
  edits.setStorage(StorageType::float32);
  session.setModeA("unit"); // no step: one only looks at another mode
  edits.setParameters("channel-zscore", {{"epsilon", 1e-3}});
  session.setModeB("lcn");
  edits.setParameters("channel-zscore", {{"epsilon", 2e-3}});
  ASSERT_EQ(edits.stack().count(), 2);
  edits.stack().undo();
  EXPECT_TRUE(session.choices().parameters.empty());
  EXPECT_EQ(session.modeB(), "lcn");
  edits.stack().undo();
  EXPECT_EQ(session.storage(), Choices{}.storage);
  EXPECT_EQ(session.modeA(), "unit");
  edits.stack().redo();
  edits.stack().redo();
  EXPECT_EQ(session.choices().parameters.at("channel-zscore"), (ParameterValues{{"epsilon", 2e-3}}));
}

TEST(Choices, WhatIsNotFittedAsChosenIsNotExported) {
  Session session;
  testing::fill(session);
  EXPECT_TRUE(session.isFitted());
  session.choose([](Choices& choices) { choices.fit = {{FitChoice::Kind::split, "train"}, nullptr}; });
  EXPECT_TRUE(session.isFitted()) << "what the automatic choice had come to";
  session.choose([](Choices& choices) { choices.fit = {{FitChoice::Kind::allImages, {}}, nullptr}; });
  EXPECT_FALSE(session.isFitted());
  session.choose([](Choices& choices) { choices.fit = {}; });
  session.choose([](Choices& choices) { choices.excluded = {1}; });
  EXPECT_FALSE(session.isFitted());
  AnalysisRequest request{.scan = testing::SmallSet::get().scan()};
  request.excluded = {1};
  session.setAnalysis(analyze(request));
  EXPECT_TRUE(session.isFitted());
}

} // namespace
} // namespace normscope
