// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "controls/pick_button.h"
#include "modes/mode_table_model.h"
#include "modes/parameter_editor.h"
#include "modes/parameters_panel.h"
#include "modes/variant_dialog.h"
#include "previews/mode_tile.h"
#include "session/edits.h"
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
  void editingKeepsItsPlacesAndIsUndone();
  void itsNameIsShownAsItIs();

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

void VariantTest::editingKeepsItsPlacesAndIsUndone() {
  openSet();
  const auto epsilonOf = [this] { return session().outcome("own")->parameters.at("epsilon"); };
  const auto* panel = m_window->findChild<ParametersPanel*>();
  const auto shownEpsilon = [panel] {
    const auto editors = panel->findChildren<ParameterEditor*>();
    for (const ParameterEditor* editor : editors)
      if (editor->spec().id == "epsilon") return editor->value();
    return ParameterValue();
  };
  QVERIFY(!m_window->actions().modes.editMode->isEnabled());
  const ParameterValues made{{"placement", std::string("sigma+eps")}, {"epsilon", 0.25}};
  m_window->edits().addVariant({"own", "Own", "channel-zscore", made});
  session().setModeA("own");
  session().setModeB("own");
  session().setInSurvey("own", true);
  ParameterValues moved = made;
  moved["epsilon"] = 0.5;
  m_window->edits().setParameters("own", moved);
  settle();

  m_window->actions().modes.editMode->trigger();
  auto* dialog = m_window->findChild<VariantDialog*>();
  QVERIFY(dialog);
  auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fieldVariantName"));
  auto* accept = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  QCOMPARE(name->text(), QStringLiteral("Own"));
  QVERIFY2(accept->isEnabled(), "its own name is not taken");
  const auto editors = dialog->findChildren<ParameterEditor*>();
  for (ParameterEditor* editor : editors)
    if (editor->spec().id == "epsilon") {
      QCOMPARE(editor->value(), ParameterValue(0.5)); // what is in force, not what it was made with
      editor->setValue(1.0);
    }
  name->setText(QStringLiteral("Mine"));
  accept->click();
  QCOMPARE(session().mode("own")->title, std::string("Mine"));
  QCOMPARE(session().modeA(), std::string("own"));
  QCOMPARE(session().modeB(), std::string("own"));
  QCOMPARE(shownEpsilon(), ParameterValue(1.0));
  QCOMPARE(m_window->findChild<PickButton*>(QStringLiteral("pickModeA"))->value(), QStringLiteral("Mine"));
  settle();
  QCOMPARE(epsilonOf(), ParameterValue(1.0));

  m_window->edits().stack().undo();
  QCOMPARE(session().mode("own")->title, std::string("Own"));
  QCOMPARE(m_window->findChild<PickButton*>(QStringLiteral("pickModeA"))->value(), QStringLiteral("Own"));
  QCOMPARE(shownEpsilon(), ParameterValue(0.5));
  settle();
  QCOMPARE(epsilonOf(), ParameterValue(0.5));
  m_window->edits().stack().redo();
  settle();
  QCOMPARE(epsilonOf(), ParameterValue(1.0));

  m_window->edits().removeVariant("own");
  m_window->edits().addVariant({"own", "Own", "channel-zscore", made});
  settle();
  QCOMPARE(epsilonOf(), ParameterValue(0.25)); // nothing of the one that went comes back with the next
}

void VariantTest::itsNameIsShownAsItIs() {
  openSet();
  m_window->edits().addVariant({"r-d", "R&D <b>", "unit", {}});
  QStringList texts;
  for (const QAction* action : m_window->actions().modes.asA) texts << action->text();
  QVERIFY(texts.contains(QStringLiteral("R&&D <b>")));
  QVERIFY(m_window->actions().edit.undo->text().contains(QLatin1String("R&&D <b>")));
  settle();
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::VariantTest)
#include "variant_test.moc"
