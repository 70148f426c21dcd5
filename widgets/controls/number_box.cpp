// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/number_box.h"

#include <QLocale>

namespace normscope {
namespace {

constexpr int kAllDecimals = 323;    ///< the most there can be: nothing is rounded
constexpr double kFirstStep = 1e-12; ///< from nothing

} // namespace

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(kAllDecimals);
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  setKeyboardTracking(false);
  setMinimumWidth(70);
}

QString NumberBox::textFromValue(double value) const {
  return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

double NumberBox::valueFromText(const QString& text) const { return QLocale().toDouble(text.trimmed()); }

void NumberBox::stepBy(int steps) {
  if (value() == 0.0)
    setValue(steps * kFirstStep);
  else
    QDoubleSpinBox::stepBy(steps);
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  bool isNumber = false;
  const double value = QLocale().toDouble(text.trimmed(), &isNumber);
  return isNumber && value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                              : QValidator::Intermediate;
}

} // namespace normscope
