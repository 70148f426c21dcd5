// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "canvas/image_canvas.h"
#include "files/log_panel.h"
#include "files/message_bar.h"
#include "previews/mode_tile.h"
#include "records/cache_folder.h"
#include "session/scan_controller.h"
#include "session/stale_watch.h"
#include "set_files.h"
#include "support/background.h"
#include "support/translation.h"
#include "window_fixture.h"

#include <QtTest>

using namespace normscope;
using normscope::testing::kPatience;
using State = Session::State;

/// Drives the real window through opening, reading and closing sets.
class ScansTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void opensAndFinishes();
  void droppedFolderOpens();
  void unreadableImageIsExplained();
  void cancelLeavesPartialAndResumeCompletes();
  void goodEnoughEndsTheScanWithIntervals();
  void pauseHoldsTheScan();
  void damagedCacheIsTold();
  void missingFolderIsExplained();
  void filesThatChangedAreTold();
  void changesAreToldOfAPartialScanToo();
  void aVanishedSetIsKeptInView();
  void closingEmptiesTheWindow();
};

void ScansTest::opensAndFinishes() {
  QSignalSpy states(&session(), &Session::stateChanged);
  openSet();
  QVERIFY(session().dataset()->size() >= 24);
  QVERIFY(session().analysis()->scan->complete);
  QCOMPARE(session().progress().done(), session().dataset()->size());
  QCOMPARE(session().analysis()->outcomes.size(), session().modes().size());
  for (const ModeTile* tile : m_window->findChildren<ModeTile*>()) {
    const ModeOutcome* outcome = session().outcome(tile->modeId());
    if (!tile->isVisible() || outcome->unavailable) continue;
    QVERIFY2(const_cast<ModeTile*>(tile)->canvas().picture(), tile->modeId().c_str());
    QVERIFY(!std::isnan(tile->lostLow()));
  }
  QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("set")));
}

void ScansTest::droppedFolderOpens() {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(m_set)});
  const QPoint at(600, 300);
  QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &enter);
  QVERIFY(enter.isAccepted());
  QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &move);
  QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &drop);
  QVERIFY(drop.isAccepted());
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Done, kPatience);

  QMimeData text;
  text.setText(QStringLiteral("no file"));
  QDragEnterEvent refused(at, Qt::CopyAction, &text, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &refused);
  QVERIFY(!refused.isAccepted());
}

void ScansTest::unreadableImageIsExplained() {
  openSet();
  const auto& images = session().images();
  const auto broken =
      std::find_if(images.begin(), images.end(), [](const ImageOutcome& i) { return i.failure; });
  QVERIFY(broken != images.end());
  session().setCurrentImage(static_cast<ImageId>(broken - images.begin()));
  auto* tile = m_window->findChild<ModeTile*>(QStringLiteral("tile-unit"));
  QTRY_VERIFY_WITH_TIMEOUT(!tile->canvas().picture(), kPatience);
  QVERIFY(tile->canvas().accessibleDescription().contains(translated(broken->failure->message)));
  m_window->actions().images.previousImage->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(tile->canvas().picture(), kPatience);
}

void ScansTest::cancelLeavesPartialAndResumeCompletes() {
  openMany();
  QTest::keyClick(m_window.get(), Qt::Key_Escape);
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Partial, kPatience);
  const std::size_t read = m_window->scans().result()->read;
  QVERIFY(read > 0 && read < 2000);
  QTRY_VERIFY_WITH_TIMEOUT(session().analysis() && !session().analysis()->scan->complete, kPatience);
  auto* messages = m_window->findChild<MessageBar*>();
  QVERIFY(messages->isVisible() && messages->text().contains(QStringLiteral("2,000")));

  QTest::mouseClick(messages->findChild<QPushButton*>(QStringLiteral("buttonResume")), Qt::LeftButton);
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Done, kPatience);
  QVERIFY(!messages->isVisible());
  QCOMPARE(m_window->scans().result()->read, std::size_t(2000));
  QVERIFY(m_window->scans().result()->complete);
  QCOMPARE(m_window->scans().result()->meanImages.begin()->second.images(), std::uint64_t(2000));
}

void ScansTest::goodEnoughEndsTheScanWithIntervals() {
  QAction* enough = m_window->actions().dataset.enough;
  QVERIFY(!enough->isEnabled());
  openMany();
  m_window->scans().setPaused(false);
  QTRY_VERIFY_WITH_TIMEOUT(enough->isEnabled(), kPatience);
  QVERIFY(enough->toolTip().contains(QStringLiteral("levels")));
  QVERIFY(m_window->findChild<QToolButton*>(QStringLiteral("buttonEnough"))->isVisible());
  QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ShiftModifier);
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Partial, kPatience);
  QVERIFY(!enough->isEnabled());
  const std::size_t read = m_window->scans().result()->read;
  QVERIFY2(session().convergence()->now().read <= read, "what lies behind a gap tells no interval");
  QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && session().analysis()->all->images == read, kPatience);
  const Analysis& analysis = *session().analysis();
  for (std::size_t c = 0; c < 3; ++c) {
    QVERIFY(std::abs(*analysis.all->channels[c].meanCi95 - *analysis.estimate->channels[c].meanHalfWidth95) <
            1e-12);
    QVERIFY(std::abs(analysis.all->channels[c].std - analysis.estimate->channels[c].std) < 1e-9);
  }
  m_window->scans().resume();
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Done, kPatience);
  QCOMPARE(session().convergence()->now().attempted, std::size_t(2000));
  QCOMPARE(session().convergence()->now().meansKnownTo(), std::optional(0.0));
}

