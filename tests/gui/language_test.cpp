// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"
#include "base/atomic_file.h"
#include "files/log_table_model.h"
#include "findings/finding_list_model.h"
#include "findings/warning_list_model.h"
#include "help/help_pages.h"
#include "modes/mode_columns.h"
#include "records/cache_folder.h"
#include "session/export_job.h"
#include "session/scan_controller.h"
#include "support/background.h"
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
  void errorsAreGerman();
  void failuresAreGermanFromTheCacheTooAndSoAreNotices();
  void modesThatCannotBeHadSayWhyInGerman();
  void identifiedConstantsAreGerman();

private:
  std::string statistics(); ///< of the set, as the window exports it
  std::string m_english;
};

std::string LanguageTest::statistics() {
  const auto made = makeExport(*session().analysis(), {"json", "unit", QStringLiteral("statistics.json")});
  return made ? made->files.front().bytes : made.error().message.english();
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
  QVERIFY2(m_window->minimumSizeHint().width() <= 1280,
           qPrintable(QString::number(m_window->minimumSizeHint().width())));
  WarningListModel warnings;
  warnings.setAnalysis(session().analysis());
  QVERIFY(warnings.rowCount() > 0);
  for (int row = 0; row < warnings.rowCount(); ++row) {
    if (warnings.isHeading(row)) continue;
    const QString title = warnings.index(row).data().toString();
    QVERIFY2(title != QString::fromStdString(warnings.warningAt(row).title.english()), qPrintable(title));
  }
  QCOMPARE(QString::fromStdString(statistics()), QString::fromStdString(m_english));
}

void LanguageTest::errorsAreGerman() {
  speak(QStringLiteral("de"));
  const Result<void> written = writeFileAtomically("/no/such/folder/file", "x");
  QCOMPARE(translated(written.error().message),
           QStringLiteral("Schreiben fehlgeschlagen: der Ordner existiert nicht"));
  QCOMPARE(fullSentence(sentence("disk full")), QStringLiteral("Datenträger voll."));
  QCOMPARE(translated(sentence("no cache: {}: {}", std::string("/a\nb"), sentence("disk full"))),
           QStringLiteral("kein Cache: /a\\x0ab: Datenträger voll"));
  QCOMPARE(translated(sentence("TIFF with tiles of {} × {} pixels", std::string("65,536"), std::string("8"))),
           QStringLiteral("TIFF mit Kacheln von 65.536 × 8 Pixeln"));
}

void LanguageTest::failuresAreGermanFromTheCacheTooAndSoAreNotices() {
  speak(QStringLiteral("de"));
  for (int opening = 0; opening < 2; ++opening) {
    openSet();
    const LogTableModel log(session());
    QVERIFY(log.rowCount() > 0);
    for (int row = 0; row < log.rowCount(); ++row) {
      const QString reason = log.index(row, LogTableModel::Reason).data().toString();
      QVERIFY2(reason.startsWith(QStringLiteral("Daten enden zu früh")), qPrintable(reason));
    }
  }
  QCOMPARE(m_window->scans().result()->filesRead, std::size_t{0});

  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  QTRY_COMPARE_WITH_TIMEOUT(runningInBackground(), std::size_t{0}, normscope::testing::kPatience);
  for (const SetFile& set : setFiles(*defaultCacheFolder())) {
    QFile file(QFile::decodeName(set.file.c_str()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, and never was one");
  }
  openSet();
  QCOMPARE(session().notices(),
           QStringList(QStringLiteral("Der Cache war beschädigt und wurde neu angelegt.")));
}

void LanguageTest::modesThatCannotBeHadSayWhyInGerman() {
  speak(QStringLiteral("de"));
  Reading reading;
  reading.scan.meanImage.reset();
  m_window->scans().open({m_set}, {}, reading);
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(),
                           normscope::testing::kPatience);
  const ModeOutcome* outcome = session().analysis()->outcome("mean-image");
  QVERIFY(outcome && outcome->unavailable);
  QVERIFY(translated(*outcome->unavailable).startsWith(QStringLiteral("braucht ein Mittelwertbild")));
}

void LanguageTest::identifiedConstantsAreGerman() {
  speak(QStringLiteral("de"));
  const auto given = readConstants("Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])");
  QVERIFY(given.has_value());
  QCOMPARE(translated(given->syntax), QStringLiteral("Normalize von torchvision"));
  FindingListModel findings;
  findings.setFindings(identify(*given).findings);
  QVERIFY(findings.rowCount() > 2);
  QCOMPARE(findings.index(0, 0).data().toString(), QStringLiteral("ImageNet: Mittelwert und Std"));
  QVERIFY(findings.index(0, 0)
              .data(FindingListModel::DetailRole)
              .toString()
              .startsWith(QStringLiteral("verwendet von: Modelle von torchvision")));
  QVERIFY(translated(readConstants("?").error().message).startsWith(QStringLiteral("es gibt keine")));
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
