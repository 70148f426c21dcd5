// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tokens.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace normscope {

class KeyBindings;

/// What the window begins with (theme, language, view, storage type), and the keys of all actions, to look up
/// and to change. Theme and keys are in force at once.
class PreferencesDialog : public QDialog {
  Q_OBJECT
public:
  explicit PreferencesDialog(KeyBindings& keys, QWidget* parent = nullptr);

Q_SIGNALS:
  void themeChosen(Theme theme);

private:
  QLayout* startRows();
  void filter(const QString& text);
  void showChoice();
  int row() const; ///< of the chosen action, -1 when there is none

  KeyBindings& m_keys;
  QTableView* m_table;
  QKeySequenceEdit* m_key;
  QLabel* m_remark;
  QPushButton *m_assign, *m_remove, *m_standard;
};

} // namespace normscope