void ScansTest::pauseHoldsTheScan() {
  openMany();
  // What was begun comes in; without the pause all 2,000 would.
  std::size_t held = session().progress().done();
  while (QTest::qWaitFor([&] { return session().progress().done() > held; }, 500))
    held = session().progress().done();
  QVERIFY(held < 2000);
  pauseBeyond(held);
  QTest::keyClick(m_window.get(), Qt::Key_P);
  QCOMPARE(session().state(), State::Scanning);
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Paused, kPatience);
  QVERIFY(session().progress().done() > held);
}

void ScansTest::damagedCacheIsTold() {
  openSet();
  const auto* messages = m_window->findChild<MessageBar*>();
  // Another test may have touched a file, which is worth a line in the log alone.
  QVERIFY(!messages->isVisible());
  m_window->actions().file.closeSet->trigger();
  QTRY_COMPARE_WITH_TIMEOUT(runningInBackground(), std::size_t{0}, kPatience); // all files are closed
  for (const SetFile& set : setFiles(*defaultCacheFolder())) {
    QFile file(QFile::decodeName(set.file.c_str()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, and never was one");
  }
  openSet();
  QCOMPARE(session().notices().size(), 1);
  QVERIFY2(messages->isVisible() && messages->text().contains(QStringLiteral("damaged")),
           qPrintable(session().notices().join(QLatin1Char('\n'))));
  QCOMPARE(m_window->findChild<LogPanel*>()->count(),
           static_cast<int>(m_window->scans().result()->failed) + 1);
  QTest::mouseClick(messages->findChild<QPushButton*>(QStringLiteral("buttonDismiss")), Qt::LeftButton);
  QVERIFY(!messages->isVisible());
  openSet();
  QVERIFY(session().notices().isEmpty() && !messages->isVisible());
}

void ScansTest::filesThatChangedAreTold() {
  openSet();
  const auto* const text = m_window->findChild<QLabel*>(QStringLiteral("messageText"));
  auto* const rescan = m_window->findChild<QPushButton*>(QStringLiteral("buttonRescan"));
  const std::size_t images = session().progress().read;
  QSignalSpy stale(&session(), &Session::staleChanged);
  m_window->stale().look();
  QTRY_VERIFY_WITH_TIMEOUT(!m_window->stale().isLooking(), kPatience);
  QVERIFY2(stale.isEmpty(), qPrintable(session().staleText()));

  const QString copy = m_set + QStringLiteral("/train/day/copy.png");
  QVERIFY(QFile::copy(m_set + QStringLiteral("/train/day/day_fog.png"), copy));
  m_window->stale().look();
  QTRY_VERIFY_WITH_TIMEOUT(rescan->isVisible(), kPatience);
  QVERIFY2(text->text().contains(QStringLiteral("one file added")), qPrintable(text->text()));
  rescan->click();
  QTRY_COMPARE_WITH_TIMEOUT(session().progress().read, images + 1, kPatience);
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Done && m_window->isSettled(), kPatience);
  QVERIFY(session().staleText().isEmpty() && !rescan->isVisible());
  QVERIFY(QFile::remove(copy));
}

void ScansTest::changesAreToldOfAPartialScanToo() {
  openMany();
  m_window->scans().cancel();
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Partial && m_window->isSettled(), kPatience);
  const QString gone = QFile::decodeName((*session().dataset())[0].path().c_str());
  QVERIFY(QFile::remove(gone));
  m_window->stale().look();
  QTRY_VERIFY_WITH_TIMEOUT(session().staleText().contains(QStringLiteral("one file gone")), kPatience);
}

void ScansTest::aVanishedSetIsKeptInView() {
  const QString away = m_set + QStringLiteral("-away");
  openSet();
  const auto analysis = session().analysis();
  QVERIFY(QDir().rename(m_set, away));
  m_window->actions().dataset.rescan->trigger();
  const auto* messages = m_window->findChild<MessageBar*>();
  QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible() && messages->text().contains(QStringLiteral("is kept")),
                           kPatience);
  QCOMPARE(session().state(), State::Done);
  QVERIFY(session().analysis() == analysis);
  QVERIFY(QDir().rename(away, m_set));
  m_window->actions().dataset.rescan->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(session().analysis() && session().analysis() != analysis && m_window->isSettled(),
                           kPatience);
}

void ScansTest::missingFolderIsExplained() {
  m_window->files().open({m_folder.filePath(QStringLiteral("nowhere"))});
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Failed, kPatience);
  const auto* messages = m_window->findChild<MessageBar*>();
  QVERIFY(messages->isVisible() && messages->text().contains(QStringLiteral("nowhere")));
}

void ScansTest::closingEmptiesTheWindow() {
  openSet();
  m_window->actions().file.closeSet->trigger();
  QCOMPARE(session().state(), State::Empty);
  QVERIFY(!session().analysis() && session().images().empty());
  QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("emptyState"))->isVisible());
}

QTEST_MAIN(ScansTest)
#include "scans_test.moc"
