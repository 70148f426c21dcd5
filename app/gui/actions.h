// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <array>
#include <vector>

namespace normscope {

/// Every action of the window with its name, key and help. Those that only change the Session are connected
/// here; the rest is for the window to connect.
class Actions : public QObject {
  Q_OBJECT
public:
  Actions(Session& session, QWidget* window);

  // File
  QAction *openFolder, *openFiles, *openDemo, *openObjects, *exportStatistics, *exportAgain, *exportReport,
      *closeSet, *quit;
  // Edit
  QAction *copyPixel, *filter;
  // View
  std::array<QAction*, 4> views; ///< by Session::View
  QAction *showLost, *showSaturated, *logScale;
  std::vector<QAction*> mappings; ///< by DisplayMapping
  QAction *zoomIn, *zoomOut, *actualSize, *fit, *toggleZoom;
  QAction *maximize, *fullScreen, *resetLayout;
  std::array<QAction*, 3> themes; ///< by Theme
  // Go: keys of the pictures and the grid alone, see MainWindow
  QAction *previousImage, *nextImage, *firstImage, *lastImage;
  // Dataset
  QAction *rescan, *pause, *enough, *cancel, *identify, *allPixels, *limits;
  std::vector<QAction*> storages; ///< by StorageType
  // Mode
  std::vector<QAction*> asA, asB; ///< by position in Session::modes()
  std::vector<QAction*> inSurvey; ///< likewise, checkable
  QAction *nextMode, *previousMode, *parameters, *modeHelp;
  // Compare
  QAction *swap, *wipe, *link;
  // Help
  QAction *shortcuts, *about;

private:
  QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys = {});
  QAction* addToggle(const char* name, const QString& text, const QList<QKeySequence>& keys = {});
  void addFile();
  void addView();
  void addGo();
  void addDataset();
  void addModes();
  void addCompareAndHelp();
  void stepMode(int step);
  void showSession();
  void showEnough(); ///< how well the means are known by now

  Session& m_session;
  QWidget* m_window;
};

} // namespace normscope
