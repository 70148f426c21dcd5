// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

#include <vector>

namespace normscope {

class Edits;

/// The scan, and what the set is judged by.
class DatasetActions : public ActionSet {
  Q_OBJECT
public:
  DatasetActions(Session& session, Edits& edits, QWidget* window);

  QAction *rescan, *recompute, *groupByFolder, *pause, *enough, *cancel, *identify, *allPixels, *limits;
  std::vector<QAction*> storages; ///< by StorageType

private:
  void showSession();
  void showEnough(); ///< how well the means are known by now
};

} // namespace normscope
