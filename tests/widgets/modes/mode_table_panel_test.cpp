// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/pick_button.h"
#include "controls/table_text.h"
#include "modes/mode_table_model.h"
#include "modes/mode_table_panel.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>

namespace normscope {
namespace {

using testing::SmallSet;

/// Where the column of that id stands.
int columnOf(std::string_view id) {
  const auto columns = modeColumns();
  const auto found = std::ranges::find(columns, id, &ModeColumn::id);
  EXPECT_NE(found, columns.end()) << id;
  return static_cast<int>(found - columns.begin());
}

struct TableFixture {
  TableFixture() : panel(session) {
    testing::fill(session);
    session.setModeA("channel-zscore");
    session.setModeB("image-zscore");
    panel.resize(1280, 200);
    panel.show();
    table = panel.findChild<QTableView*>(QStringLiteral("tableModes"));
  }
  ModeTableModel& model() const { return panel.model(); }
  QString text(int row, const char* column) const {
    return model().index(row, columnOf(column)).data().toString();
  }
  int rowOf(const char* id) const {
    for (int row = 0; row < model().rowCount(); ++row)
      if (model().modeAt(row) == id) return row;
    return -1;
  }
  void click(int row, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {}) {
    const QRect cell = table->visualRect(model().index(row, columnOf("mode")));
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
  model.sort(columnOf("clipped-low"), Qt::DescendingOrder);
  model.setAnalysis(SmallSet::get().analysis());
  model.setAnalysis(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(ModeTable, TheSurveyStandsFirstAndNoClickMovesARow) {
  TableFixture f;
  ASSERT_EQ(f.model().rowCount(), static_cast<int>(allModes().size()));
  const auto order = [&] {
    std::vector<std::string> ids;
    for (int row = 0; row < f.model().rowCount(); ++row) ids.push_back(f.model().modeAt(row));
    return ids;
  };
  const std::vector<std::string> before = order();
  for (std::size_t i = 0; i < f.session.surveyModes().size(); ++i)
    EXPECT_EQ(before[i], f.session.surveyModes()[i]);
  EXPECT_EQ(f.text(f.rowOf("channel-zscore"), "mark"), QStringLiteral("A"));
  EXPECT_EQ(f.text(f.rowOf("image-zscore"), "mark"), QStringLiteral("B"));
  f.session.setModeA("identity");
  f.session.setModeB("zca");
  EXPECT_EQ(order(), before);
  EXPECT_EQ(f.text(f.rowOf("identity"), "mark"), QStringLiteral("A"));
}

TEST(ModeTable, SortsVerdictsByHowBadTheyAre) {
  TableFixture f;
  f.model().sort(columnOf("stored"), Qt::DescendingOrder);
  EXPECT_EQ(f.text(0, "stored"), QStringLiteral("Loses data"));
  int last = 3;
  for (int row = 0; row < f.model().rowCount(); ++row) {
    const QVariant verdict = f.model().index(row, columnOf("stored")).data(ModeTableModel::VerdictRole);
    if (!verdict.isValid()) continue;
    EXPECT_LE(verdict.toInt(), last);
    last = verdict.toInt();
  }
  EXPECT_EQ(last, 0);
}

TEST(ModeTable, ClicksChooseAAndB) {
  TableFixture f;
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
  TableFixture f;
  f.table->setCurrentIndex(f.model().index(2, 1));
  const std::string id = f.model().modeAt(2);
  QTest::keyClick(f.table, Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(f.session.modeB(), id);
}

TEST(ModeTable, WritesNumbersAsPeopleReadThem) {
  TableFixture f;
  const int identity = f.rowOf("identity"), zscore = f.rowOf("channel-zscore");
  const QChar gap(0x00a0);
  EXPECT_EQ(f.text(identity, "clipped-low"), QStringLiteral("0") + gap + QStringLiteral("%"));
  EXPECT_EQ(f.text(identity, "noise-gain"), QStringLiteral("–")) << "images too small to tell their noise";
  EXPECT_EQ(f.text(identity, "between-kept"), QStringLiteral("100") + gap + QStringLiteral("%"));
  EXPECT_EQ(f.text(identity, "training"), QStringLiteral("Safe"));
  EXPECT_EQ(f.text(identity, "stored"), QStringLiteral("Safe"));
  EXPECT_EQ(f.text(zscore, "mark"), QStringLiteral("A"));
  EXPECT_EQ(f.text(zscore, "training"), QStringLiteral("Safe"));
  EXPECT_EQ(f.text(zscore, "stored"), QStringLiteral("Loses data")) << "z-scores do not fit uint8";
  EXPECT_TRUE(f.text(zscore, "images").endsWith(QStringLiteral(" / 6")));
  EXPECT_TRUE(f.text(zscore, "levels").contains(QStringLiteral(" of ")));
}

TEST(ModeTable, SortsByValueAndClearsAgain) {
  TableFixture f;
  ModeTableModel& model = f.model();
  model.sort(columnOf("clipped-low"), Qt::DescendingOrder);
  double before = 2.0;
  bool unknownSeen = false;
  for (int row = 0; row < model.rowCount(); ++row) {
    const double share = model.index(row, columnOf("clipped-low")).data(RawRole).toDouble();
    if (std::isnan(share)) {
      unknownSeen = true;
      continue;
    }
    EXPECT_FALSE(unknownSeen) << "unknown values stand last";
    EXPECT_LE(share, before);
    before = share;
  }
  model.sort(-1, Qt::AscendingOrder);
  EXPECT_EQ(model.modeAt(0), f.session.surveyModes().front());
}

TEST(ModeTable, ModesThatCannotBeFittedSayWhy) {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  testing::ownOutcome(*analysis, 2).unavailable = sentence("This set has too few images.");
  Session session;
  testing::fill(session, analysis);
  ModeTablePanel panel(session);
  panel.resize(1280, 300);
  panel.show();
  const auto* table = panel.findChild<QTableView*>(QStringLiteral("tableModes"));
  int row = 0;
  while (panel.model().modeAt(row) != analysis->outcomes[2].outcome->mode->id) ++row;
  const QModelIndex cell = panel.model().index(row, figureColumns().first);
  EXPECT_EQ(cell.data().toString(), QStringLiteral("This set has too few images."));
  EXPECT_EQ(table->columnSpan(row, cell.column()), figureColumns().count)
      << "the sentence goes over all figures";
}

TEST(ModeTable, CopiesWhatIsShown) {
  TableFixture f;
  f.panel.copyTabSeparated();
  const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), f.model().rowCount() + 1);
  EXPECT_TRUE(lines[0].startsWith(
      QStringLiteral("\tMode\tIn training\tIf stored as uint8, saturate\tClipped low\t")));
  EXPECT_FALSE(lines[0].contains(QStringLiteral("Formula"))) << "hidden columns stay out";
  EXPECT_TRUE(lines[1 + f.rowOf("channel-zscore")].startsWith(QStringLiteral("A\t")));
  f.panel.copyMarkdown();
  EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("| A | ")));
}

TEST(ModeTable, RowsOfColumnsAreComplete) {
  std::set<std::string_view> ids;
  for (const ModeColumn& column : modeColumns()) {
    EXPECT_TRUE(ids.insert(column.id).second) << column.id;
    EXPECT_NE(column.text, nullptr) << column.id;
    EXPECT_TRUE(column.title || column.look == ModeColumn::Look::mark) << column.id;
    EXPECT_TRUE(column.number || column.look != ModeColumn::Look::share) << column.id << ": a bar's length";
  }
  const FigureColumns figures = figureColumns();
  for (int column = 0; column < columnCount(); ++column)
    EXPECT_EQ(columnAt(column).isFigure, column >= figures.first && column < figures.first + figures.count)
        << columnAt(column).id << ": a reason goes over figures and nothing else";
}

TEST(ModeTable, EveryColumnExplainsItself) {
  TableFixture f;
  for (int column = 0; column < columnCount(); ++column) {
    const QString words = f.model().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    EXPECT_GT(words.size(), 25) << column;
    const bool isMeasure = columnAt(column).isFigure && columnAt(column).look != ModeColumn::Look::verdict;
    EXPECT_TRUE(!isMeasure || words.size() > 150) << "what it is, why it matters, how it is read: " << column;
    EXPECT_EQ(words.contains(QStringLiteral("best"), Qt::CaseInsensitive), false) << column;
  }
  EXPECT_TRUE(explanation(columnAt(columnOf("between-kept"))).contains(QStringLiteral("η²")));
}

TEST(ModeTable, MeasuresHaveColumns) {
  TableFixture f;
  const int identity = f.rowOf("identity"), zscore = f.rowOf("image-zscore");
  const ModeOutcome& outcome = *f.session.outcome("identity");
  EXPECT_EQ(f.text(identity, "noise-share"), QStringLiteral("–")) << "too small to tell";
  EXPECT_EQ(f.text(identity, "auc"), figureText(outcome.classAuc.brightness, 2));
  EXPECT_EQ(f.text(identity, "condition"), figureText(outcome.conditioning.withBias, 0));
  EXPECT_EQ(f.text(identity, "bits-lost"), QStringLiteral("0.00\u00a0bit"));
  EXPECT_EQ(f.text(identity, "round-trip"), QStringLiteral("0.00"));
  EXPECT_TRUE(f.text(identity, "split-shift").endsWith(QStringLiteral("SD")));
  EXPECT_TRUE(f.text(identity, "fires").startsWith(QStringLiteral("day × ")))
      << qPrintable(f.text(identity, "fires"));
  EXPECT_TRUE(f.text(identity, "speed").endsWith(QStringLiteral("MP/s")));
  for (int column = 0; column < columnCount(); ++column)
    EXPECT_FALSE(f.model().index(zscore, column).data(Qt::ToolTipRole).toString().isEmpty()) << column;
}

TEST(ModeTable, SaysChanceWhereTheClassesAreErased) {
  const auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  ModeOutcome& outcome = testing::ownOutcome(*analysis, 0);
  outcome.classAuc = {0.6, 0.55, {0.5, 0.6, 0.62}, 0.7, 0.3, 0.6, {0.9, 0.3, 0.2}};
  const ModeColumn& column = columnAt(columnOf("auc"));
  const ModeCell cell{outcome, analysis->outcomes[0].warnings(), *analysis->scan->dataset, {}};
  EXPECT_EQ(cellText(column, cell), QStringLiteral("chance"));
  EXPECT_DOUBLE_EQ(cellValue(column, cell).toDouble(), 0.6);
  const QString detail = cellDetail(column, cell);
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
  const QString words = cellDetail(columnAt(columnOf("noise-share")),
                                   {outcome, analysis->outcomes[0].warnings(), *analysis->scan->dataset, {}});
  EXPECT_TRUE(words.contains(QStringLiteral("d.png 40.0\u00a0%, c.png 10.0\u00a0%"))) << qPrintable(words);
  EXPECT_TRUE(words.contains(QStringLiteral("Exact, over 6 images"))) << qPrintable(words);
}

TEST(ModeTable, MoreColumnsWhereThereIsRoom) {
  TableFixture f;
  const auto isShown = [&](const char* column) { return !f.table->isColumnHidden(columnOf(column)); };
  for (const char* column : {"training", "stored", "clipped-low", "levels", "noise-gain", "between-kept"})
    EXPECT_TRUE(isShown(column)) << column;
  for (const char* column : {"noise-share", "auc", "condition"}) EXPECT_FALSE(isShown(column)) << column;
  f.panel.resize(1440, 200);
  for (const char* column : {"noise-share", "auc", "condition"}) EXPECT_TRUE(isShown(column)) << column;
  EXPECT_FALSE(isShown("speed"));
  f.panel.copyTabSeparated();
  const QString header = QApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 0);
  EXPECT_TRUE(header.contains(QStringLiteral("\tNoise share\tBetween kept\tAUC\tCondition")))
      << qPrintable(header);
}

TEST(ModeTable, AllColumnsFitTheWindow) {
  TableFixture f;
  int width = 0;
  for (int column = 0; column < columnCount(); ++column)
    if (!f.table->isColumnHidden(column)) width += f.table->columnWidth(column);
  EXPECT_LE(width, 1280);
  EXPECT_TRUE(f.table->isColumnHidden(columnOf("formula")));
}

TEST(ModeTable, NamesTheFormatsThatCanSayAMode) {
  const auto formatsOf = [](const char* mode) {
    ModeOutcome outcome;
    outcome.mode = findMode(mode);
    return cellText(columnAt(columnOf("exports")),
                    {outcome, {}, *SmallSet::get().analysis()->scan->dataset, {}});
  };
  EXPECT_TRUE(formatsOf("channel-zscore").contains(QStringLiteral("torchvision")));
  EXPECT_TRUE(formatsOf("mean-image").contains(QStringLiteral("Caffe")));
  EXPECT_EQ(formatsOf("lcn"), QStringLiteral("NumPy function, NumPy archive")) << "they say every mode";
}

TEST(ModeTable, TheStorageTypeStandsInItsHeading) {
  Session session;
  QAction wrap(QStringLiteral("uint8, wrap"));
  QObject::connect(&wrap, &QAction::triggered, &session,
                   [&] { session.choose([](Choices& c) { c.storage = StorageType::uint8Wrap; }); });
  ModeTablePanel panel(session, {&wrap});
  testing::fill(session);
  panel.resize(1280, 200);
  panel.show();
  auto* pick = panel.findChild<PickButton*>(QStringLiteral("pickStorage"));
  ASSERT_TRUE(pick && pick->isVisible());
  const auto* header = panel.findChild<QTableView*>()->horizontalHeader();
  const int column = columnOf("stored"), left = header->sectionViewportPosition(column);
  EXPECT_GT(pick->x(), left);
  EXPECT_LT(pick->geometry().right(), left + header->sectionSize(column));
  ASSERT_EQ(pick->choices().actions().size(), 1);
  pick->choices().actions().front()->trigger();
  EXPECT_EQ(pick->value(), QStringLiteral("uint8, wrap"));
  panel.copyTabSeparated();
  EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("If stored as uint8, saturate")))
      << "of what the numbers are";
}

} // namespace
} // namespace normscope
