// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

#include <vector>

namespace normscope {

/// Which modes are looked at.
class ModeActions : public ActionSet {
  Q_OBJECT
public:
  ModeActions(Session& session, QWidget* window);

  std::vector<QAction*> asA, asB; ///< by position in Session::modes()
  std::vector<QAction*> inSurvey; ///< likewise, checkable
  QAction *nextMode, *previousMode, *parameters, *modeHelp;

private:
  void stepMode(int step);
  void showSession();
};

} // namespace normscope
