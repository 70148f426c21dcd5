// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

namespace normscope {

/// A against B.
class CompareActions : public ActionSet {
  Q_OBJECT
public:
  CompareActions(Session& session, QWidget* window);

  QAction *swap, *wipe, *link;
};

} // namespace normscope
