// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "session/session.h"
#include "support/tokens.h"

#include <QMainWindow>

#include <vector>

class QLabel;
class QMenu;

namespace normscope {

class Actions;
class AnalysisController;
class ImagePanel;
class PanelDocks;
class PreviewArea;
class PreviewController;
class ReportWriter;
class ScanController;
class ThumbnailStore;
class ViewLink;

/// Puts the parts of the window together and connects what belongs to no part alone: files, layout, theme.
class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  /// Where the layout comes from: as the user left it, or as designed (for pictures of the window).
  enum class Layout { Saved, Default };
  explicit MainWindow(Layout layout, QWidget* parent = nullptr);
  ~MainWindow() override;

  Session& session() { return *m_session; }
  Actions& actions() { return *m_actions; }
  ScanController& scans() { return *m_scans; }
  void open(const QStringList& paths);
  void openDemo(DemoKind kind);
  void setTheme(Theme theme);  ///< the user's choice
  void showTheme(Theme theme); ///< checks it in the menu; it is in force already
  /// Whether scan, analysis and visible pictures are complete, or there is nothing more to wait for.
  bool isSettled() const;

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

private:
  void buildMenus();
  void connectActions();
  void connectParts();
  void showTitle();
  void showRecent();
  void addRecent(const QStringList& paths);
  void chooseFolder();
  void chooseFiles();
  void exportStatistics();
  void exportReport();
  void setFullScreen(bool on);
  void stepImage(int step);
  void escape();

  Layout m_layout;
  Session* m_session;
  ScanController* m_scans;
  AnalysisController* m_analyses;
  PreviewController* m_previews;
  ThumbnailStore* m_thumbnails;
  ReportWriter* m_reports;
  ViewLink* m_link;
  Actions* m_actions;
  PreviewArea* m_area;
  ImagePanel* m_images;
  PanelDocks* m_docks = nullptr;
  QMenu *m_openMenu, *m_recentMenu, *m_panelMenu = nullptr;
  QLabel* m_setLabel;
};

} // namespace normscope
