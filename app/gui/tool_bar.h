// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace normscope {

struct Actions;
class PickButton;
class Session;

/// Open and export, the four views, the overlays, and what A, B and the storage type are.
class ToolBar : public QToolBar {
  Q_OBJECT
public:
  ToolBar(Session& session, Actions& actions, QMenu* openMenu, QWidget* parent = nullptr);
  void setFilter(const QString& text);

Q_SIGNALS:
  void filterChanged(const QString& text);

protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void addLine();
  void listModes(QMenu& menu, const std::vector<QAction*>& choices);
  void showSession();

  Session& m_session;
  QHBoxLayout* m_row = nullptr;
  std::vector<QToolButton*> m_toggles;
  QLineEdit* m_filter;
  PickButton *m_a, *m_b;
};

} // namespace normscope
