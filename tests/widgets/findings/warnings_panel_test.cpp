// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/severity_switches.h"
#include "findings/warning_list_model.h"
#include "findings/warnings_panel.h"
#include "session/edits.h"
#include "session/warning_fix.h"
#include "widgets/small_set.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace normscope {
namespace {

using ::testing::ElementsAre;
using testing::SmallSet;

Warning warning(const char* code, Severity severity, const char* mode, std::vector<ImageId> images) {
  Warning made;
  made.code = code;
  made.severity = severity;
  made.title = sentence("{} about {}", std::string(code), std::string(mode));
  made.evidence = sentence("3 of 7 images");
  made.explanation = sentence("Because of this and that.");
  made.modeId = mode;
  made.images = std::move(images);
  return made;
}

/// The small set with four warnings of known severity: one about the set, two about B, one about another
/// mode.
std::shared_ptr<const Analysis> withWarnings() {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  analysis->datasetWarnings = std::vector<Warning>{warning("W4", Severity::information, "", {})};
  for (JudgedOutcome& judged : analysis->outcomes) {
    std::vector<Warning> warnings;
    const std::string& id = judged.outcome->mode->id;
    if (id == "image-mean") warnings = {warning("W1", Severity::error, "image-mean", {0})};
    if (id == "image-zscore")
      warnings = {warning("W7", Severity::warning, "image-zscore", {4, 3, 6}),
                  warning("W8", Severity::error, "image-zscore", {6, 4})};
    judged.judged = std::make_shared<const std::vector<Warning>>(std::move(warnings));
  }
  return analysis;
}

struct WarningsFixture {
  WarningsFixture() : edits(session), panel(session, edits) {
    session.setModeA("unit");
    session.setModeB("image-zscore");
    testing::fill(session, withWarnings());
    panel.findChild<SeveritySwitches*>()->button(Severity::information)->click();
    panel.resize(307, 330);
    panel.show();
    list = panel.findChild<QListView*>(QStringLiteral("listWarnings"));
  }
  QString title(int row) const { return panel.model().index(row).data().toString(); }
  std::vector<std::string> titles() const {
    std::vector<std::string> all;
    for (int row = 0; row < panel.model().rowCount(); ++row) all.push_back(title(row).toStdString());
    return all;
  }
  Session session;
  Edits edits;
  WarningsPanel panel;
  QListView* list;
};

TEST(WarningsPanel, ModelKeepsTheRules) {
  WarningListModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setAnalysis(withWarnings());
  model.setChosenModes({"image-mean", "unit"});
  model.toggleExplanation(model.index(1));
  model.setFolded(model.index(0), true);
  model.setAnalysis(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(WarningsPanel, StandInGroupsEachWorstFirst) {
  WarningsFixture f;
  EXPECT_THAT(f.titles(), ElementsAre("Your files", "W4 about ", "A · B", "W8 about image-zscore",
                                      "W7 about image-zscore", "Storage"));
  EXPECT_EQ(f.panel.model().index(3).data(WarningListModel::LetterRole).toString(), QStringLiteral("B"));
  f.session.setModeB("gcn");
  EXPECT_THAT(f.titles(), ElementsAre("Your files", "W4 about ", "Storage", "Other modes"))
      << "nobody looks at the mode now";
}

TEST(WarningsPanel, OneFactIsOneRow) {
  auto analysis = std::make_shared<Analysis>(*withWarnings());
  for (JudgedOutcome& judged : analysis->outcomes)
    if (judged.outcome->mode->id == "gcn")
      judged.judged = std::make_shared<const std::vector<Warning>>(std::vector<Warning>{
          warning("W9", Severity::warning, "gcn", {}), warning("W3", Severity::error, "gcn", {1}),
          warning("W7", Severity::error, "gcn", {}), warning("W8", Severity::warning, "gcn", {})});
  const auto findings = groupedFindings(*analysis, {"unit", "image-zscore"},
                                        [](const Warning& w) { return w.modeId == "gcn"; });
  ASSERT_EQ(findings.size(), 2u);
  EXPECT_EQ(findings[0].group, FindingGroup::storage);
  EXPECT_EQ(findings[0].lead().code, "W3") << "the worst speaks for all";
  EXPECT_EQ(findings[0].warnings.size(), 2u);
  EXPECT_EQ(findings[1].group, FindingGroup::others);
  EXPECT_EQ(findings[1].lead().code, "W7");
}

TEST(WarningsPanel, HeadingsCountAndFold) {
  WarningsFixture f;
  WarningListModel& model = f.panel.model();
  const QModelIndex heading = model.index(2);
  EXPECT_EQ(heading.data(WarningListModel::CountsRole).value<QList<int>>(), (QList<int>{0, 1, 1}));
  f.list->setCurrentIndex(heading);
  QTest::keyClick(f.list, Qt::Key_Left);
  EXPECT_THAT(f.titles(), ElementsAre("Your files", "W4 about ", "A · B", "Storage"));
  QTest::keyClick(f.list, Qt::Key_Right);
  EXPECT_EQ(model.rowCount(), 6);
  const QRect place = f.list->visualRect(model.index(5));
  QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, place.center());
  EXPECT_EQ(model.rowCount(), 7) << "a click unfolds";
}

TEST(WarningsPanel, SeveritiesCanBeSwitchedOff) {
  WarningsFixture f;
  auto* switches = f.panel.findChild<SeveritySwitches*>();
  EXPECT_EQ(switches->button(Severity::error)->text(), QStringLiteral("2"));
  switches->button(Severity::information)->click();
  EXPECT_THAT(f.titles(), ElementsAre("A · B", "W8 about image-zscore", "W7 about image-zscore", "Storage"));
  switches->button(Severity::warning)->click();
  EXPECT_THAT(f.titles(), ElementsAre("A · B", "W8 about image-zscore", "Storage"));
  EXPECT_EQ(switches->button(Severity::warning)->text(), QStringLiteral("1")) << "counted all the same";
}

TEST(WarningsPanel, ShowGoesToTheWorstImageAndTheMode) {
  WarningsFixture f;
  f.list->setCurrentIndex(f.panel.model().index(4));
  QTest::keyClick(f.list, Qt::Key_Return);
  EXPECT_EQ(f.session.currentImage(), std::optional<ImageId>(4));
  EXPECT_EQ(f.session.selection(), (std::vector<ImageId>{4, 3, 6}));
  EXPECT_EQ(f.session.modeA(), "image-zscore");
}

TEST(WarningsPanel, TheLinkCanBeClicked) {
  WarningsFixture f;
  const QRect row = f.list->visualRect(f.panel.model().index(3));
  QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 20, row.top() + 12));
  EXPECT_EQ(f.session.currentImage(), std::optional<ImageId>(6));
}

