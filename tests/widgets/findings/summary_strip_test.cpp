// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/summary_strip.h"
#include "session/session.h"
#include "widgets/small_set.h"

#include <QPushButton>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace normscope {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::SmallSet;

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

TEST(SummaryStrip, SaysHowFilesWereRead) {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  analysis->audit = std::vector<AuditEntry>{
      {"alpha_left_out", Severity::information, 3, sentence("an alpha channel is left out"), {}},
      {"duplicates", Severity::warning, 2, sentence("copies"), {}},
      {"multiple_frames", Severity::warning, 1, sentence("pages or frames left out: 14"), {}}};
  Session session;
  SummaryStrip strip(session);
  testing::fill(session, analysis);
  EXPECT_THAT(strip.facts().toStdString(), HasSubstr("⚠ pages left out (1), alpha left out (3)"));
}

TEST(SummaryStrip, SaysThatMoreImagesMayChangeWhereToBegin) {
  auto partial = std::make_shared<Analysis>(*SmallSet::get().analysis());
  auto scan = std::make_shared<ScanResult>(*partial->scan);
  const std::size_t found = scan->found(), read = scan->read;
  scan->read -= 2; // not read yet
  partial->scan = scan;
  Session session;
  SummaryStrip strip(session);
  testing::fill(session, partial);
  const std::string start = (*partial->recommendation)->start.english();
  EXPECT_EQ(strip.recommendation().toStdString(),
            fmt::format("After {} of {} images: {}", read - 2, found, start));
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
  EXPECT_THAT(strip.losses().toStdString(), AllOf(HasSubstr("uint8"), Not(HasSubstr("…"))));
  auto wrapped = std::make_shared<Analysis>(*session.analysis());
  wrapped->options.storage = StorageType::uint8Wrap;
  for (std::size_t i = 0; i < wrapped->outcomes.size(); ++i)
    testing::ownOutcome(*wrapped, i).storage = StorageType::uint8Wrap;
  session.setAnalysis(wrapped);
  EXPECT_THAT(strip.losses().toStdString(), EndsWith(": …"));
}

} // namespace
} // namespace normscope
