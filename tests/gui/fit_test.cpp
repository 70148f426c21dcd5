// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "documents/documents.h"
#include "files/message_bar.h"
#include "report/report.h"
#include "session/edits.h"
#include "session/export_job.h"
#include "session/warning_fix.h"
#include "session_files.h"
#include "set_files.h"
#include "window_fixture.h"

#include <QUndoStack>
#include <QtTest>

#include <algorithm>

namespace normscope::testing {

using Kind = FitChoice::Kind;

/// What modes of the data set are fitted on can be chosen.
class FitTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void takesAllImagesAndGoesBack();
  void takesASplit();
  void takesTheStatisticsOfAnotherSet();
  void waitsForASetWithoutOne();
  void keepsOutWhatIsNoStatistics();
  void fitsNothingOnOtherChannels();
  void comesBackWithASession();
  void mendsTheLeak();

private:
  QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  std::shared_ptr<const Analysis> analysis() { return session().analysis(); }
  void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience); }
  void write(const QString& path, const QByteArray& bytes) {
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
  }
  /// A document of the open set with these statistics in place of its own.
  void writeStatistics(const char* name, const DatasetStatistics& statistics) {
    Analysis other = *analysis();
    other.all = other.fit = statistics;
    other.fittedSplit.clear();
    other.datasetWarnings = {};
    write(file(name), QByteArray::fromStdString(statisticsJson(other)));
  }
  /// The statistics of another set: those of the open one, with three constants in their place.
  QString otherStatistics(const char* name) {
    DatasetStatistics other = *analysis()->all;
    for (std::size_t i = 0; i < other.channels.size(); ++i) {
      other.channels[i].mean = 0.25 + 0.125 * static_cast<double>(i);
      other.channels[i].std = 0.5;
    }
    writeStatistics(name, other);
    return file(name);
  }
  QList<double> means() {
    QList<double> means;
    for (const ChannelStatistics& channel : analysis()->fit->channels) means << channel.mean;
    return means;
  }
};

void FitTest::takesAllImagesAndGoesBack() {
  openSet();
  QCOMPARE(analysis()->fittedSplit, std::string("train"));
  QVERIFY(m_window->actions().fit.automatic->isChecked());
  const QList<double> before = means();
  m_window->actions().fit.allImages->trigger();
  settle();
  QVERIFY(analysis()->fittedSplit.empty());
  QCOMPARE(means()[0], analysis()->all->channels[0].mean);
  QVERIFY(means() != before);
  QVERIFY(m_window->actions().fit.allImages->isChecked());
  const auto* mean = session().outcome("channel-mean");
  QCOMPARE(mean->transform->describe().find("subtract")[0], 255 * analysis()->all->channels[0].mean);
  m_window->edits().stack().undo();
  settle();
  QCOMPARE(means(), before);
  QCOMPARE(analysis()->fittedSplit, std::string("train"));
}

void FitTest::takesASplit() {
  openSet();
  auto* menu = m_window->findChild<QMenu*>(QStringLiteral("menuFit"));
  const auto actions = menu->actions();
  const auto val = std::ranges::find_if(
      actions, [](const QAction* action) { return action->data().toByteArray() == "val"; });
  QVERIFY(val != actions.end());
  (*val)->trigger();
  settle();
  QCOMPARE(analysis()->fittedSplit, std::string("val"));
  QVERIFY((*val)->isChecked());
  auto* label = m_window->findChild<QLabel*>(QStringLiteral("labelFit"));
  QVERIFY(label->text().contains(QStringLiteral("split val")));
  m_window->files().openDemo(DemoKind::objects); // has the split as well, or falls back with a notice
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(), kPatience);
  QCOMPARE(session().fitChoice().kind == Kind::split, session().dataset()->hasSplit("val"));
  session().choose([](Choices& choices) { choices.fit = {{Kind::split, "none such"}, nullptr}; });
  QCOMPARE(session().fitChoice().kind, Kind::automatic);
  QVERIFY(session().notices().join(QLatin1Char(' ')).contains(QStringLiteral("none such")));
}

