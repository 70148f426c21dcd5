// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "auto_save.h"
#include "documents/documents.h"
#include "files/message_bar.h"
#include "session/edits.h"
#include "session/scan_controller.h"
#include "session_files.h"
#include "set_files.h"
#include "window_fixture.h"

#include <QMessageBox>
#include <QUndoStack>
#include <QtTest>

namespace normscope::testing {

/// What is chosen about a set is saved and comes back with the same numbers.
class SessionFilesTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void comesBackWithTheSameNumbers();
  void tellsWhatIsNotSaved();
  void asksBeforeWorkIsLost();
  void leavesWhatIsOpenWhenItCannotBeRead();
  void cannotBeWrittenEverywhere();
  void whatHasMovedIsLocated();
  void whatACrashLeavesIsOfferedAgain();
  void savingDoesNotClaimWhatIsOpenedMeanwhile();
  void lateStatisticsAreNotForAnotherSet();
  void aLateSessionDoesNotReplaceWhatIsOpenedMeanwhile();

private:
  QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  void settle() {
    QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(), kPatience);
  }
  /// Saves under a name, as the dialog would.
  void saveAs(const QString& path) {
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
      auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      if (!dialog) return;
      answer.stop();
      auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
      name->setText(path);
      QTest::keyClick(name, Qt::Key_Return);
      if (dialog->isVisible())
        QTest::keyClick(name, Qt::Key_Return); // the first may have chosen a completion
    });
    answer.start(50);
    QSignalSpy saved(&m_window->sessions(), &SessionFiles::saved);
    m_window->actions().file.saveSessionAs->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), kPatience);
  }
  /// Presses a button of the question that comes up.
  void answerWith(QMessageBox::StandardButton button) {
    auto* answer = new QTimer(m_window.get());
    connect(answer, &QTimer::timeout, this, [answer, button] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (!box) return;
      delete answer;
      box->button(button)->click();
    });
    answer->start(20);
  }
  /// All numbers there are.
  std::string numbers() {
    const auto a = session().analysis();
    return statisticsJson(*a) + comparisonJson(*a);
  }
};

void SessionFilesTest::comesBackWithTheSameNumbers() {
  openSet();
  Edits& edits = m_window->edits();
  edits.exclude({3, 9});
  edits.setParameters("image-zscore", {{"rule", std::string("keras")}});
  edits.setStorage(StorageType::int8);
  Limits limits;
  limits.clipWarning = 0.25;
  edits.setLimits(limits);
  edits.setMuted({MutedWarning("W13", "")}, true);
  edits.addVariant(
      {"soft", "Soft", "channel-zscore", {{"placement", std::string("sigma+eps")}, {"epsilon", 0.25}}});
  edits.setParameters("soft", {{"epsilon", 0.5}});
  session().setModeA("lcn");
  session().setModeB("unit");
  settle();
  QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->scan->excluded.size(), std::size_t{2}, kPatience);
  settle();
  const std::string before = numbers();
  saveAs(file("work")); // the suffix comes by itself
  QVERIFY(QFile::exists(file("work.normscope")));
  QVERIFY(!m_window->sessions().isModified());
  QVERIFY(m_window->windowTitle().contains(QStringLiteral("work.normscope")));

  cleanup();
  init();
  m_window->files().open({file("work.normscope")});
  settle();
  QCOMPARE(session().excluded(), (std::vector<ImageId>{3, 9}));
  QCOMPARE(session().storage(), StorageType::int8);
  QCOMPARE(session().limits(), limits);
  QCOMPARE(session().modeA(), std::string("lcn"));
  QCOMPARE(session().modeB(), std::string("unit"));
  QVERIFY(session().outcome("soft") && !session().outcome("soft")->unavailable);
  QCOMPARE(session().muted(), (std::set<MutedWarning>{{"W13", ""}}));
  QCOMPARE(numbers(), before);
  QVERIFY(!m_window->sessions().isModified());
}

void SessionFilesTest::tellsWhatIsNotSaved() {
  openSet();
  saveAs(file("title.normscope"));
  QVERIFY(!m_window->isWindowModified());
  m_window->edits().setStorage(StorageType::float32);
  QVERIFY(m_window->isWindowModified());
  m_window->edits().stack().undo();
  QVERIFY(!m_window->isWindowModified());
  m_window->edits().setStorage(StorageType::float16);
  m_window->scans().rescan();
  settle();
  QVERIFY(m_window->isWindowModified()); // a rescan saves nothing
  QSignalSpy saved(&m_window->sessions(), &SessionFiles::saved);
  m_window->actions().file.saveSession->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), kPatience);
  QVERIFY(!m_window->isWindowModified());
}

