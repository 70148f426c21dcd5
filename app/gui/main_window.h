// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "support/tokens.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QMenu;

namespace normscope {

struct Actions;
class AnalysisController;
class Edits;
class ImagePanel;
class KeyBindings;
class MessageBar;
class PanelDocks;
class PreviewArea;
class PreviewController;
class ReadingLine;
class ScanController;
class SessionFiles;
class SetFiles;
class StaleWatch;
class SummaryBar;
class ThumbnailStore;
class Tour;
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
  Edits& edits() { return *m_edits; }
  Actions& actions() { return *m_actions; }
  ScanController& scans() { return *m_scans; }
  StaleWatch& stale() { return *m_stale; }
  SetFiles& files() { return *m_files; }
  SessionFiles& sessions() { return *m_sessions; }
  KeyBindings& keys() { return *m_keys; }
  void setTheme(Theme theme);  ///< the user's choice
  void showTheme(Theme theme); ///< checks it in the menu; it is in force already
  /// Whether scan, analysis and visible pictures are complete, or there is nothing more to wait for.
  bool isSettled() const;

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void buildMenus();
  void connectActions();
  void connectParts();
  void showTitle();
  void showOpenedStatistics(const QString& path);
  void setFullScreen(bool on);
  void orderEscapes();
  void callBack();
  void showHelp(const QString& page);
  void chooseReading();
  void addMode();
  void editMode();
  void remark(const QString& sentence);

  Layout m_layout;
  Session* m_session;
  Edits* m_edits;
  ScanController* m_scans;
  SessionFiles* m_sessions;
  SetFiles* m_files;
  StaleWatch* m_stale;
  AnalysisController* m_analyses;
  PreviewController* m_previews;
  ThumbnailStore* m_thumbnails;
  ViewLink* m_link;
  std::unique_ptr<Actions> m_actions;
  PreviewArea* m_area;
  MessageBar* m_messages;
  ReadingLine* m_reading;
  SummaryBar* m_summary;
  ImagePanel* m_images;
  PanelDocks* m_docks = nullptr;
  KeyBindings* m_keys = nullptr;
  Tour* m_tour = nullptr;
  QMenu *m_openMenu, *m_panelMenu = nullptr;
  QLabel* m_setLabel;
};

} // namespace normscope
