// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/number_box.h"

#include <QLocale>

namespace normscope {

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(12);
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  setKeyboardTracking(false);
  setMinimumWidth(70);
}

QString NumberBox::textFromValue(double value) const {
  return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

double NumberBox::valueFromText(const QString& text) const { return QLocale().toDouble(text.trimmed()); }

QValidator::State NumberBox::validate(QString& text, int&) const {
  bool isNumber = false;
  const double value = QLocale().toDouble(text.trimmed(), &isNumber);
  return isNumber && value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                              : QValidator::Intermediate;
}

} // namespace normscope
