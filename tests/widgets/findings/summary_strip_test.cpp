// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/summary_strip.h"
#include "session/session.h"
#include "widgets/small_set.h"

#include <QPushButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace normscope {
namespace {

using ::testing::HasSubstr;
using testing::SmallSet;
using ::testing::StartsWith;

TEST(SummaryStrip, SaysWhatWasReadAndWhereToBegin) {
  Session session;
  SummaryStrip strip(session);
  EXPECT_EQ(strip.recommendation(), QStringLiteral("Start with …"));
  EXPECT_FALSE(strip.findChild<QPushButton*>(QStringLiteral("buttonTakeRecommended"))->isEnabled());
  testing::fill(session);
  const auto all = SmallSet::get().analysis();
  const std::string facts = strip.facts().toStdString();
  EXPECT_THAT(facts, HasSubstr("1 broken"));
  EXPECT_THAT(facts, HasSubstr("train 4, val 2"));
  ASSERT_TRUE(all->recommendation->has_value());
  EXPECT_EQ(strip.recommendation().toStdString(), (*all->recommendation)->start.english());
  EXPECT_THAT(strip.losses().toStdString(), HasSubstr("of 28 modes lose data even in float"));
}

TEST(SummaryStrip, TakesTheRecommendedModeAsA) {
  Session session;
  SummaryStrip strip(session);
  testing::fill(session);
  session.setModeA("unit");
  int exported = 0;
  QObject::connect(&strip, &SummaryStrip::exportRequested, [&] { ++exported; });
  strip.findChild<QPushButton*>(QStringLiteral("buttonExportRecommended"))->click();
  EXPECT_EQ(exported, 1);
  EXPECT_EQ(session.modeA(), (*session.analysis()->recommendation)->modeId);
}

TEST(SummaryStrip, NeedsNoMoreWidthThanItsButtons) {
  Session session;
  SummaryStrip strip(session);
  const int before = strip.minimumSizeHint().width();
  testing::fill(session);
  EXPECT_EQ(strip.minimumSizeHint().width(), before) << "sentences give way";
}

TEST(SummaryStrip, CountsNoLossesOfAnotherStorageType) {
  Session session;
  SummaryStrip strip(session);
  testing::fill(session);
  session.choose([&](Choices& c) { c.storage = session.analysis()->options.storage; });
  ASSERT_FALSE(strip.losses().startsWith(QStringLiteral("…"))) << strip.losses().toStdString();
  session.choose([](Choices& c) { c.storage = StorageType::uint8Wrap; });
  EXPECT_THAT(strip.losses().toStdString(), StartsWith("…"));
}

} // namespace
} // namespace normscope
