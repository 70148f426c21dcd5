// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "models/mode_table_model.h"
#include "session/edits.h"
#include "views/mode_tile.h"
#include "views/variant_dialog.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QUndoStack>
#include <QtTest>

namespace normscope::testing {

/// A mode of the user's own stands in every list beside the catalogue's.
class VariantTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void theDialogAddsOneThatIsMeasuredAndShown();
  void undoTakesItOutOfAllLists();

private:
  void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), kPatience); }
  bool isListed(const char* menuAction) const {
    for (const QAction* action : m_window->actions().modes.asA)
      if (action->objectName() == QLatin1String(menuAction)) return true;
    return false;
  }
};

void VariantTest::theDialogAddsOneThatIsMeasuredAndShown() {
  openSet();
  const QAbstractItemModelTester rows(m_window->findChild<ModeTableModel*>(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
  session().setModeA("channel-zscore");
  m_window->edits().setParameters("channel-zscore",
                                  {{"placement", std::string("sigma+eps")}, {"epsilon", 0.25}});
  m_window->actions().modes.addMode->trigger();
  auto* dialog = m_window->findChild<VariantDialog*>();
  QVERIFY(dialog);
  auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fieldVariantName"));
  auto* add = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  QVERIFY(!add->isEnabled());
  name->setText(QStringLiteral("Channel Z-Score"));
  QVERIFY2(!add->isEnabled(), "the name is taken");
  name->setText(QStringLiteral("Soft z"));
  QVERIFY(add->isEnabled());
  add->click();

  QCOMPARE(session().modeA(), std::string("soft-z"));
  QVERIFY(isListed("actionModeA-soft-z"));
  m_window->edits().setParameters("channel-zscore", {});
  session().setInSurvey("soft-z", true);
  settle();
  const ModeOutcome* own = session().outcome("soft-z");
  const ModeOutcome* base = session().outcome("channel-zscore");
  QVERIFY(own && base && !own->unavailable);
  QVERIFY(own->channels[0].std < 0.7 * base->channels[0].std); // divided by σ + 0.25
  QCOMPARE(own->parameters.at("epsilon"), ParameterValue(0.25));
  const auto tiles = m_window->findChildren<ModeTile*>();
  QVERIFY(std::any_of(tiles.begin(), tiles.end(), [](const ModeTile* t) { return t->modeId() == "soft-z"; }));
  const auto* table = m_window->findChild<ModeTableModel*>();
  QCOMPARE(table->rowCount(), static_cast<int>(session().modes().size()));
}

void VariantTest::undoTakesItOutOfAllLists() {
  openSet();
  const std::size_t before = session().modes().size();
  m_window->edits().addVariant({"own", "Own", "image-minmax", {}});
  session().setModeA("own");
  session().setModeB("own");
  session().setInSurvey("own", true);
  settle();
  m_window->edits().stack().undo();
  QCOMPARE(session().modes().size(), before);
  QVERIFY(!isListed("actionModeA-own"));
  QCOMPARE(session().modeA(), std::string("image-minmax"));
  QCOMPARE(session().modeB(), std::string("image-minmax"));
  settle();
  QVERIFY(!session().outcome("own"));
  QVERIFY(!m_window->actions().modes.removeMode->isEnabled());

  m_window->edits().stack().redo();
  session().setModeA("own");
  QVERIFY(m_window->actions().modes.removeMode->isEnabled());
  m_window->actions().modes.removeMode->trigger();
  QCOMPARE(session().modes().size(), before);
  QCOMPARE(session().modeA(), std::string("image-minmax"));
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::VariantTest)
#include "variant_test.moc"
