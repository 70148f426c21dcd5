// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "charts/chart.h"
#include "charts/histogram_chart.h"
#include "images/image_panel.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QListView>
#include <QTableView>
#include <QtTest>

namespace normscope::testing {

/// Copy and Export Figure act on what has the focus.
class FocusCommandsTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void copyTakesWhatHasTheFocus();
  void figuresAreSaved();
  void problemReportNamesTheProgram();

private:
  QString copied(QWidget* focus) {
    QApplication::clipboard()->clear();
    m_window->activateWindow();
    focus->setFocus();
    m_window->actions().edit.copy->trigger();
    return QApplication::clipboard()->text();
  }
  void saveFigureTo(const QString& file) {
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
      auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      if (!dialog) return;
      answer.stop();
      dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
      QTest::keyClick(dialog, Qt::Key_Return);
      if (dialog->isVisible()) QTest::keyClick(dialog, Qt::Key_Return);
    });
    answer.start(50);
    m_window->actions().file.exportFigure->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 0, kPatience);
  }
};

void FocusCommandsTest::copyTakesWhatHasTheFocus() {
  openSet();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  session().setSelection({1, 2});
  const QString paths = copied(m_window->findChild<ImagePanel*>()->grid());
  QCOMPARE(paths.count(QLatin1Char('\n')), 1);
  QVERIFY(paths.startsWith(m_set));
  const QString table = copied(m_window->findChild<QTableView*>(QStringLiteral("tableModes")));
  QVERIFY(table.contains(QLatin1Char('\t')) && table.contains(QStringLiteral("Image z-score")));
  const QString warning = copied(m_window->findChild<QListView*>(QStringLiteral("listWarnings")));
  QVERIFY(!warning.contains(QLatin1Char('\t')));
  const QString histogram = copied(m_window->findChild<HistogramChart*>());
  QVERIFY2(histogram.count(QLatin1Char('\n')) > 200, qPrintable(histogram.left(200)));
  session().setModeA("gcn");
  const QString parameters = copied(m_window->findChild<QWidget*>(QStringLiteral("parameter-scale")));
  QVERIFY2(parameters.startsWith(QStringLiteral("Global contrast")) && parameters.contains(QLatin1Char('\t')),
           qPrintable(parameters));
  m_window->setFocus();
  copied(m_window.get());
  QVERIFY(!QApplication::clipboard()->image().isNull());
}

void FocusCommandsTest::figuresAreSaved() {
  openSet();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_window->setFocus();
  const QString picture = m_folder.filePath(QStringLiteral("tiles.png"));
  saveFigureTo(picture);
  QVERIFY(QImage(picture).width() > 800);
  saveFigureTo(m_folder.filePath(QStringLiteral("tiles.pdf")));
  QFile pdf(m_folder.filePath(QStringLiteral("tiles.pdf")));
  QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(4) == "%PDF");
}

void FocusCommandsTest::problemReportNamesTheProgram() {
  m_window->actions().help.problem->trigger();
  auto* report = m_window->findChild<QDialog*>(QStringLiteral("problemReport"));
  QVERIFY(report);
  report->findChild<QPushButton*>(QStringLiteral("buttonCopy"))->click();
  QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("NormScope\t")));
  QVERIFY(QApplication::clipboard()->text().contains(QLatin1String(qVersion())));
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::FocusCommandsTest)
#include "focus_commands_test.moc"
