// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"

#include <QObject>

class QMenu;
class QWidget;

namespace normscope {

class ReportWriter;
class ScanController;
class Session;

/// What goes into the window and comes out of it as files: asks for them, opens them, writes them, and
/// remembers what was opened lately.
class SetFiles : public QObject {
  Q_OBJECT
public:
  enum class Memory { Kept, None }; ///< of what was opened lately
  SetFiles(Session& session, ScanController& scans, Memory memory, QWidget* window);

  QMenu* recentMenu() { return m_recentMenu; }
  QStringList recent() const;
  void open(const QStringList& paths);
  void openDemo(DemoKind kind);
  void chooseFolder();
  void chooseFiles();
  void exportStatistics();
  void exportAgain();
  void exportReport();

Q_SIGNALS:
  void recentChanged();
  void reportWritten(const QString& path);
  void failed(const QString& sentence);

private:
  void showRecent();

  Session& m_session;
  ScanController& m_scans;
  Memory m_memory;
  QWidget* m_window;
  ReportWriter* m_reports;
  QMenu* m_recentMenu;
};

} // namespace normscope
