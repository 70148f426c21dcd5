// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QDockWidget;
class QMenu;

namespace normscope {

struct Actions;
class Edits;
class ImagePanel;
class ParametersPanel;
class Session;

/// The panels around the preview and where they stand: as designed, as the user left them, or out of the way.
class PanelDocks : public QObject {
  Q_OBJECT
public:
  /// Fills the docks of `window`; the action that shows a panel goes into `menu`.
  PanelDocks(QMainWindow& window, Session& session, Edits& edits, const Actions& actions, ImagePanel* images,
             QMenu* menu);

  /// The place of the help about the panel that `widget` stands in, "charts#the-charts-panel"; the first
  /// steps for none.
  QString helpPage(const QWidget* widget) const;
  void show(const char* name);  ///< in front of the panels it shares a place with
  void setLow(bool on);         ///< the window: parameters fold down to their title
  void setMovable(bool on);     ///< with title bars to drag them by
  void reset();                 ///< as designed
  void setOutOfTheWay(bool on); ///< hides all; off: as they were
  void restore();               ///< as the user left them
  void keep() const;            ///< for restore()

Q_SIGNALS:
  void imagesShown(bool on);

private:
  void followView(const Session& session, const ImagePanel& images);
  struct Panel {
    const char* name;
    QString title;
    Qt::DockWidgetArea area;
    const char *key, *helpPage;
    QString whatsThis;
  };
  void add(const Panel& row, QWidget* panel);
  QDockWidget* dock(const char* name) const;
  void arrange();

  QMainWindow& m_window;
  QMenu* m_menu;
  ParametersPanel* m_parameters = nullptr;
  bool m_isLow = false;
  bool m_imagesAside = false;      ///< while they are browsed
  QByteArray m_designed, m_before; ///< before they went out of the way
};

} // namespace normscope
