// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace normscope {

class MainWindow;

/// Waits until the window shows complete results, saves it as PNG and ends the program: exit code 0, or 3
/// when nothing could be opened or the file not be written.
class Screenshot : public QObject {
  Q_OBJECT
public:
  Screenshot(MainWindow& window, const QString& file);

private:
  void look();
  void take();

  MainWindow& m_window;
  QString m_file;
  QTimer m_timer;
  int m_calm = 0; ///< looks in a row at which there was nothing to wait for
};

} // namespace normscope
