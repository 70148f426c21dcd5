// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/parameters_panel.h"
#include "session/edits.h"
#include "widgets/small_set.h"

#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

namespace normscope {
namespace {

constexpr const char* kMode = "channel-zscore";

struct EditsTest : ::testing::Test {
  Session session;
  Edits edits{session};
};

TEST_F(EditsTest, TakeBackAndRestoreEachKindOfChange) {
  Limits limits;
  limits.*limitRows()[0].value = 0.5;
  edits.setStorage(StorageType::float32);
  edits.setLimits(limits);
  edits.setParameters(kMode, {{"epsilon", 1e-3}});
  ASSERT_EQ(edits.stack().count(), 3);

  edits.stack().setIndex(0);
  EXPECT_EQ(session.storage(), Choices{}.storage);
  EXPECT_EQ(session.limits(), Limits{});
  EXPECT_TRUE(testing::parametersOf(session, kMode).empty());

  edits.stack().setIndex(3);
  EXPECT_EQ(session.storage(), StorageType::float32);
  EXPECT_EQ(session.limits(), limits);
  EXPECT_EQ(testing::parametersOf(session, kMode), (ParameterValues{{"epsilon", 1e-3}}));
}

TEST_F(EditsTest, WhatChangesNothingLeavesNoTrace) {
  edits.setStorage(session.storage());
  edits.setLimits({});
  edits.setParameters(kMode, {});
  edits.setParameters("no-such-mode", {{"epsilon", 1.0}});
  EXPECT_EQ(edits.stack().count(), 0);
}

TEST_F(EditsTest, ADraggedSliderIsOneStep) {
  for (const double epsilon : {1e-3, 2e-3, 3e-3}) edits.setParameters(kMode, {{"epsilon", epsilon}});
  EXPECT_EQ(edits.stack().count(), 1);
  edits.stack().undo();
  EXPECT_TRUE(testing::parametersOf(session, kMode).empty());

  edits.stack().redo();
  edits.setParameters(kMode, {});
  EXPECT_EQ(edits.stack().count(), 0) << "dragged back to where it was";
}

TEST_F(EditsTest, OtherChangesStayStepsOfTheirOwn) {
  edits.setParameters(kMode, {{"epsilon", 1e-3}});
  edits.setParameters("image-zscore", {{"epsilon", 1e-3}});
  edits.setStorage(StorageType::float32);
  edits.setStorage(StorageType::float16);
  EXPECT_EQ(edits.stack().count(), 4);
  EXPECT_TRUE(edits.stack().undoText().contains(QStringLiteral("float16"))) << "says what it takes back";
}

TEST_F(EditsTest, ControlsFollowWhatIsTakenBack) {
  session.setModeA("image-zscore");
  ParametersPanel panel(session, edits);
  auto* rule = panel.findChild<QComboBox*>(QStringLiteral("parameter-rule"));
  rule->setCurrentIndex(1);
  ASSERT_TRUE(QTest::qWaitFor([&] { return edits.stack().count() == 1; }));
  edits.stack().undo();
  EXPECT_EQ(rule->currentIndex(), 0);
}

} // namespace
} // namespace normscope
