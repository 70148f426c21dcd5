// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace normscope {

/// A row of joined buttons of which one is chosen.
class SegmentedControl : public QWidget {
  Q_OBJECT
public:
  /// `titles` are shown, `names` are what screen readers say; both in order.
  SegmentedControl(const QStringList& titles, const QStringList& names, QWidget* parent = nullptr);
  int current() const;
  void setCurrent(int index); ///< without signal

Q_SIGNALS:
  void chosen(int index); ///< by the user

private:
  QButtonGroup* m_group;
};

} // namespace normscope
