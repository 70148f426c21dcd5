// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/fit_source.h"
#include "project/session_file.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace normscope {

class Edits;
class ScanController;
class Session;

/// The session as a file: what is open and all that was chosen about it. Knows the file that the window
/// stands for and whether it is up to date.
class SessionFiles : public QObject {
  Q_OBJECT
public:
  SessionFiles(Session& session, Edits& edits, ScanController& scans, QWidget* window);

  static bool isSession(const QString& path); ///< by its name
  QString path() const { return m_path; }     ///< empty: there is no file yet
  bool isModified() const;                    ///< something was changed that only a session keeps

  /// Opens a session; `failed` when it cannot be read, or a file of statistics that it names: what is open
  /// stays then. That file is read in the background.
  void open(const QString& path);
  bool isReading() const { return m_reading > 0; }
  void save();   ///< asks for a name when there is none
  void saveAs(); ///< asks for a name
  void forget(); ///< another set is about to be opened: the window stands for no file
  /// Asks whether to save what would be lost. False: the user wants to stay.
  bool mayLeave();

Q_SIGNALS:
  void opened(const QString& path);
  void saved(const QString& path);
  void failed(const QString& sentence);
  void changed(); ///< path or isModified

private:
  SessionDocument document() const;
  void apply(const SessionDocument& document, const FitSource& fit);
  void finishOpening(const QString& path, const SessionDocument& document, const FitSource& fit);
  void write(const QString& path);
  void setPath(const QString& path);
  void tellFailure(const QString& path, const Error& error);
  QString askForName();

  Session& m_session;
  Edits& m_edits;
  ScanController& m_scans;
  QWidget* m_window;
  QString m_path;
  Reading m_savedReading; ///< as the file has it
  int m_reading = 0;
  QThreadPool m_pool; ///< a file that is being written when the window goes is written to its end
};

} // namespace normscope
