// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

namespace normscope {

/// What explains the program.
class HelpActions : public ActionSet {
  Q_OBJECT
public:
  HelpActions(Session& session, QWidget* window);

  QAction *help, *whatsThis, *shortcuts, *tour, *problem, *about;
};

} // namespace normscope
