// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

#include <vector>

namespace normscope {

/// Sets are opened and closed, results written.
class FileActions : public ActionSet {
  Q_OBJECT
public:
  FileActions(Session& session, QWidget* window);

  QAction *openFolder, *openFiles, *openStatistics, *openDemo, *openObjects;
  QAction *saveSession, *saveSessionAs, *exportStatistics, *exportAgain, *exportReport, *exportFigure,
      *exportImages;
  std::vector<QAction*> copyCodes; ///< one per format that is a snippet; its data is the format's id
  QAction *closeSet, *quit;

private:
  void showSession();
};

} // namespace normscope
