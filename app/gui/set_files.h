// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "support/latest_job.h"

#include <QObject>

class QMenu;
class QWidget;

namespace normscope {

class Edits;
class ReportWriter;
class ScanController;
class Session;
class SessionFiles;

/// What goes into the window and comes out of it as files: asks for them, opens them, writes them, and
/// remembers what was opened lately.
class SetFiles : public QObject {
  Q_OBJECT
public:
  enum class Memory { Kept, None }; ///< of what was opened lately
  SetFiles(Session& session, Edits& edits, ScanController& scans, SessionFiles& sessions, Memory memory,
           QWidget* window);

  QMenu* recentMenu() { return m_recentMenu; }
  QStringList recent() const;
  void open(const QStringList& paths); ///< images, one session, or one file of statistics
  void openDemo(DemoKind kind);
  void close();
  void chooseFolder();
  void chooseFiles();
  void chooseStatistics();
  /// Makes a file of statistics what modes are fitted on; without a set it waits for the next one. Read in
  /// the background; `failed`, and nothing changed, when it is something else. What was meant for one set is
  /// not applied to another that is opened meanwhile.
  void openStatistics(const QString& path);
  bool isReading() const { return m_statistics.isBusy(); } ///< statistics
  void exportStatistics(const QString& format = {});       ///< empty: the last one
  void exportAgain();
  void exportImages();
  void exportReport();
  /// Mode A as a snippet of the format `exporterId`; where the format cannot say A, the mode it is meant for.
  void copyCode(const QString& exporterId);

Q_SIGNALS:
  void recentChanged();
  void statisticsOpened(const QString& path);
  void reportWritten(const QString& path);
  void copied(const QString& what);
  void failed(const QString& sentence);

private:
  void leave(); ///< the set that is open, for another
  void rememberSet();
  void remember(const QString& path);
  void showRecent();

  Session& m_session;
  Edits& m_edits;
  ScanController& m_scans;
  SessionFiles& m_sessions;
  Memory m_memory;
  QWidget* m_window;
  ReportWriter* m_reports;
  QMenu* m_recentMenu;
  LatestJob m_statistics;
  bool m_statisticsAreForSet = false; ///< for the one that was open when they were asked for
};

} // namespace normscope
