// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/parameter_editor.h"

#include "controls/number_box.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr int kSliderSteps = 500;
constexpr int kControl = 118; ///< px, of a control beside its title
constexpr double kUnbounded = 1e12;

bool isBounded(const ParameterSpec& spec) {
  return spec.min < spec.max && std::abs(spec.min) < kUnbounded && std::abs(spec.max) < kUnbounded;
}

/// A linear slider is of use only where the usual values are not all at its left end.
bool deservesSlider(const ParameterSpec& spec) {
  if (!isBounded(spec)) return false;
  const double usual = std::get<double>(spec.defaultValue) - spec.min;
  return usual >= 0.01 * (spec.max - spec.min);
}

void setRange(NumberBox& box, const ParameterSpec& spec) {
  if (isBounded(spec))
    box.setRange(spec.min, spec.max);
  else
    box.setRange(spec.min < spec.max ? std::max(spec.min, -kUnbounded) : -kUnbounded, kUnbounded);
}

} // namespace

ParameterEditor::ParameterEditor(const ParameterSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_value(spec.defaultValue), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(metrics::small);
  m_grid->setVerticalSpacing(0);
  m_grid->setColumnStretch(0, 1);
  auto* title = new QLabel(translated(spec.title), this);
  title->setTextFormat(Qt::PlainText);
  title->setWordWrap(true);
  title->setToolTip(toolTipText(translated(spec.help)));
  m_grid->addWidget(title, 0, 0);
  switch (spec.type) {
  case ParameterSpec::Type::number: makeNumber(); break;
  case ParameterSpec::Type::integer: makeInteger(); break;
  case ParameterSpec::Type::choice: makeChoice(); break;
  case ParameterSpec::Type::channels: makeChannels(); break;
  }
  showValue(m_value);
}

void ParameterEditor::setValue(const ParameterValue& value) {
  if (value.index() != m_spec.defaultValue.index() || value == m_value) return;
  m_value = value;
  showValue(value);
}

void ParameterEditor::showValue(const ParameterValue& value) {
  const QScopedValueRollback showing(m_isShowing, true);
  m_show(value);
}

/// By the user: nothing but what was touched is taken from the controls.
void ParameterEditor::edit(const ParameterValue& value) {
  if (m_isShowing || value == m_value) return;
  m_value = value;
  Q_EMIT edited();
}

void ParameterEditor::name(QWidget* control, const QString& suffix) {
  const QString id = toQString(m_spec.id);
  control->setObjectName(QStringLiteral("parameter-") + id +
                         (suffix.isEmpty() ? suffix : QLatin1Char('-') + suffix));
  control->setAccessibleName(translated(m_spec.title) +
                             (suffix.isEmpty() ? suffix : QLatin1Char(' ') + suffix));
  control->setToolTip(toolTipText(translated(m_spec.help)));
}

void ParameterEditor::addBeside(QWidget* control) {
  control->setFixedWidth(kControl);
  m_grid->addWidget(control, 0, 1);
}

void ParameterEditor::makeNumber() {
  auto* box = new NumberBox(this);
  name(box);
  setRange(*box, m_spec);
  QSlider* slider = nullptr;
  const double low = m_spec.min, width = m_spec.max - m_spec.min;
  if (deservesSlider(m_spec)) {
    slider = new QSlider(Qt::Horizontal, this);
    name(slider, QStringLiteral("slider"));
    slider->setRange(0, kSliderSteps);
    m_grid->addWidget(slider, 1, 0, 1, 2);
    connect(slider, &QSlider::valueChanged, box,
            [=](int step) { box->setValue(low + width * step / kSliderSteps); });
    connect(box, &QDoubleSpinBox::valueChanged, slider, [=](double value) {
      const QSignalBlocker quiet(slider);
      slider->setValue(static_cast<int>(std::lround((value - low) / width * kSliderSteps)));
    });
  }
  addBeside(box);
  connect(box, &QDoubleSpinBox::valueChanged, this, [this](double value) { edit(value); });
  m_show = [box](const ParameterValue& value) { box->setValue(std::get<double>(value)); };
}

void ParameterEditor::makeInteger() {
  auto* box = new QSpinBox(this);
  name(box);
  box->setKeyboardTracking(false);
  box->setRange(isBounded(m_spec) ? static_cast<int>(m_spec.min) : 0,
                isBounded(m_spec) ? static_cast<int>(std::min(m_spec.max, 2e9)) : 1'000'000'000);
  addBeside(box);
  connect(box, &QSpinBox::valueChanged, this, [this](int value) { edit(static_cast<double>(value)); });
  m_show = [box](const ParameterValue& value) { box->setValue(static_cast<int>(std::get<double>(value))); };
}

void ParameterEditor::makeChoice() {
  auto* box = new QComboBox(this);
  name(box);
  for (const std::string& choice : m_spec.choices) box->addItem(toQString(choice));
  addBeside(box);
  connect(box, &QComboBox::currentIndexChanged, this,
          [this](int index) { edit(m_spec.choices[static_cast<std::size_t>(std::max(0, index))]); });
  m_show = [box](const ParameterValue& value) {
    box->setCurrentText(toQString(std::get<std::string>(value)));
  };
}

void ParameterEditor::makeChannels() {
  std::vector<NumberBox*> boxes;
  const auto& defaults = std::get<std::vector<double>>(m_spec.defaultValue);
  auto* row = new QHBoxLayout;
  row->setSpacing(metrics::tiny);
  m_grid->addLayout(row, 1, 0, 1, 2);
  for (std::size_t c = 0; c < defaults.size(); ++c) {
    auto* box = new NumberBox(this);
    name(box, channelLetter(c, defaults.size()));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(40);
    setRange(*box, m_spec);
    row->addWidget(box);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, c](double value) {
      auto values = std::get<std::vector<double>>(m_value);
      if (c < values.size()) values[c] = value;
      edit(values);
    });
    boxes.push_back(box);
  }
  m_show = [boxes](const ParameterValue& value) {
    const auto& values = std::get<std::vector<double>>(value);
    for (std::size_t c = 0; c < std::min(boxes.size(), values.size()); ++c) boxes[c]->setValue(values[c]);
  };
}

} // namespace normscope
