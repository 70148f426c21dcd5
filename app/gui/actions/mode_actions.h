// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

#include <map>
#include <string>
#include <vector>

class QActionGroup;

namespace normscope {

/// Which modes are looked at.
class ModeActions : public ActionSet {
  Q_OBJECT
public:
  ModeActions(Session& session, QWidget* window);

  std::vector<QAction*> asA, asB; ///< by position in Session::modes()
  std::vector<QAction*> inSurvey; ///< likewise, checkable
  QAction *nextMode, *previousMode, *parameters, *modeHelp;
  QAction *addMode, *editMode, *removeMode;

Q_SIGNALS:
  void listed(); ///< the three lists are others

private:
  /// What can be done with one mode. Kept when the mode goes, for menus and keys point at it.
  struct Row {
    QAction *a, *b, *survey;
  };
  const Row& rowOf(const NormalizationMode& mode);
  void listModes();
  void stepMode(int step);
  void showSession();

  QActionGroup *m_groupA, *m_groupB;
  std::map<std::string, Row> m_rows; ///< by mode id
};

} // namespace normscope