TEST(WarningsPanel, WarningsAboutTheSetLeaveTheModesAlone) {
  WarningsFixture f;
  f.list->setCurrentIndex(f.panel.model().index(1));
  QTest::keyClick(f.list, Qt::Key_Return);
  EXPECT_EQ(f.session.modeA(), "unit");
}

TEST(WarningsPanel, ExplainsInPlace) {
  WarningsFixture f;
  const QModelIndex first = f.panel.model().index(3);
  const int folded = f.list->visualRect(first).height();
  f.list->setCurrentIndex(first);
  QTest::keyClick(f.list, Qt::Key_Space);
  EXPECT_TRUE(first.data(WarningListModel::ExpandedRole).toBool());
  QTRY_VERIFY(f.list->visualRect(first).height() > folded);
  QTest::keyClick(f.list, Qt::Key_Space);
  QTRY_COMPARE(f.list->visualRect(first).height(), folded);
}

/// Clicks the link with this text below the explanation of a row.
void clickBelow(const WarningsFixture& f, int row, int fromLeft) {
  const QModelIndex index = f.panel.model().index(row);
  const QRect place = f.list->visualRect(index);
  QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {},
                    QPoint(place.left() + fromLeft, place.bottom() - 16));
}

TEST(WarningsPanel, MutedOnesAreOutOfSightUntilAskedFor) {
  WarningsFixture f;
  f.edits.setMuted({MutedWarning("W8", "image-zscore")}, true);
  ASSERT_EQ(f.panel.model().rowCount(), 5);
  EXPECT_EQ(f.title(3), QStringLiteral("W7 about image-zscore"));
  EXPECT_EQ(f.panel.model().mutedCount(), 1);
  f.session.setAnalysis(withWarnings());
  EXPECT_EQ(f.panel.model().rowCount(), 5) << "another analysis changes nothing about it";
  f.panel.model().setShowsMuted(true);
  ASSERT_EQ(f.panel.model().rowCount(), 6);
  EXPECT_EQ(f.title(4), QStringLiteral("W8 about image-zscore")) << "last of its group";
  EXPECT_TRUE(f.panel.model().index(4).data(WarningListModel::MutedRole).toBool());
  f.edits.stack().undo();
  EXPECT_EQ(f.panel.model().mutedCount(), 0);
}

