// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

#include <array>
#include <vector>

namespace normscope {

/// How pictures and panels are shown; no number follows from it.
class ViewActions : public ActionSet {
  Q_OBJECT
public:
  ViewActions(Session& session, QWidget* window);

  std::array<QAction*, 4> views; ///< by Session::View
  QAction *showLost, *showSaturated, *logScale;
  std::vector<QAction*> mappings; ///< by DisplayMapping
  QAction *zoomIn, *zoomOut, *actualSize, *fit, *toggleZoom, *surround;
  QAction *maximize, *fullScreen, *arrangePanels, *resetLayout, *preferences;
  std::array<QAction*, 3> themes; ///< by Theme

private:
  void showSession();
};

} // namespace normscope
