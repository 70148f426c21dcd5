// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/panel_header.h"
#include "controls/segmented_control.h"
#include "controls/table_text.h"
#include "findings/audit_list_model.h"
#include "findings/audit_view.h"
#include "findings/finding_list_model.h"
#include "findings/warnings_panel.h"
#include "images/channel_statistics_model.h"
#include "images/statistics_panel.h"
#include "session/edits.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace normscope {
namespace {

using testing::SmallSet;

std::shared_ptr<const Analysis> withAudit(std::vector<AuditEntry> audit) {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  analysis->audit = std::move(audit);
  return analysis;
}

std::vector<AuditEntry> mixed() {
  return {{"cmyk_converted", Severity::warning, 2, sentence("CMYK is converted to <RGB>")},
          {"flat_images", Severity::information, 2, sentence("the deviation is small"), {1, 4}},
          {"folder_unreadable", Severity::error, 0, sentence("no permission")}};
}

TEST(AuditView, RowsSayHowSevereWhatAndHowMany) {
  AuditListModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setEntries(mixed());
  ASSERT_EQ(model.rowCount(), 3);
  const auto text = [&](int row, int role) { return model.index(row).data(role).toString(); };
  EXPECT_EQ(text(0, Qt::DisplayRole), QStringLiteral("CMYK is converted to <RGB>"));
  EXPECT_EQ(text(1, Qt::DisplayRole), QStringLiteral("The deviation is small"));
  EXPECT_EQ(text(0, FindingListModel::DetailRole), QStringLiteral("2 images"));
  EXPECT_EQ(text(1, FindingListModel::DetailRole), QStringLiteral("2 images"));
  EXPECT_FALSE(model.index(0).data(FindingListModel::ShownRole).toBool());
  EXPECT_TRUE(model.index(1).data(FindingListModel::ShownRole).toBool());
  EXPECT_EQ(text(2, FindingListModel::DetailRole), QString());
  EXPECT_EQ(model.index(2).data(FindingListModel::SeverityRole).toInt(), int(Severity::error));
  EXPECT_EQ(text(0, Qt::AccessibleTextRole), QStringLiteral("Warning: CMYK is converted to <RGB>. 2 images"));
  for (int row = 0; row < 3; ++row) EXPECT_FALSE(text(row, Qt::ToolTipRole).isEmpty()) << row;
  model.setEntries({});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(AuditView, TheAnalysisBringsItInTheOrderOfTheStatisticsFile) {
  const auto analysis = SmallSet::get().analysis();
  EXPECT_EQ(*analysis->audit, auditEntries(*analysis->scan, *analysis->all, {}));
  EXPECT_FALSE(analysis->audit->empty()) << "a small set with splits and classes has something to tell";
  for (const AuditEntry& entry : *analysis->audit)
    EXPECT_FALSE(auditExplanation(entry.code).isEmpty()) << entry.code;
}

TEST(AuditView, IsThePanelsThirdPageAndCountsItsRows) {
  Session session;
  Edits edits(session);
  WarningsPanel panel(session, edits);
  panel.show();
  auto* view = panel.findChild<AuditView*>();
  auto* list = panel.findChild<QListView*>(QStringLiteral("listAudit"));
  auto* note = panel.findChild<QLabel*>(QStringLiteral("panelNote"));
  EXPECT_FALSE(view->isVisible());
  panel.findChild<SegmentedControl*>()->findChildren<QAbstractButton*>()[2]->click();
  EXPECT_TRUE(view->isVisible());
  EXPECT_FALSE(list->isVisible()) << "nothing is known yet";
  EXPECT_TRUE(note->text().isEmpty());
  testing::fill(session, withAudit(mixed()));
  EXPECT_TRUE(list->isVisible());
  EXPECT_EQ(note->text(), QStringLiteral("3"));
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Down);
  QTest::keyClick(list, Qt::Key_End);
  EXPECT_EQ(list->currentIndex().row(), 2);
  session.setAnalysis(withAudit({}));
  EXPECT_FALSE(list->isVisible());
  EXPECT_EQ(note->text(), QStringLiteral("0"));
  panel.next();
  EXPECT_FALSE(view->isVisible()) << "stepping through warnings shows them";
}

TEST(AuditView, ShowSelectsTheImagesOfAFinding) {
  Session session;
  AuditView view(session);
  testing::fill(session, withAudit(mixed()));
  view.resize(300, 300);
  view.show();
  auto* list = view.findChild<QListView*>(QStringLiteral("listAudit"));
  const auto clickAtTheRight = [list](int row) {
    const QRect area = list->visualRect(list->model()->index(row, 0));
    const QPoint link(area.right() - 20, area.top() + 14);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, link);
  };
  session.setSelection({0});
  clickAtTheRight(0); // names no images
  EXPECT_EQ(session.selection(), std::vector<ImageId>{0});
  clickAtTheRight(1);
  EXPECT_EQ(session.selection(), (std::vector<ImageId>{1, 4}));
  EXPECT_EQ(session.currentImage(), ImageId{1});
  session.setSelection({0});
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Return);
  EXPECT_EQ(session.selection(), (std::vector<ImageId>{1, 4})) << "Enter does what Show does";
}