void FitTest::takesTheStatisticsOfAnotherSet() {
  openSet();
  m_window->files().open({otherStatistics("other.json")});
  settle();
  QCOMPARE(session().fitChoice().kind, Kind::file);
  QCOMPARE(means(), (QList<double>{0.25, 0.375, 0.5}));
  const auto* zscore = session().outcome("channel-zscore");
  QCOMPARE(zscore->transform->describe().find("subtract")[0], 63.75);
  QVERIFY(session().outcome("zca")->unavailable);
  QVERIFY(session().outcome("mean-image")->unavailable);
  QVERIFY(
      std::ranges::none_of(*analysis()->datasetWarnings, [](const Warning& w) { return w.code == "W20"; }));
  QVERIFY(m_window->actions().fit.file->isChecked());

  // Exports and the report say so.
  const ExportPlan plan{"torchvision", "channel-zscore", file("out.py")};
  QVERIFY(exportRemarks(*analysis(), plan).join(QString()).contains(QStringLiteral("other.json")));
  const auto made = makeExport(*analysis(), plan);
  QVERIFY(made && made->files.front().bytes.find("0.375") != std::string::npos);
  QVERIFY(made->files.front().bytes.find("statistics read from a file") != std::string::npos);
  QVERIFY(htmlReport(*analysis()).find("other.json") != std::string::npos);

  auto* back = m_window->findChild<QPushButton*>(QStringLiteral("buttonFitHere"));
  QVERIFY(back->isVisible());
  back->click();
  settle();
  QCOMPARE(analysis()->fittedSplit, std::string("train"));
  QVERIFY(!back->isVisible());
  QVERIFY(!session().outcome("zca")->unavailable);
  m_window->actions().fit.file->trigger(); // it stays at hand
  settle();
  QCOMPARE(means()[0], 0.25);
}

void FitTest::waitsForASetWithoutOne() {
  openSet();
  const QString other = otherStatistics("next.json");
  m_window->files().close();
  m_window->files().open({other});
  QTRY_COMPARE_WITH_TIMEOUT(session().fitChoice().kind, Kind::file, kPatience);
  QCOMPARE(session().state(), Session::State::Empty);
  openSet();
  QCOMPARE(means()[1], 0.375);
  auto* back = m_window->findChild<QPushButton*>(QStringLiteral("buttonFitHere"));
  QVERIFY(back->isVisible());
  m_window->findChild<QPushButton*>(QStringLiteral("buttonDismiss"))->click();
  QVERIFY(!back->isVisible());
  openSet(); // it is told of again
  QVERIFY(back->isVisible());
}

void FitTest::keepsOutWhatIsNoStatistics() {
  openSet();
  const auto before = analysis();
  QSignalSpy failed(&m_window->files(), &SetFiles::failed);
  write(file("broken.json"), "{\"schema\": ");
  write(file("other_kind.json"), "{\"schema\": \"normscope.modes/1\"}");
  write(file("hollow.json"), "{\"schema\": \"normscope.statistics/1\"}");
  for (const char* name : {"broken.json", "other_kind.json", "hollow.json", "gone.json"}) {
    failed.clear();
    m_window->files().open({file(name)});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY(failed[0][0].toString().contains(QLatin1String(name)));
  }
  QCOMPARE(session().fit(), FitSource());
  QCOMPARE(analysis(), before);
}

void FitTest::fitsNothingOnOtherChannels() {
  openSet();
  DatasetStatistics gray = *analysis()->all;
  gray.channels.resize(1);
  writeStatistics("gray.json", gray);
  m_window->files().open({file("gray.json")});
  settle();
  QCOMPARE(analysis()->fit->channels.size(), std::size_t{1});
  QVERIFY(session().outcome("channel-zscore")->unavailable->english().find("gray") != std::string::npos);
  QCOMPARE(session().outcome("unit")->channels.size(), std::size_t{3});
}

void FitTest::comesBackWithASession() {
  openSet();
  m_window->files().open({otherStatistics("kept.json")});
  settle();
  SessionDocument document;
  document.paths = {QFile::encodeName(m_set).toStdString()};
  document.fit = session().fitChoice();
  document.modeA = document.modeB = "unit";
  const std::string at = QFile::encodeName(file("kept.normscope")).toStdString();
  write(file("kept.normscope"), QByteArray::fromStdString(sessionJson(document, at)));
  cleanup();
  init();
  m_window->files().open({file("kept.normscope")});
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(), kPatience);
  QCOMPARE(session().fitChoice(), document.fit);
  QCOMPARE(means(), (QList<double>{0.25, 0.375, 0.5}));
  QVERIFY(!m_window->sessions().isModified());

  QVERIFY(QFile::remove(file("kept.json")));
  QSignalSpy failed(&m_window->sessions(), &SessionFiles::failed);
  m_window->files().open({file("kept.normscope")});
  QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
  QVERIFY(failed[0][0].toString().contains(QStringLiteral("kept.json")));
  QCOMPARE(session().state(), Session::State::Done);
}

void FitTest::mendsTheLeak() {
  openSet();
  m_window->actions().fit.allImages->trigger();
  settle();
  const auto leak = std::ranges::find(*analysis()->datasetWarnings, "W20", &Warning::code);
  QVERIFY(leak != analysis()->datasetWarnings->end());
  const auto fix = fixOf(*leak, session().dataset().get());
  QVERIFY(fix);
  fix->apply(session(), m_window->edits());
  settle();
  QCOMPARE(session().fitChoice(), (FitChoice{Kind::split, "train"}));
  QVERIFY(
      std::ranges::none_of(*analysis()->datasetWarnings, [](const Warning& w) { return w.code == "W20"; }));
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::FitTest)
#include "fit_test.moc"
