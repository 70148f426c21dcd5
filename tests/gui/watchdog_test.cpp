// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "base/cpu_time.h"
#include "images/image_list_model.h"
#include "images/image_panel.h"
#include "session/scan_controller.h"
#include "watchdog.h"
#include "window_fixture.h"

#include <QListView>
#include <QtTest>

#include <memory>

namespace normscope::testing {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
constexpr double kMost = 1000; ///< ms; slowed down as code is, only hanging can be told
#else
constexpr double kMost = 50; ///< ms of the thread's own processor time
#endif

WatchedApplication& watched() { return *static_cast<WatchedApplication*>(qApp); }

} // namespace

/// The window stays quick while a set of 2,000 images is being read.
class WatchdogTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void handlersAreWatched();
  void scanLeavesTheWindowAlone();

private:
  void verifyCalm();
};

/// The watch itself: a handler that works long, and one that waits, are noticed.
void WatchdogTest::handlersAreWatched() {
  watched().forget();
  QTimer::singleShot(0, this, [] {
    const std::unique_ptr<QThread> other(QThread::create([] { QThread::msleep(50); }));
    other->start();
    other->wait();
    volatile double sum = 0;
    const double begin = threadSeconds();
    do {
      for (int i = 0; i < 1000; ++i) sum = sum + i;
    } while (threadSeconds() - begin < 0.06);
  });
  QTRY_VERIFY_WITH_TIMEOUT(watched().longest() > 50, kPatience);
  QVERIFY(WatchedApplication::misdeeds().contains(QStringLiteral("waits for another thread")));
}

void WatchdogTest::verifyCalm() {
  qInfo() << "longest handler:" << watched().longest() << "ms," << watched().longestWhat();
  QVERIFY2(watched().longest() < kMost,
           qPrintable(QStringLiteral("%1 ms: %2").arg(watched().longest()).arg(watched().longestWhat())));
  const QStringList misdeeds = WatchedApplication::misdeeds();
  QVERIFY2(misdeeds.isEmpty(), qPrintable(misdeeds.join(QStringLiteral("; "))));
}

void WatchdogTest::scanLeavesTheWindowAlone() {
  watched().forget();
  openMany();
  verifyCalm();
  m_window->scans().setPaused(false);
  auto* grid = m_window->findChild<ImagePanel*>()->grid();
  int step = 0;
  while (session().state() != Session::State::Done) {
    QTest::qWait(20);
    // What people do meanwhile.
    switch (++step % 6) {
    case 0: m_window->actions().view.views[static_cast<std::size_t>(step / 6 % 4)]->trigger(); break;
    case 1: grid->scrollToBottom(); break;
    case 2: m_window->actions().images.nextImage->trigger(); break;
    case 3: grid->scrollToTop(); break;
    case 4: m_window->actions().modes.nextMode->trigger(); break;
    default: m_window->actions().view.showLost->trigger(); break;
    }
    QVERIFY(step < 6000);
  }
  QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience);
  QVERIFY(step > 6);
  verifyCalm();
}

} // namespace normscope::testing

int main(int argc, char* argv[]) {
  normscope::testing::WatchedApplication application(argc, argv);
  normscope::testing::WatchdogTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "watchdog_test.moc"
