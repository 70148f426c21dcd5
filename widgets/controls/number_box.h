// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace normscope {

/// A number, exactly as it was set or typed, without trailing zeros: "0.00001" and "1e-05" can both be typed;
/// a step is a tenth of the number's own size.
class NumberBox : public QDoubleSpinBox {
  Q_OBJECT
public:
  explicit NumberBox(QWidget* parent = nullptr);
  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  void stepBy(int steps) override;
  QValidator::State validate(QString& text, int& position) const override;
};

} // namespace normscope
