// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "files/message_bar.h"
#include "images/image_list_model.h"
#include "images/image_panel.h"
#include "scan/exclusion.h"
#include "session/edits.h"
#include "session/scan_controller.h"
#include "statistics/scan_totals.h"
#include "window_fixture.h"

#include <QListView>
#include <QUndoStack>
#include <QtTest>

namespace normscope::testing {

/// Images are left out of the statistics and taken in again.
class ExclusionTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void deleteLeavesOutAndInsertTakesIn();
  void whatIsLookedAtIsLeftOut();
  void undoIsOfferedUntilSomethingElseIsDone();
  void numbersAreThoseOfASetWithoutThem();
  void rescanKeepsThem();
  void anotherSetKnowsNothingOfThem();

private:
  ImagePanel& panel() { return *m_window->findChild<ImagePanel*>(); }
  void choose(std::initializer_list<ImageId> ids) {
    session().setSelection(ids);
    session().setCurrentImage(*ids.begin());
  }
  void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience); }
};

void ExclusionTest::deleteLeavesOutAndInsertTakesIn() {
  openSet();
  const auto all = session().analysis()->all->images;
  QListView* grid = panel().grid();
  grid->setFocus();
  choose({2, 5});
  QVERIFY(m_window->actions().images.exclude->isEnabled());
  QVERIFY(!m_window->actions().images.include->isEnabled());
  QTest::keyClick(grid, Qt::Key_Delete);
  QCOMPARE(session().excluded(), (std::vector<ImageId>{2, 5}));
  QVERIFY(m_window->edits().stack().undoText().contains(QLatin1Char('2'))); // how many
  QVERIFY(!m_window->actions().images.exclude->isEnabled());
  QTRY_VERIFY_WITH_TIMEOUT(session().analysis()->all->images == all - 2, kPatience);

  const ImageListModel& model = panel().model();
  const QModelIndex cell = model.index(*model.rowOf(5));
  QCOMPARE(cell.data(ImageListModel::BadgeRole).value<ImageBadge>().kind, ImageBadge::Kind::Excluded);
  QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("left out")));
  settle();
  QVERIFY(!session().images()[5].pending()); // its picture can still be looked at

  choose({5});
  QTest::keyClick(grid, Qt::Key_Insert);
  QCOMPARE(session().excluded(), (std::vector<ImageId>{2}));
  QVERIFY(m_window->edits().stack().undoText().contains(QLatin1Char('1')));
  m_window->edits().stack().undo();
  QCOMPARE(session().excluded(), (std::vector<ImageId>{2, 5}));
  m_window->edits().stack().setIndex(0);
  QVERIFY(session().excluded().empty());
  QTRY_VERIFY_WITH_TIMEOUT(session().analysis()->all->images == all, kPatience);
  settle();
}

void ExclusionTest::undoIsOfferedUntilSomethingElseIsDone() {
  openSet();
  const auto* messages = m_window->findChild<MessageBar*>();
  auto* undo = messages->findChild<QPushButton*>(QStringLiteral("buttonUndoLeftOut"));
  choose({2, 5});
  m_window->actions().images.exclude->trigger();
  QVERIFY(undo->isVisible() && messages->text().startsWith(QLatin1Char('2')));
  undo->click();
  QVERIFY(session().excluded().empty() && !undo->isVisible());
  m_window->actions().images.exclude->trigger();
  QVERIFY(undo->isVisible());
  m_window->edits().setStorage(StorageType::int8); // which Undo would take back
  QVERIFY(!undo->isVisible());
  settle();
}

/// However one came to the image: what was clicked before is not meant.
void ExclusionTest::whatIsLookedAtIsLeftOut() {
  openSet();
  QListView* grid = panel().grid();
  const ImageListModel& model = panel().model();
  grid->scrollToTop();
  QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(model.index(2)).center());
  QCOMPARE(session().currentImage(), std::optional(model.imageAt(2)));
  m_window->actions().images.nextImage->trigger();
  QCOMPARE(session().currentImage(), std::optional(model.imageAt(3)));
  QCOMPARE(grid->currentIndex().row(), 3);
  QCOMPARE(grid->selectionModel()->selectedIndexes().size(), 1);
  grid->setFocus();
  QTest::keyClick(grid, Qt::Key_Delete);
  QCOMPARE(session().excluded(), (std::vector<ImageId>{model.imageAt(3)}));
  m_window->edits().stack().undo();
  // One of several that were chosen is looked at: all of them are meant.
  choose({2, 5});
  session().setCurrentImage(5);
  QCOMPARE(session().selection(), (std::vector<ImageId>{2, 5}));
  // Taking one out of the selection leaves the others chosen.
  session().setSelection({1, 2, 3});
  session().setCurrentImage(1);
  grid->scrollTo(model.index(*model.rowOf(3)));
  QTest::mouseClick(grid->viewport(), Qt::LeftButton, Qt::ControlModifier,
                    grid->visualRect(model.index(*model.rowOf(3))).center());
  QCOMPARE(session().selection(), (std::vector<ImageId>{1, 2}));
  QCOMPARE(session().currentImage(), std::optional<ImageId>(1));
}

void ExclusionTest::numbersAreThoseOfASetWithoutThem() {
  openSet();
  choose({1, 3, 8});
  m_window->actions().images.exclude->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(session().analysis()->scan->excluded.size() == 3, kPatience);
  settle();
  const auto analysis = session().analysis();
  const auto expected = without(*analysis->whole, session().excluded());
  const DatasetStatistics all = ScanTotals(*expected).statistics();
  QCOMPARE(analysis->all->images, all.images);
  for (std::size_t c = 0; c < all.channels.size(); ++c)
    QCOMPARE(analysis->all->channels[c].mean, all.channels[c].mean);
  QCOMPARE(analysis->all->meanImage->mean(), all.meanImage->mean());
  QVERIFY(std::isnan(session().outcome("channel-zscore")->effects[3].gain));
}

void ExclusionTest::rescanKeepsThem() {
  openSet();
  choose({4});
  m_window->actions().images.exclude->trigger();
  const std::string path((*session().dataset())[4].relativePath);
  m_window->scans().rescan();
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(), kPatience);
  QCOMPARE(session().excluded().size(), std::size_t{1});
  QCOMPARE(std::string((*session().dataset())[session().excluded().front()].relativePath), path);
  QCOMPARE(session().analysis()->scan->excluded, session().excluded());
}

void ExclusionTest::anotherSetKnowsNothingOfThem() {
  openSet();
  choose({4});
  m_window->actions().images.exclude->trigger();
  m_window->scans().close();
  QVERIFY(session().excluded().empty());
  QVERIFY(!m_window->edits().stack().canUndo());
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::ExclusionTest)
#include "exclusion_test.moc"
