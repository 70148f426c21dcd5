// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/earlier.h"
#include "controls/elided_label.h"
#include "modes/mode_table_model.h"
#include "previews/mode_tile.h"
#include "set_files.h"
#include "support/background.h"
#include "window_fixture.h"

#include <QtTest>

#include <map>

using namespace normscope;
using normscope::testing::kPatience;
using State = Session::State;

namespace {

const QString kAwaited = QStringLiteral("…");

/// What the window says of modes at one moment, by place.
using Words = std::map<QString, QString>;

/// Word by word: awaited, or what will be said in the end.
bool isTrueOrAwaited(const QString& said, const QString& inTheEnd) {
  const QStringList words = said.split(QLatin1Char(' ')), last = inTheEnd.split(QLatin1Char(' '));
  if (said.isEmpty() || said == kAwaited) return true;
  if (words.size() != last.size()) return false;
  for (qsizetype i = 0; i < words.size(); ++i)
    if (words[i] != kAwaited && words[i] != last[i]) return false;
  return true;
}

} // namespace

/// Numbers and verdicts while modes are being judged: each is that of the storage type which is chosen, or
/// awaited.
class JudgingTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void showsNothingOfAnotherStorageType();
  void knowsTheUsualTypesBeforehand();

private:
  Words said() const;
  void choose(StorageType storage) {
    session().choose([storage](Choices& c) { c.storage = storage; });
  }
};

Words JudgingTest::said() const {
  Words words;
  const auto* table = m_window->findChild<ModeTableModel*>();
  for (int row = 0; row < table->rowCount(); ++row)
    for (int column = 0; column < table->columnCount(); ++column) {
      if (columnAt(column).id == "speed") continue; // as measured this time
      words[QString::fromStdString(table->modeAt(row)) + QStringLiteral(": ") + title(columnAt(column))] =
          table->index(row, column).data().toString();
    }
  for (const ModeTile* tile : m_window->findChildren<ModeTile*>())
    if (tile->isVisible()) words[tile->objectName()] = tile->header().fact;
  words[QStringLiteral("losses")] =
      m_window->findChild<ElidedLabel*>(QStringLiteral("summaryLosses"))->text();
  return words;
}

void JudgingTest::showsNothingOfAnotherStorageType() {
  const std::vector<StorageType> types{StorageType::uint8Wrap, StorageType::int8, StorageType::uint8Saturate,
                                       StorageType::float16, StorageType::uint8Fit};
  openSet();
  std::map<StorageType, Words> last;
  for (const StorageType type : types) {
    choose(type);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience);
    last[type] = said();
    for (const auto& [place, words] : last[type])
      QVERIFY2(words != kAwaited, qPrintable(place + QStringLiteral(" still waits")));
  }
  QVERIFY(last[types[0]] != last[types[1]]);

  // The same in a window that knows nothing yet: the choice changes as soon as the work on it has begun.
  cleanup();
  init();
  QStringList wrong;
  int looks = 0, awaited = 0;
  const auto look = [&] {
    if (session().state() != State::Done) return; // of some images only
    ++looks;
    const Words& truth = last[session().storage()];
    for (const auto& [place, words] : said()) {
      awaited += words == kAwaited;
      if (const auto found = truth.find(place);
          found == truth.end() || !isTrueOrAwaited(words, found->second))
        wrong << QStringLiteral("%1 of %2: \"%3\", at last \"%4\"")
                     .arg(place, QString::fromUtf8(row(session().storage()).id.data()), words,
                          found == truth.end() ? QStringLiteral("nothing") : found->second);
    }
  };
  for (const auto change : {&Session::analysisChanged, &Session::judgingChanged, &Session::storageChanged})
    connect(&session(), change, m_window.get(), look);
  m_window->files().open({m_set});
  for (const StorageType type : types) {
    QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Done && session().judging().modes > 0, kPatience);
    choose(type);
  }
  QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience);
  look();
  QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  QVERIFY(looks > 10);
  QVERIFY2(awaited > 0, "met no moment at which something was awaited");
  QVERIFY(said() == last[types.back()]);
}

void JudgingTest::knowsTheUsualTypesBeforehand() {
  openSet();
  const auto analysis = session().analysis();
  for (const StorageType type : {StorageType::float32, StorageType::uint8Saturate, StorageType::uint8Fit})
    for (const ModeRequest& mode : session().modes())
      QVERIFY2(answeredBefore(analysis.get(), mode, type), mode.mode->id.c_str());
  // All rows at the first answer.
  bool isFirst = true;
  connect(&session(), &Session::analysisChanged, m_window.get(), [&] {
    if (!std::exchange(isFirst, false)) return;
    for (const JudgedOutcome& judged : session().analysis()->outcomes) {
      QCOMPARE(judged.outcome->storage, StorageType::uint8Saturate);
      QVERIFY2(judged.isJudged(), judged.outcome->mode->id.c_str());
    }
  });
  choose(StorageType::uint8Saturate);
  QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience);
  QVERIFY(!isFirst);
}

QTEST_MAIN(JudgingTest)
#include "judging_test.moc"
