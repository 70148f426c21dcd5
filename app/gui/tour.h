// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace normscope {

class HintBubble;
class PanelDocks;

/// Four hints, each at the part of the window it is about: the pictures, the table, the findings, the export.
class Tour : public QObject {
  Q_OBJECT
public:
  Tour(QMainWindow& window, PanelDocks& docks);

  void start();
  void stop(); ///< and remembers that it was seen
  bool isRunning() const { return m_step >= 0; }
  /// Starts once in the life of the user's settings.
  void startOnce();

Q_SIGNALS:
  void runningChanged();

private:
  void showStep();
  QWidget* anchor(int step) const;

  QMainWindow& m_window;
  PanelDocks& m_docks;
  HintBubble* m_bubble;
  int m_step = -1; ///< none
};

} // namespace normscope
