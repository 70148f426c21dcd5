// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/warnings.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QLabel;

namespace normscope {

/// How many findings there are of each severity, as three switches for which of them are listed, and a quiet
/// word at the end.
class SeveritySwitches : public QWidget {
  Q_OBJECT
public:
  explicit SeveritySwitches(QWidget* parent = nullptr);
  void setCount(Severity severity, int count);
  void setOn(Severity severity, bool on); ///< without signal
  void setNote(const QString& note);
  QAbstractButton* button(Severity severity) const { return m_buttons[static_cast<std::size_t>(severity)]; }

Q_SIGNALS:
  void switched(Severity severity, bool on); ///< by the user

private:
  std::array<QAbstractButton*, 3> m_buttons{};
  QLabel* m_note;
};

} // namespace normscope
