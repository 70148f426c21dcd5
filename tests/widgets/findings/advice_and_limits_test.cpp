// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/segmented_control.h"
#include "findings/advice_view.h"
#include "findings/limit_table_model.h"
#include "findings/limits_dialog.h"
#include "findings/warnings_panel.h"
#include "help/help_window.h"
#include "session/edits.h"
#include "widgets/small_set.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

std::shared_ptr<const Analysis> withAdvice() {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  analysis->advice = std::vector<Advice>{
      {"light-is-signal",
       sentence("Brightness <tells>: image-zscore-channel and gcn erase it, a unit does not."),
       {},
       {"image-zscore-channel", "gcn"}},
      {"storage", sentence("Stored as uint8-saturate, two modes lose samples."), {}, {}}};
  return analysis;
}

TEST(AdviceView, LinksModesAndEscapesTheRest) {
  Session session;
  AdviceView view(session);
  EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("is said here")));
  testing::fill(session, withAdvice());
  EXPECT_EQ(view.count(), 2);
  EXPECT_TRUE(view.toPlainText().contains(
      QStringLiteral("Brightness <tells>: image-zscore-channel and gcn erase it")));
  EXPECT_TRUE(view.toHtml().contains(QStringLiteral("href=\"mode:image-zscore-channel\"")));
  EXPECT_TRUE(view.toHtml().contains(QStringLiteral("href=\"mode:gcn\"")));
  for (const char* word : {"mode:image-zscore\"", "mode:unit"})
    EXPECT_FALSE(view.toHtml().contains(QLatin1String(word))) << word;
  Q_EMIT view.anchorClicked(QUrl(QStringLiteral("mode:image-zscore-channel")));
  EXPECT_EQ(session.modeA(), "image-zscore-channel");
}

TEST(AdviceView, SharesThePanelWithTheWarnings) {
  Session session;
  Edits edits(session);
  WarningsPanel panel(session, edits);
  panel.show();
  testing::fill(session, withAdvice());
  auto* list = panel.findChild<QListView*>(QStringLiteral("listWarnings"));
  auto* advice = panel.findChild<AdviceView*>();
  EXPECT_FALSE(advice->isVisible());
  panel.findChild<SegmentedControl*>()->findChildren<QAbstractButton*>()[1]->click();
  EXPECT_TRUE(advice->isVisible());
  EXPECT_FALSE(list->isVisible());
  panel.next();
  EXPECT_TRUE(list->isVisible()) << "stepping through warnings shows them";
}

TEST(LimitTableModel, TakesNumbersInRangeOnly) {
  LimitTableModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QSignalSpy edited(&model, &LimitTableModel::edited);
  const QModelIndex first = model.index(1, LimitTableModel::Value);
  ASSERT_EQ(limitRows()[1].unit, "share");
  EXPECT_TRUE(model.setData(first, first.data(Qt::EditRole), Qt::EditRole));
  EXPECT_EQ(edited.count(), 0) << "nothing was changed";
  EXPECT_TRUE(model.setData(first, QStringLiteral("2 %"), Qt::EditRole));
  EXPECT_EQ(first.data().toString(), QStringLiteral("2 %"));
  EXPECT_EQ(model.limits().*limitRows()[1].value, 0.02);
  for (const char* wrong : {"", "two", "700"})
    EXPECT_FALSE(model.setData(first, QString::fromLatin1(wrong), Qt::EditRole)) << wrong;
  EXPECT_FALSE(model.setData(model.index(1, LimitTableModel::Rule), QStringLiteral("0.5"), Qt::EditRole));
  EXPECT_EQ(edited.count(), 1);
  EXPECT_TRUE(first.data(Qt::FontRole).value<QFont>().bold()) << "what was changed stands out";
}

TEST(LimitsDialog, IsJudgedByAtOnceAndResets) {
  Session session;
  Edits edits(session);
  LimitsDialog dialog(session, edits);
  dialog.show();
  const QModelIndex value = dialog.model().index(0, LimitTableModel::Value);
  ASSERT_TRUE(dialog.model().setData(value, QStringLiteral("50"), Qt::EditRole));
  EXPECT_EQ(session.limits().*limitRows()[0].value, 0.5);
  dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults)->click();
  EXPECT_EQ(session.limits(), Limits{});
  EXPECT_EQ(dialog.model().limits(), Limits{});
}

TEST(Help, HasAPageForEachModeAndNoEmptyOnes) {
  const std::vector<HelpPage> pages = helpPages();
  QSet<QString> ids;
  for (const HelpPage& page : pages) {
    ids << page.id;
    EXPECT_TRUE(page.markdown.startsWith(QStringLiteral("# "))) << page.id.toStdString();
    EXPECT_GT(page.markdown.size(), 300) << page.id.toStdString();
  }
  EXPECT_EQ(ids.size(), static_cast<int>(pages.size()));
  for (const NormalizationMode& mode : allModes()) EXPECT_TRUE(ids.contains(helpPageOf(mode.id))) << mode.id;

  HelpWindow help(helpPageOf("image-zscore"));
  help.show();
  EXPECT_TRUE(
      help.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("per_image_standardization")));
}

TEST(Help, WarningsPageListsEveryLimit) {
  HelpWindow help(QStringLiteral("limits"));
  const QString text = help.findChild<QTextBrowser*>()->toPlainText();
  for (const LimitRow& row : limitRows())
    EXPECT_TRUE(
        text.contains(QString::fromUtf8(row.meaning.data(), static_cast<qsizetype>(row.meaning.size()))))
        << row.id;
}

TEST(Help, ContentsMarkTheOpenPage) {
  HelpWindow help(QStringLiteral("charts#the-charts-panel"));
  const auto* contents = help.findChild<QTreeWidget*>();
  const auto marked = [&] { return contents->currentItem() ? contents->currentItem()->text(0) : QString(); };
  EXPECT_EQ(marked(), QStringLiteral("Histograms and charts"));
  help.findChild<QTextBrowser*>()->setSource(QUrl(QStringLiteral("files.md#bad-files")));
  EXPECT_EQ(marked(), QStringLiteral("What is read"));
}

TEST(Help, SearchFindsPagesByTheirText) {
  HelpWindow help(QStringLiteral("first-steps"));
  help.show();
  auto* find = help.findChild<QLineEdit*>();
  auto* contents = help.findChild<QTreeWidget*>();
  const auto listed = [contents] {
    int count = 0;
    for (QTreeWidgetItemIterator item(contents); *item; ++item)
      count += (*item)->parent() && !(*item)->isHidden();
    return count;
  };
  const int all = listed();
  EXPECT_EQ(all, static_cast<int>(helpPages().size()));
  find->setText(QStringLiteral("per_image_standardization"));
  EXPECT_GT(listed(), 0);
  EXPECT_LT(listed(), all / 2);
  EXPECT_TRUE(help.findChild<QTextBrowser*>()->toPlainText().contains(find->text()));
  find->clear();
  EXPECT_EQ(listed(), all);
}

} // namespace
} // namespace normscope
