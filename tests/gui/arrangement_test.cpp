// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "controls/hint_bubble.h"
#include "images/browse_page.h"
#include "images/image_panel.h"
#include "images/image_query_bar.h"
#include "set_files.h"
#include "tour.h"
#include "window_fixture.h"

#include <QtTest>

namespace normscope::testing {

class ArrangementTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void hintsPointAtWhatTheyAreAbout();
  void escapeLeavesOneThingAtATime();
  void aClosedSetEndsTheTour();
  void panelsCanBeArranged();
  void theSummaryIsThereWhileASetIsOpen();
  void imagesThatAreBrowsedAreNotShownTwice();
};

void ArrangementTest::hintsPointAtWhatTheyAreAbout() {
  openSet();
  auto* bubble = m_window->findChild<HintBubble*>();
  QVERIFY(!bubble->isVisible());
  m_window->actions().help.tour->trigger();
  auto* next = bubble->findChild<QToolButton*>(QStringLiteral("buttonNextHint"));
  QSet<QString> texts;
  QList<QRect> framed;
  QPoint corner;
  for (int step = 0; step < 4; ++step) {
    QVERIFY(bubble->isVisible());
    QVERIFY(m_window->rect().contains(bubble->geometry()));
    texts << bubble->accessibleDescription();
    QVERIFY(!framed.contains(bubble->framed()));
    framed << bubble->framed();
    const QPoint now = next->mapToGlobal(next->rect().bottomRight());
    QVERIFY2(step == 0 || now == corner, "the button moves away from the pointer");
    corner = now;
    next->click();
  }
  QCOMPARE(texts.size(), 4);
  QVERIFY(!bubble->isVisible());
}

void ArrangementTest::escapeLeavesOneThingAtATime() {
  openSet();
  QAction* escape = m_window->actions().dataset.cancel;
  QVERIFY(!escape->isEnabled());
  m_window->actions().view.maximize->trigger();
  m_window->actions().help.tour->trigger();
  escape->trigger();
  QVERIFY(!m_window->findChild<HintBubble*>()->isVisible());
  QVERIFY(m_window->actions().view.maximize->isChecked());
  escape->trigger();
  QVERIFY(!m_window->actions().view.maximize->isChecked());
  QVERIFY(!escape->isEnabled());
}

void ArrangementTest::aClosedSetEndsTheTour() {
  openSet();
  m_window->actions().help.tour->trigger();
  m_window->actions().file.closeSet->trigger();
  QVERIFY(!m_window->findChild<HintBubble*>()->isVisible());
}

void ArrangementTest::panelsCanBeArranged() {
  auto* histogram = m_window->findChild<QDockWidget*>(QStringLiteral("dockHistogram"));
  QVERIFY(!histogram->features().testFlag(QDockWidget::DockWidgetMovable));
  m_window->actions().view.arrangePanels->trigger();
  QVERIFY(histogram->features().testFlag(QDockWidget::DockWidgetMovable));
  m_window->addDockWidget(Qt::LeftDockWidgetArea, histogram); // what dragging does
  m_window->actions().view.arrangePanels->trigger();
  QVERIFY(!histogram->features().testFlag(QDockWidget::DockWidgetMovable));
  QCOMPARE(m_window->dockWidgetArea(histogram), Qt::LeftDockWidgetArea);
  m_window->actions().view.resetLayout->trigger();
  QCOMPARE(m_window->dockWidgetArea(histogram), Qt::RightDockWidgetArea);
}

void ArrangementTest::theSummaryIsThereWhileASetIsOpen() {
  auto* summary = m_window->findChild<QToolBar*>(QStringLiteral("barSummary"));
  m_window->show();
  m_window->actions().view.resetLayout->trigger();
  QTRY_VERIFY(summary->isHidden());
  openSet();
  QTRY_VERIFY(summary->isVisible());
  const QByteArray layout = m_window->saveState();
  m_window->actions().file.closeSet->trigger();
  QTRY_VERIFY(summary->isHidden());
  m_window->restoreState(layout); // of a moment when it was there
  QTRY_VERIFY(summary->isHidden());
}

void ArrangementTest::imagesThatAreBrowsedAreNotShownTwice() {
  const auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("dockImages"));
  const auto* grid = m_window->findChild<ImagePanel*>()->grid();
  const auto* bar = m_window->findChild<BrowsePage*>()->findChild<ImageQueryBar*>();
  m_window->files().open({m_set + QStringLiteral("/train/day")});
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(), kPatience);
  session().setView(Session::View::Browse); // a folder without classes
  QTRY_VERIFY(dock->isHidden() && bar->isVisible());
  session().setView(Session::View::Survey);
  QTRY_VERIFY(dock->isVisible() && grid->isVisible());
  openSet();
  session().setView(Session::View::Browse); // one with classes to choose from
  QTRY_VERIFY(dock->isVisible() && !grid->isVisible() && !bar->isVisible());
}

} // namespace normscope::testing

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  normscope::testing::ArrangementTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "arrangement_test.moc"
