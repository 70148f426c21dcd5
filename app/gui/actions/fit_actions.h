// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

class QActionGroup;
class QMenu;

namespace normscope {

class Edits;

/// What modes of the data set are fitted on: the choices of the menu Fit On, one for each split of the set
/// that is open.
class FitActions : public ActionSet {
  Q_OBJECT
public:
  FitActions(Session& session, Edits& edits, QWidget* window);
  /// Fills `menu` and keeps it up to date; to be called once.
  void fill(QMenu& menu);

  QAction *automatic, *allImages, *file;

private:
  void showSplits();
  void showChoice();

  Edits& m_edits;
  QActionGroup* m_group;
  QMenu* m_menu = nullptr;
  QAction* m_separator = nullptr; ///< before the file
  QList<QAction*> m_splits;       ///< their data is the name, as bytes
};

} // namespace normscope
