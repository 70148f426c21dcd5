// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

namespace normscope {

class Edits;

/// Taking back what changed results. The texts say what that was.
class EditActions : public ActionSet {
  Q_OBJECT
public:
  EditActions(Session& session, Edits& edits, QWidget* window);

  QAction *undo, *redo, *copy;
};

} // namespace normscope
