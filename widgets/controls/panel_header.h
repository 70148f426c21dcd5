// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace normscope {

/// The first line of a panel: its title, a quiet figure or word beside it, controls at the right edge.
class PanelHeader : public QWidget {
  Q_OBJECT
public:
  explicit PanelHeader(const QString& title, QWidget* parent = nullptr);
  void setNote(const QString& note);
  QString note() const;
  /// A control directly after the title, in place of the note.
  void addBeside(QWidget* widget);
  void addControl(QWidget* widget); ///< at the right edge
  void addFold(QWidget* mark);      ///< before the title

protected:
  void changeEvent(QEvent* event) override;

private:
  void restyle();

  QHBoxLayout* m_layout;
  QLabel* m_title;
  QLabel* m_note;
};

} // namespace normscope
