// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/mode.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace normscope {

/// The title and the control of one parameter of a mode, made from its description: a number with a slider
/// where its range is finite, a whole number, a choice, or one number per channel.
class ParameterEditor : public QWidget {
  Q_OBJECT
public:
  explicit ParameterEditor(const ParameterSpec& spec, QWidget* parent = nullptr);
  const ParameterSpec& spec() const { return m_spec; }
  const ParameterValue& value() const { return m_value; } ///< as it was set, until it is edited
  void setValue(const ParameterValue& value); ///< without signal; a value of another type is ignored

Q_SIGNALS:
  void edited();

private:
  void makeNumber();
  void makeInteger();
  void makeChoice();
  void makeChannels();
  void addBeside(QWidget* control);
  void name(QWidget* control, const QString& suffix = {});
  void showValue(const ParameterValue& value);
  void edit(const ParameterValue& value);

  ParameterSpec m_spec;
  ParameterValue m_value;
  QGridLayout* m_grid;
  std::function<void(const ParameterValue&)> m_show; ///< in the controls, which may round it
  bool m_isShowing = false;
};

} // namespace normscope