void SessionFilesTest::asksBeforeWorkIsLost() {
  openSet();
  m_window->edits().setStorage(StorageType::float32); // without a session that is play
  QVERIFY(!m_window->sessions().isModified());
  m_window->edits().exclude({1, 2});
  answerWith(QMessageBox::Cancel);
  m_window->actions().file.closeSet->trigger();
  QCOMPARE(session().state(), Session::State::Done);
  answerWith(QMessageBox::Cancel);
  QVERIFY(!m_window->close());
  QVERIFY(m_window->isVisible());
  answerWith(QMessageBox::Discard);
  m_window->actions().file.closeSet->trigger();
  QCOMPARE(session().state(), Session::State::Empty);

  openSet();
  saveAs(file("asked.normscope"));
  m_window->edits().exclude({4});
  answerWith(QMessageBox::Save);
  m_window->files().openDemo(DemoKind::dayNight);
  const auto saved = readSession(QFile::encodeName(file("asked.normscope")).toStdString());
  QVERIFY(saved && saved->excluded.size() == 1);
  settle();
  QVERIFY(session().excluded().empty());
  QVERIFY(m_window->sessions().path().isEmpty());
}

void SessionFilesTest::leavesWhatIsOpenWhenItCannotBeRead() {
  openSet();
  const auto dataset = session().dataset();
  QFile broken(file("broken.normscope"));
  QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"schema\": ") > 0);
  broken.close();
  QSignalSpy failed(&m_window->sessions(), &SessionFiles::failed);
  m_window->files().open({file("broken.normscope")});
  QCOMPARE(failed.size(), 1);
  QVERIFY(failed[0][0].toString().contains(QStringLiteral("no JSON")));
  QCOMPARE(session().dataset(), dataset);
  m_window->files().open({m_set, file("broken.normscope")});
  QCOMPARE(session().dataset(), dataset);
}

void SessionFilesTest::cannotBeWrittenEverywhere() {
  openSet();
  m_window->edits().exclude({1});
  QSignalSpy failed(&m_window->sessions(), &SessionFiles::failed);
  QTimer answer;
  connect(&answer, &QTimer::timeout, this, [&] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog) return;
    answer.stop();
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
        ->setText(QStringLiteral("/proc/a.normscope"));
    QTest::keyClick(dialog, Qt::Key_Return);
  });
  answer.start(50);
  m_window->actions().file.saveSession->trigger();
  QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
  QVERIFY(m_window->sessions().isModified());
  QVERIFY(m_window->sessions().path().isEmpty());
}

/// The window would stand for the old file, and the next Ctrl+S overwrite it.
void SessionFilesTest::whatHasMovedIsLocated() {
  const QString before = file("moving");
  QString after = file("moved");
  QVERIFY(writeDemoSet(QFile::encodeName(before).toStdString()));
  m_window->files().open({before});
  settle();
  m_window->edits().exclude({2});
  const QString path = QDir(file("sessions")).filePath(QStringLiteral("s.normscope"));
  QVERIFY(QDir().mkpath(QFileInfo(path).path()));
  saveAs(path);
  QVERIFY(QDir().rename(before, after));
  SessionFiles& sessions = m_window->sessions();
  QSignalSpy failed(&sessions, &SessionFiles::failed);
  sessions.setLocate([](const QString&) { return QString(); });
  sessions.open(path);
  QCOMPARE(failed.size(), 1); // nobody knows where
  QStringList asked;
  sessions.setLocate([&](const QString& missing) {
    asked << missing;
    return after;
  });
  sessions.open(path);
  settle();
  QCOMPARE(asked, QStringList(before));
  QCOMPARE(session().excluded(), std::vector<ImageId>{2});
  QVERIFY(sessions.isModified()); // the file does not know yet
}