TEST(AuditView, RowsDoNotOverlapOnceTheScrollBarIsThere) {
  Session session;
  AuditView view(session);
  const AuditEntry wide{"flat_images", Severity::information, 1,
                        sentence("a sentence that is long enough to wrap at some width or other")};
  const std::vector<AuditEntry> many(30, wide);
  testing::fill(session, withAudit(many));
  view.show();
  auto* list = view.findChild<QListView*>(QStringLiteral("listAudit"));
  const auto standsRight = [&] {
    for (int row = 0; row + 1 < 30; ++row)
      if (list->visualRect(view.model().index(row)).bottom() >=
          list->visualRect(view.model().index(row + 1)).top())
        return false;
    return true;
  };
  for (const int width : {420, 300, 260, 340, 280}) {
    view.resize(width, 200);
    QTRY_VERIFY(standsRight());
  }
}

/// The row of a statistic, by its title.
int rowOf(const QAbstractItemModel& model, const char* title) {
  for (int row = 0; row < model.rowCount(); ++row)
    if (model.index(row, 0).data().toString() == QString::fromUtf8(title)) return row;
  ADD_FAILURE() << title << " is not listed";
  return 0;
}

TEST(StatisticsPanel, ListsTheThreeDeviationsAndTheSplitOfTheVariance) {
  const auto analysis = SmallSet::get().analysis();
  ChannelStatisticsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setAnalysis(analysis);
  ASSERT_EQ(model.columnCount(), 5);
  const auto number = [&](const char* title, int column) {
    return model.index(rowOf(model, title), column).data(RawRole).toDouble();
  };
  for (int c = 0; c < 3; ++c) {
    const ChannelStatistics& channel = analysis->all->channels[static_cast<std::size_t>(c)];
    const int column = c + 1;
    EXPECT_EQ(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(),
              channel.name);
    EXPECT_EQ(number("σ pooled, per pixel", column), channel.std);
    EXPECT_EQ(number("σ of image means", column), channel.stdOfImageMeans);
    EXPECT_EQ(number("Mean of image σ", column), channel.meanOfImageStds);
    EXPECT_EQ(number("Variance between images (η²)", column), channel.betweenImageShare);
    EXPECT_EQ(number("Variance within images (1 − η²)", column), 1.0 - channel.betweenImageShare);
    EXPECT_TRUE(std::isnan(number("Mean image's share", column)));
  }
  EXPECT_EQ(number("Variance between images (η²)", 4), analysis->all->betweenImageShare);
  EXPECT_EQ(number("Mean image's share", 4), analysis->all->meanImage->meanShare());
  ASSERT_TRUE(analysis->all->classShare && analysis->all->classShareNullBound);
  EXPECT_EQ(number("Classes' share of brightness", 4), *analysis->all->classShare);
  EXPECT_EQ(number("Classes' share by chance, up to", 4), *analysis->all->classShareNullBound);
  const QModelIndex mean = model.index(rowOf(model, "Mean"), 1);
  EXPECT_EQ(mean.data().toString(), figureText(analysis->all->channels[0].mean, 4));
  EXPECT_TRUE(mean.data(Qt::ToolTipRole).toString().contains(QStringLiteral("torchvision")));
  model.setAnalysis(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(StatisticsPanel, FollowsTheSessionAndCopies) {
  Session session;
  StatisticsPanel panel(session);
  panel.show();
  auto* table = panel.findChild<QTableView*>(QStringLiteral("tableStatistics"));
  EXPECT_FALSE(table->isVisible());
  testing::fill(session);
  EXPECT_TRUE(table->isVisible());
  table->selectRow(2);
  session.setAnalysis(withAudit({}));
  EXPECT_EQ(table->selectionModel()->selectedRows().size(), 1) << "new numbers keep the selection";
  QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QApplication::clipboard()->text(), tabSeparated(panel.model()));
  session.close();
  EXPECT_FALSE(table->isVisible());
}

} // namespace
} // namespace normscope
