// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/table_text.h"
#include "modes/mode_table_model.h"
#include "modes/mode_table_panel.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace normscope {
namespace {

using testing::SmallSet;

struct Fixture {
  Fixture() : panel(session) {
    testing::fill(session);
    session.setModeA("channel-zscore");
    session.setModeB("image-zscore");
    panel.resize(1280, 200);
    panel.show();
    table = panel.findChild<QTableView*>(QStringLiteral("tableModes"));
  }
  ModeTableModel& model() const { return panel.model(); }
  QString text(int row, ModeColumn column) const {
    return model().index(row, static_cast<int>(column)).data().toString();
  }
  int rowOf(const char* id) const {
    for (int row = 0; row < model().rowCount(); ++row)
      if (model().modeAt(row) == id) return row;
    return -1;
  }
  void click(int row, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {}) {
    const QRect cell = table->visualRect(model().index(row, static_cast<int>(ModeColumn::Mode)));
    QTest::mouseClick(table->viewport(), button, modifiers, cell.center());
  }
  Session session;
  ModeTablePanel panel;
  QTableView* table;
};

TEST(ModeTable, ModelKeepsTheRules) {
  Session session;
  ModeTableModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setAnalysis(SmallSet::get().analysis());
  model.setChosen("unit", "lcn", {"identity"});
  model.sort(static_cast<int>(ModeColumn::ClippedLow), Qt::DescendingOrder);
  model.setAnalysis(SmallSet::get().analysis());
  model.setAnalysis(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(ModeTable, AThenBThenTheSurveyStandFirst) {
  Fixture f;
  ASSERT_EQ(f.model().rowCount(), static_cast<int>(allModes().size()));
  EXPECT_EQ(f.model().modeAt(0), "channel-zscore");
  EXPECT_EQ(f.text(0, ModeColumn::Mark), QStringLiteral("A"));
  EXPECT_EQ(f.model().modeAt(1), "image-zscore");
  EXPECT_EQ(f.text(1, ModeColumn::Mark), QStringLiteral("B"));
  EXPECT_EQ(f.model().modeAt(2), f.session.surveyModes().front());
  f.session.setModeA("identity");
  EXPECT_EQ(f.model().modeAt(0), "identity");
}

TEST(ModeTable, ClicksChooseAAndB) {
  Fixture f;
  const std::string third = f.model().modeAt(3);
  f.click(3, Qt::LeftButton);
  EXPECT_EQ(f.session.modeA(), third);
  const std::string b = f.model().modeAt(4);
  f.click(4, Qt::RightButton);
  EXPECT_EQ(f.session.modeB(), b);
  const std::string other = f.model().modeAt(4);
  f.click(4, Qt::LeftButton, Qt::ControlModifier);
  EXPECT_EQ(f.session.modeB(), other);
}

TEST(ModeTable, KeysChooseAAndB) {
  Fixture f;
  f.table->setCurrentIndex(f.model().index(2, 1));
  const std::string id = f.model().modeAt(2);
  QTest::keyClick(f.table, Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(f.session.modeB(), id);
}

TEST(ModeTable, WritesNumbersAsPeopleReadThem) {
  Fixture f;
  const int identity = f.rowOf("identity"), zscore = f.rowOf("channel-zscore");
  const QChar gap(0x00a0);
  EXPECT_EQ(f.text(identity, ModeColumn::ClippedLow), QStringLiteral("0") + gap + QStringLiteral("%"));
  EXPECT_EQ(f.text(identity, ModeColumn::Gain), QStringLiteral("0.0") + gap + QStringLiteral("EV"));
  EXPECT_EQ(f.text(identity, ModeColumn::Kept), QStringLiteral("100") + gap + QStringLiteral("%"));
  EXPECT_EQ(f.text(identity, ModeColumn::Verdict), QStringLiteral("Safe"));
  EXPECT_EQ(f.text(zscore, ModeColumn::Mark), QStringLiteral("A"));
  EXPECT_NE(f.text(zscore, ModeColumn::Verdict), QStringLiteral("Safe")) << "z-scores do not fit uint8";
  EXPECT_TRUE(f.text(zscore, ModeColumn::Images).endsWith(QStringLiteral(" / 6")));
  EXPECT_TRUE(f.text(zscore, ModeColumn::Levels).contains(QStringLiteral(" of ")));
}

TEST(ModeTable, SortsByValueAndClearsAgain) {
  Fixture f;
  ModeTableModel& model = f.model();
  model.sort(static_cast<int>(ModeColumn::ClippedLow), Qt::DescendingOrder);
  double before = 2.0;
  bool unknownSeen = false;
  for (int row = 0; row < model.rowCount(); ++row) {
    const double share = model.index(row, static_cast<int>(ModeColumn::ClippedLow)).data(RawRole).toDouble();
    if (std::isnan(share)) {
      unknownSeen = true;
      continue;
    }
    EXPECT_FALSE(unknownSeen) << "unknown values stand last";
    EXPECT_LE(share, before);
    before = share;
  }
  model.sort(-1, Qt::AscendingOrder);
  EXPECT_EQ(model.modeAt(0), "channel-zscore");
}

TEST(ModeTable, ModesThatCannotBeFittedSayWhy) {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  testing::ownOutcome(*analysis, 2).unavailable = "This set has too few images.";
  Session session;
  testing::fill(session, analysis);
  ModeTablePanel panel(session);
  panel.resize(1280, 300);
  panel.show();
  const auto* table = panel.findChild<QTableView*>(QStringLiteral("tableModes"));
  int row = 0;
  while (panel.model().modeAt(row) != analysis->outcomes[2].outcome->mode->id) ++row;
  const QModelIndex cell = panel.model().index(row, static_cast<int>(ModeColumn::Range));
  EXPECT_EQ(cell.data().toString(), QStringLiteral("This set has too few images."));
  EXPECT_GT(table->columnSpan(row, cell.column()), 8) << "the sentence goes over all figures";
}

TEST(ModeTable, CopiesWhatIsShown) {
  Fixture f;
  f.panel.copyTabSeparated();
  const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), f.model().rowCount() + 1);
  EXPECT_TRUE(lines[0].startsWith(QStringLiteral("\tMode\tOutput range\t")));
  EXPECT_FALSE(lines[0].contains(QStringLiteral("Formula"))) << "hidden columns stay out";
  EXPECT_TRUE(lines[1].startsWith(QStringLiteral("A\t")));
  f.panel.copyMarkdown();
  EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("| A | ")));
}