void SessionFilesTest::whatACrashLeavesIsOfferedAgain() {
  openSet();
  QString left;
  {
    AutoSave kept(session(), m_window->edits(), m_window->sessions(), nullptr);
    m_window->edits().exclude({1, 4});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(kept.file()), kPatience);
    QCOMPARE(AutoSave::leftBehind(), QString()); // its program runs
    left = QFileInfo(kept.file()).path() + QStringLiteral("/1-1.normscope");
    QVERIFY(QFile::copy(kept.file(), left)); // of one that ended
  }
  QTRY_COMPARE_WITH_TIMEOUT(AutoSave::leftBehind(), left, kPatience);
  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  m_window->show();
  AutoSave next(session(), m_window->edits(), m_window->sessions(), nullptr);
  auto* messages = m_window->findChild<MessageBar*>();
  next.offerLeftBehind(*messages);
  QVERIFY(messages->isVisible());
  auto* recover = messages->findChild<QPushButton*>(QStringLiteral("buttonRecover"));
  QVERIFY(QDir().rename(m_set, m_set + QStringLiteral("-away")));
  m_window->sessions().setLocate([](const QString&) { return QString(); });
  recover->click();
  QVERIFY(QFile::exists(left)); // nothing was opened, and nothing is lost
  QVERIFY(QDir().rename(m_set + QStringLiteral("-away"), m_set));
  next.offerLeftBehind(*messages);
  recover->click();
  settle();
  QCOMPARE(session().excluded(), (std::vector<ImageId>{1, 4}));
  QVERIFY(m_window->sessions().isModified() && m_window->sessions().path().isEmpty());
  QVERIFY(!QFile::exists(left));
  m_window->edits().stack().setClean(); // nobody is to be asked
}

void SessionFilesTest::savingDoesNotClaimWhatIsOpenedMeanwhile() {
  openSet();
  m_window->edits().exclude({1});
  saveAs(file("mine.normscope"));
  QVERIFY(!m_window->sessions().path().isEmpty());
  QSignalSpy saved(&m_window->sessions(), &SessionFiles::saved);
  m_window->actions().file.saveSession->trigger();
  m_window->files().openDemo(DemoKind::dayNight); // before anything can have come back
  QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
  QVERIFY(m_window->sessions().path().isEmpty());
  settle();
  QVERIFY(m_window->sessions().path().isEmpty());
  const auto written = readSession(QFile::encodeName(file("mine.normscope")).toStdString());
  QVERIFY(written && written->demo.empty() && written->excluded.size() == 1);
}

void SessionFilesTest::lateStatisticsAreNotForAnotherSet() {
  openSet();
  const auto a = session().analysis();
  QFile statistics(file("statistics.json"));
  QVERIFY(statistics.open(QIODevice::WriteOnly));
  statistics.write(QByteArray::fromStdString(statisticsJson(*a)));
  statistics.close();
  m_window->files().openStatistics(statistics.fileName());
  m_window->files().openDemo(DemoKind::dayNight);
  settle();
  QCOMPARE(session().fitChoice().kind, FitChoice::Kind::automatic);
  m_window->files().openStatistics(statistics.fileName());
  QTRY_COMPARE_WITH_TIMEOUT(session().fitChoice().kind, FitChoice::Kind::file, kPatience);
  // Without a set they are for the next one.
  m_window->edits().setFit({});
  m_window->files().close();
  m_window->files().openStatistics(statistics.fileName());
  m_window->files().openDemo(DemoKind::dayNight);
  settle();
  QCOMPARE(session().fitChoice().kind, FitChoice::Kind::file);
}

void SessionFilesTest::aLateSessionDoesNotReplaceWhatIsOpenedMeanwhile() {
  openSet();
  const auto a = session().analysis();
  QFile statistics(file("fit.json"));
  QVERIFY(statistics.open(QIODevice::WriteOnly));
  statistics.write(QByteArray::fromStdString(statisticsJson(*a)));
  statistics.close();
  m_window->files().openStatistics(statistics.fileName());
  QTRY_COMPARE_WITH_TIMEOUT(session().fitChoice().kind, FitChoice::Kind::file, kPatience);
  settle();
  saveAs(file("fitted.normscope"));
  QSignalSpy opened(&m_window->sessions(), &SessionFiles::opened);
  m_window->files().open({file("fitted.normscope")}); // reads the file of statistics first
  m_window->files().openDemo(DemoKind::dayNight);
  settle();
  QVERIFY(opened.isEmpty());
  QVERIFY(m_window->scans().demo().has_value());
  QVERIFY(m_window->sessions().path().isEmpty());
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::SessionFilesTest)
#include "session_files_test.moc"
