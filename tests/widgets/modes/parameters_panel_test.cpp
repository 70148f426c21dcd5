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
#include <QSlider>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>

namespace normscope {
namespace {

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

TEST(NumberBox, RoundsNothing) {
  NumberBox box;
  box.setRange(-10, 10);
  for (const double value : {1.0 / 3, 1.2345678901234567e-9, -2.0 / 3, 5e-15}) {
    box.setValue(value);
    EXPECT_EQ(box.value(), value);
    EXPECT_EQ(box.valueFromText(box.text()), value);
  }
  box.setValue(0);
  box.stepUp();
  EXPECT_GT(box.value(), 0);
  EXPECT_LT(box.value(), 1e-9);
}

/// Statistics have more digits than a control shows or keeps.
TEST(ParameterEditor, ChangesNothingButWhatIsEdited) {
  for (const NormalizationMode& mode : allModes())
    for (const ParameterSpec& spec : mode.parameters) {
      if (spec.type != ParameterSpec::Type::channels) continue;
      std::vector<double> values;
      for (int c = 0; c < 3; ++c) values.push_back(spec.min + (spec.max - spec.min) / (7 + c) * 1e-3);
      ParameterEditor editor(spec);
      editor.setValue(values);
      EXPECT_EQ(editor.value(), ParameterValue(values));
      auto* middle = editor.findChildren<NumberBox*>().at(1);
      middle->setValue(spec.max);
      values[1] = spec.max;
      EXPECT_EQ(editor.value(), ParameterValue(values)) << mode.id << '.' << spec.id;
    }
}

TEST(ParametersPanel, WritesNothingButWhatIsEdited) {
  const auto mode = std::ranges::find_if(allModes(), [](const NormalizationMode& each) {
    return std::ranges::count(each.parameters, ParameterSpec::Type::number, &ParameterSpec::type) > 0 &&
           each.parameters.size() > 1;
  });
  ASSERT_NE(mode, allModes().end());
  const auto number = std::ranges::find(mode->parameters, ParameterSpec::Type::number, &ParameterSpec::type);
  const auto other =
      std::ranges::find_if(mode->parameters, [&](const ParameterSpec& s) { return s.id != number->id; });
  Session session;
  session.setModeA(mode->id);
  Edits edits(session);
  // A value that says what is the default anyway, and one that no control shows exactly.
  session.choose([&](Choices& choices) {
    choices.parameters[mode->id] = {{other->id, other->defaultValue},
                                    {number->id, number->min + (number->max - number->min) / 3}};
  });
  ParametersPanel panel(session, edits);
  QSignalSpy changed(&session, &Session::modesChanged);
  for (auto* editor : panel.findChildren<ParameterEditor*>()) {
    if (editor->spec().id != number->id) continue;
    editor->findChild<NumberBox*>()->setValue(number->max);
  }
  EXPECT_EQ(changed.size(), 1);
  EXPECT_EQ(testing::parametersOf(session, mode->id),
            (ParameterValues{{other->id, other->defaultValue}, {number->id, number->max}}));
}

/// A drag is followed step by step, and is one step back.
TEST(ParametersPanel, ASliderIsFollowedAndUndoneAsOne) {
  Session session;
  session.setModeA("image-zscore");
  Edits edits(session);
  ParametersPanel panel(session, edits);
  auto* slider = panel.findChild<QSlider*>();
  for (const NormalizationMode& mode : allModes()) {
    if (slider) break;
    session.setModeA(mode.id);
    slider = panel.findChild<QSlider*>();
  }
  ASSERT_NE(slider, nullptr);
  QSignalSpy changed(&session, &Session::modesChanged);
  const int before = slider->value();
  for (int step = 1; step <= 5; ++step) slider->setValue(before + (before < 250 ? step : -step));
  EXPECT_EQ(changed.size(), 5);
  EXPECT_EQ(edits.stack().count(), 1);
  edits.stack().undo();
  EXPECT_TRUE(testing::parametersOf(session, session.modeA()).empty());
  EXPECT_EQ(slider->value(), before);
}

TEST(ParametersPanel, ChangesReachTheSessionAtOnce) {
  Session session;
  session.setModeA("image-zscore");
  Edits edits(session);
  ParametersPanel panel(session, edits);
  panel.show();
  auto* rule = panel.findChild<QComboBox*>(QStringLiteral("parameter-rule"));
  ASSERT_NE(rule, nullptr);
  QSignalSpy changed(&session, &Session::modesChanged);
  rule->setCurrentIndex(rule->count() - 1);
  EXPECT_EQ(changed.size(), 1);
  const ParameterValues values = testing::parametersOf(session, "image-zscore");
  EXPECT_EQ(std::get<std::string>(values.at("rule")), rule->currentText().toStdString());

  panel.findChild<QPushButton*>(QStringLiteral("buttonResetParameters"))->click();
  EXPECT_TRUE(testing::parametersOf(session, "image-zscore").empty()) << "only what differs is kept";
  EXPECT_EQ(rule->currentIndex(), 0);
}

TEST(ParametersPanel, AChangeBelongsToTheModeItWasMadeFor) {
  Session session;
  session.setModeA("image-zscore");
  Edits edits(session);
  ParametersPanel panel(session, edits);
  panel.findChild<QComboBox*>(QStringLiteral("parameter-rule"))->setCurrentIndex(1);
  session.setModeA("unit");
  EXPECT_EQ(testing::parametersOf(session, "image-zscore").size(), 1U);
  EXPECT_TRUE(testing::parametersOf(session, "unit").empty());
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
  testing::ownOutcome(*analysis, 1).unavailable = sentence("Nothing to fit on.");
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