TEST(ModeTable, EveryColumnExplainsItself) {
  Fixture f;
  for (int column = 0; column < kModeColumns; ++column) {
    const QString words = f.model().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    EXPECT_GT(words.size(), 25) << column;
    const bool isMeasure = column >= static_cast<int>(ModeColumn::Range) &&
                           column <= static_cast<int>(ModeColumn::Cost) &&
                           column != static_cast<int>(ModeColumn::Verdict);
    EXPECT_TRUE(!isMeasure || words.size() > 150) << "what it is, why it matters, how it is read: " << column;
    EXPECT_EQ(words.contains(QStringLiteral("best"), Qt::CaseInsensitive), false) << column;
  }
  EXPECT_TRUE(explanation(ModeColumn::Kept).contains(QStringLiteral("η²")));
}

TEST(ModeTable, MeasuresHaveColumns) {
  Fixture f;
  const int identity = f.rowOf("identity"), zscore = f.rowOf("image-zscore");
  const ModeOutcome& outcome = *f.session.outcome("identity");
  EXPECT_EQ(f.text(identity, ModeColumn::NoiseShare), QStringLiteral("–")) << "too small to tell";
  EXPECT_EQ(f.text(identity, ModeColumn::Auc), figureText(outcome.classAuc.brightness, 2));
  EXPECT_EQ(f.text(identity, ModeColumn::Condition), figureText(outcome.conditioning.withBias, 0));
  EXPECT_EQ(f.text(identity, ModeColumn::BitsLost), QStringLiteral("0.00\u00a0bit"));
  EXPECT_EQ(f.text(identity, ModeColumn::RoundTrip), QStringLiteral("0.00"));
  EXPECT_TRUE(f.text(identity, ModeColumn::SplitShift).endsWith(QStringLiteral("SD")));
  EXPECT_TRUE(f.text(identity, ModeColumn::Fires).startsWith(QStringLiteral("day × ")))
      << qPrintable(f.text(identity, ModeColumn::Fires));
  EXPECT_TRUE(f.text(identity, ModeColumn::Cost).endsWith(QStringLiteral("MP/s")));
  for (int column = 0; column < kModeColumns; ++column)
    EXPECT_FALSE(f.model().index(zscore, column).data(Qt::ToolTipRole).toString().isEmpty()) << column;
}

