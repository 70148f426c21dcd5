// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace normscope {

class MainWindow;

/// Waits until the window shows complete results, saves it as PNG with the dialogs in front of it and ends
/// the program: exit code 0, or 3 when nothing could be opened or the file not be written.
class Screenshot : public QObject {
  Q_OBJECT
public:
  /// Before that, `steps` are taken one after another, each when the one before has settled: object names of
  /// actions to trigger and of panels to bring to the front.
  Screenshot(MainWindow& window, const QString& file, const QStringList& steps);
  /// Whether the window has an action or a panel of that name.
  static bool isStep(const MainWindow& window, const QString& name);

private:
  void look();
  void step(const QString& name);
  void take();

  MainWindow& m_window;
  QString m_file, m_failure;
  QStringList m_steps;
  QTimer m_timer;
  int m_calm = 0; ///< looks in a row at which there was nothing to wait for
};

} // namespace normscope
