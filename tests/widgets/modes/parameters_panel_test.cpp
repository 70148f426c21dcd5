// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/number_box.h"
#include "modes/parameter_editor.h"
#include "modes/parameters_panel.h"
#include "session/edits.h"
#include "widgets/small_set.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace normscope {
namespace {

ParameterValues parametersOf(const Session& session, const std::string& id) {
  for (const ModeRequest& request : session.modes())
    if (request.mode->id == id) return request.parameters;
  return {};
}

TEST(ParameterEditor, EveryParameterOfEveryModeGoesInAndOut) {
  for (const NormalizationMode& mode : allModes())
    for (const ParameterSpec& spec : mode.parameters) {
      ParameterEditor editor(spec);
      EXPECT_EQ(editor.value(), spec.defaultValue) << mode.id << '.' << spec.id;
      QSignalSpy edited(&editor, &ParameterEditor::edited);
      ParameterValue other = spec.defaultValue;
      if (spec.type == ParameterSpec::Type::choice)
        other = spec.choices.back();
      else if (spec.type == ParameterSpec::Type::channels)
        std::get<std::vector<double>>(other)[1] = spec.max;
      else
        other = spec.max;
      editor.setValue(other);
      EXPECT_EQ(editor.value(), other) << mode.id << '.' << spec.id;
      EXPECT_TRUE(edited.isEmpty()) << "values from outside are no edits";
      EXPECT_TRUE(completeParameters(mode, {{spec.id, editor.value()}}).has_value());
    }
}

TEST(NumberBox, TakesVerySmallNumbers) {
  NumberBox box;
  box.setRange(0, 1);
  box.setValue(1e-5);
  EXPECT_DOUBLE_EQ(box.value(), 1e-5);
  box.selectAll();
  QTest::keyClicks(&box, QStringLiteral("2.5e-3"));
  QTest::keyClick(&box, Qt::Key_Return);
  EXPECT_DOUBLE_EQ(box.value(), 0.0025);
}

TEST(ParametersPanel, ChangesReachTheSessionOnce) {
  Session session;
  session.setModeA("image-zscore");
  Edits edits(session);
  ParametersPanel panel(session, edits);
  panel.show();
  auto* rule = panel.findChild<QComboBox*>(QStringLiteral("parameter-rule"));
  ASSERT_NE(rule, nullptr);
  QSignalSpy changed(&session, &Session::modesChanged);
  rule->setCurrentIndex(1);
  rule->setCurrentIndex(rule->count() - 1);
  EXPECT_TRUE(changed.isEmpty()) << "not before a moment has passed";
  ASSERT_TRUE(changed.wait());
  EXPECT_EQ(changed.size(), 1);
  const ParameterValues values = parametersOf(session, "image-zscore");
  EXPECT_EQ(std::get<std::string>(values.at("rule")), rule->currentText().toStdString());

  panel.findChild<QPushButton*>(QStringLiteral("buttonResetParameters"))->click();
  EXPECT_TRUE(parametersOf(session, "image-zscore").empty()) << "only what differs is kept";
  EXPECT_EQ(rule->currentIndex(), 0);
}

TEST(ParametersPanel, ALateChangeBelongsToTheModeItWasMadeFor) {
  Session session;
  session.setModeA("image-zscore");
  Edits edits(session);
  ParametersPanel panel(session, edits);
  panel.findChild<QComboBox*>(QStringLiteral("parameter-rule"))->setCurrentIndex(1);
  session.setModeA("unit");
  EXPECT_EQ(parametersOf(session, "image-zscore").size(), 1U);
  EXPECT_TRUE(parametersOf(session, "unit").empty());
}

TEST(ParametersPanel, FollowsTheSession) {
  Session session;
  session.setModeA("image-zscore");
  Edits edits(session);
  ParametersPanel panel(session, edits);
  const auto* rule = panel.findChild<QComboBox*>(QStringLiteral("parameter-rule"));
  session.choose([&](Choices& choices) {
    choices.parameters["image-zscore"] = {{"rule", rule->itemText(1).toStdString()}};
  });
  EXPECT_EQ(rule->currentIndex(), 1);
}

TEST(ParametersPanel, SaysWhyAModeIsUnavailable) {
  auto analysis = std::make_shared<Analysis>(*testing::SmallSet::get().analysis());
  const std::string id = analysis->outcomes[1].outcome->mode->id;
  testing::ownOutcome(*analysis, 1).unavailable = "Nothing to fit on.";
  Session session;
  testing::fill(session, analysis);
  session.setModeA(id);
  Edits edits(session);
  ParametersPanel panel(session, edits);
  panel.show();
  const auto* label = panel.findChild<QLabel*>(QStringLiteral("labelUnavailable"));
  EXPECT_EQ(label->text(), QStringLiteral("Nothing to fit on."));
  EXPECT_TRUE(label->isVisible());
}

} // namespace
} // namespace normscope