TEST(WarningsPanel, AnExplainedWarningCanBeFixedAndMuted) {
  WarningsFixture f;
  f.panel.model().setFolded(f.panel.model().index(5), false);
  const QModelIndex lost = f.panel.model().index(6); // W1
  f.list->resize(300, 600);
  f.panel.resize(307, 700);
  f.panel.model().toggleExplanation(lost);
  QCoreApplication::processEvents();
  EXPECT_EQ(lost.data(WarningListModel::FixRole).toString(), QStringLiteral("Store as float32"));
  clickBelow(f, 6, 40);
  EXPECT_EQ(f.session.storage(), StorageType::float32);
  f.edits.stack().undo();
  EXPECT_EQ(f.session.storage(), Choices{}.storage);

  const QModelIndex ofSet = f.panel.model().index(1); // W4 without images has no remedy
  EXPECT_TRUE(ofSet.data(WarningListModel::FixRole).toString().isEmpty());
  f.panel.model().toggleExplanation(ofSet);
  QCoreApplication::processEvents();
  clickBelow(f, 1, 40);
  EXPECT_EQ(f.session.muted(), (std::set<MutedWarning>{{"W4", ""}}));
}

TEST(WarningsPanel, WarningsAboutImagesOfferToLeaveThemOut) {
  Session session;
  Edits edits(session);
  const auto fix = fixOf(warning("W13", Severity::information, "", {5, 2}));
  ASSERT_TRUE(fix);
  fix->apply(session, edits);
  EXPECT_EQ(session.excluded(), (std::vector<ImageId>{2, 5}));
  edits.stack().undo();
  EXPECT_TRUE(session.excluded().empty());
  EXPECT_FALSE(fixOf(warning("W19", Severity::information, "", {})));
}

TEST(WarningsPanel, NextAndPreviousGoRoundAndUnfold) {
  WarningsFixture f;
  f.panel.next();
  EXPECT_EQ(f.list->currentIndex().row(), 1);
  f.panel.next();
  EXPECT_EQ(f.session.currentImage(), std::optional<ImageId>(6));
  f.panel.previous();
  f.panel.previous();
  EXPECT_EQ(f.list->currentIndex().row(), 6) << "the last, of a group that was folded";
  EXPECT_EQ(f.session.modeA(), "image-mean");
  EXPECT_EQ(f.title(6), QStringLiteral("W1 about image-mean")) << "stepping does not reorder";
  f.panel.next();
  EXPECT_EQ(f.list->currentIndex().row(), 1);
}

TEST(WarningsPanel, TellsHowMany) {
  WarningsFixture f;
  QSignalSpy count(&f.panel, &WarningsPanel::countChanged);
  f.session.setAnalysis(withWarnings());
  ASSERT_FALSE(count.isEmpty());
  EXPECT_EQ(count.last()[0].toInt(), 4) << "findings, folded or not";
}

TEST(WarningsPanel, SeverityIsAlsoAWord) {
  WarningsFixture f;
  EXPECT_EQ(f.panel.model().index(3).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Error: W8 about image-zscore. 3 of 7 images"));
  EXPECT_EQ(f.panel.model().index(2).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("A · B: errors 1, warnings 1, remarks 0"));
}

} // namespace
} // namespace normscope
