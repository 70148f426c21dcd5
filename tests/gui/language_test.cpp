// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"
#include "findings/warning_list_model.h"
#include "help/help_pages.h"
#include "modes/mode_columns.h"
#include "session/export_job.h"
#include "support/number_text.h"
#include "support/translation.h"
#include "window_fixture.h"

#include <QtTest>

using namespace normscope;

/// The window in a language: its words and numbers change, what it exports does not.
class LanguageTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void windowIsGerman();
  void sentencesTakeTheirPartsAlong();
  void warningsAreGermanAndExportsAreNot();

private:
  std::string statistics(); ///< of the set, as the window exports it
  std::string m_english;
};

std::string LanguageTest::statistics() {
  const auto files = makeExport(*session().analysis(), {"json", "unit", QStringLiteral("statistics.json")});
  return files ? files->front().bytes : files.error().message;
}

void LanguageTest::windowIsGerman() {
  openSet();
  m_english = statistics(); // before any catalogue is loaded
  QVERIFY(m_english.size() > 1000);
  speak(QStringLiteral("de"));
  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  QStringList titles;
  for (const QAction* menu : m_window->menuBar()->actions()) titles << menu->text();
  QVERIFY2(titles.contains(QStringLiteral("&Datei")), qPrintable(titles.join(QLatin1Char(' '))));
  QVERIFY(titles.contains(QStringLiteral("&Hilfe")));
  QCOMPARE(translated("Channel mean"), QStringLiteral("Kanalmittelwert"));
  QCOMPARE(figureText(1234.5, 1), QStringLiteral("1.234,5"));
  const auto pages = helpPages();
  QVERIFY(pages.back().markdown.contains(QStringLiteral("**Quelle.** ")));
}

void LanguageTest::sentencesTakeTheirPartsAlong() {
  speak(QStringLiteral("de"));
  const Sentence made = sentence("{} stored as {} loses {} of the samples", Sentence::whole("Channel mean"),
                                 Sentence::whole("uint8, saturate"), std::string("12.5 %"));
  QCOMPARE(translated(made),
           QStringLiteral("Kanalmittelwert, gespeichert als uint8, gesättigt, verliert 12,5 % der Samples"));
  // A file may be called like a hole, or like a word of the catalogue.
  QCOMPARE(translated(sentence("{} · worst {}", sentence("{} of {} images", 1, 3), std::string("%1 gray"))),
           QStringLiteral("1 von 3 Bildern · schlechtestes %1 gray"));
  QCOMPARE(translated(Sentence::verbatim("Channel mean")), QStringLiteral("Channel mean"));
}

void LanguageTest::warningsAreGermanAndExportsAreNot() {
  speak(QStringLiteral("de"));
  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  openSet();
  WarningListModel warnings;
  warnings.setAnalysis(session().analysis());
  QVERIFY(warnings.rowCount() > 0);
  for (int row = 0; row < warnings.rowCount(); ++row) {
    const QString title = warnings.index(row).data().toString();
    QVERIFY2(title != QString::fromStdString(warnings.warningAt(row).title.english()), qPrintable(title));
  }
  QCOMPARE(QString::fromStdString(statistics()), QString::fromStdString(m_english));
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