TEST(ModeTable, ErasedMeansThatNothingTellsTheClassesApart) {
  ClassAuc auc{0.6, 0.55, {0.5, 0.6, 0.62}, 0.7};
  EXPECT_TRUE(isClassErased(auc));
  auc.channel[2] = 0.9;
  EXPECT_FALSE(isClassErased(auc));
  auc.channel[2] = 0.5;
  auc.contrast = 0.71;
  EXPECT_FALSE(isClassErased(auc));
  EXPECT_FALSE(isClassErased({})) << "no classes";

  const auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  ModeOutcome& outcome = testing::ownOutcome(*analysis, 0);
  outcome.classAuc = {0.6, 0.55, {0.5, 0.6, 0.62}, 0.7};
  const auto& warnings = analysis->outcomes[0].warnings();
  EXPECT_EQ(cellText(ModeColumn::Auc, outcome, warnings), QStringLiteral("chance"));
  EXPECT_DOUBLE_EQ(cellValue(ModeColumn::Auc, outcome, warnings).toDouble(), 0.6);
  const QString detail = cellDetail(ModeColumn::Auc, outcome, warnings, *analysis->scan->dataset);
  EXPECT_TRUE(detail.contains(QStringLiteral("chance reaches 0.70"))) << qPrintable(detail);
}

TEST(ModeTable, FiringComparesClassesOrBrightness) {
  Firing firing;
  firing.byClass = true;
  firing.meanByGroup = {{"day", 4.0}, {"dusk", 2.0}, {"night", 1.0}};
  EXPECT_EQ(firingContrast(firing).group, QStringLiteral("day"));
  EXPECT_DOUBLE_EQ(firingContrast(firing).times, 4.0);
  firing.byClass = false;
  firing.meanByGroup = {{"decile 1", 3.0}, {"decile 2", 9.0}, {"decile 10", 2.0}};
  EXPECT_EQ(firingContrast(firing).group, QStringLiteral("dark")) << "the ends count, not the largest";
  EXPECT_DOUBLE_EQ(firingContrast(firing).times, 1.5);
  EXPECT_TRUE(std::isnan(firingContrast({}).times));
}

TEST(ModeTable, TooltipsNameTheWorstImages) {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  ModeOutcome& outcome = testing::ownOutcome(*analysis, 0);
  outcome.noiseShareP95 = 0.2;
  outcome.provenance.noise = Provenance::exact;
  outcome.effects[SmallSet::get().image("d.png")].noiseShare = 0.4F;
  outcome.effects[SmallSet::get().image("c.png")].noiseShare = 0.1F;
  const QString words =
      cellDetail(ModeColumn::NoiseShare, outcome, analysis->outcomes[0].warnings(), *analysis->scan->dataset);
  EXPECT_TRUE(words.contains(QStringLiteral("d.png 40.0\u00a0%, c.png 10.0\u00a0%"))) << qPrintable(words);
  EXPECT_TRUE(words.contains(QStringLiteral("Exact, over 6 images"))) << qPrintable(words);
}

TEST(ModeTable, MoreColumnsWhereThereIsRoom) {
  Fixture f;
  const auto isShown = [&](ModeColumn column) { return !f.table->isColumnHidden(static_cast<int>(column)); };
  EXPECT_TRUE(isShown(ModeColumn::NoiseShare));
  EXPECT_TRUE(isShown(ModeColumn::Auc));
  EXPECT_FALSE(isShown(ModeColumn::Condition));
  f.panel.resize(1440, 200);
  EXPECT_TRUE(isShown(ModeColumn::Condition));
  EXPECT_FALSE(isShown(ModeColumn::Cost));
  f.panel.copyTabSeparated();
  const QString header = QApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 0);
  EXPECT_TRUE(header.contains(QStringLiteral("\tNoise share\tBetween kept\tAUC\tCondition\tVerdict")))
      << qPrintable(header);
}

TEST(ModeTable, AllColumnsFitTheWindow) {
  Fixture f;
  int width = 0;
  for (int column = 0; column < kModeColumns; ++column)
    if (!f.table->isColumnHidden(column)) width += f.table->columnWidth(column);
  EXPECT_LE(width, 1280);
  EXPECT_TRUE(f.table->isColumnHidden(static_cast<int>(ModeColumn::Formula)));
}

TEST(ModeTable, NamesTheFormatsThatCanSayAMode) {
  const auto formatsOf = [](const char* mode) {
    ModeOutcome outcome;
    outcome.mode = findMode(mode);
    return cellText(ModeColumn::Exports, outcome, {});
  };
  EXPECT_TRUE(formatsOf("channel-zscore").contains(QStringLiteral("torchvision")));
  EXPECT_TRUE(formatsOf("mean-image").contains(QStringLiteral("Caffe")));
  EXPECT_EQ(formatsOf("lcn"), QStringLiteral("–"));
}

} // namespace
} // namespace normscope
