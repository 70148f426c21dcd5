// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/fit_source.h"
#include "project/session_file.h"
#include "support/latest_job.h"
#include "support/ordered_job.h"

#include <QObject>

#include <functional>
#include <string>
#include <utility>

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
  /// stays then. That file is read in the background; what is opened meanwhile comes in its place.
  void open(const QString& path);
  /// The same for what a program left behind that ended without asking: the window stands for no file then.
  void recover(const QString& path);
  bool isReading() const { return m_opening.isBusy(); }
  /// Writes in the background, to the end even when the window goes. What is opened meanwhile stands for no
  /// file by that.
  void save();   ///< asks for a name when there is none
  void saveAs(); ///< asks for a name
  void forget(); ///< another set is about to be opened: the window stands for no file
  std::string json(const QString& at) const; ///< the session as it is, for a file there
  /// Asked for where a folder is now that a session names, or a file; gives nothing where the user does not
  /// know. Another than a dialog, for tests.
  using Locate = std::function<QString(const QString& missing)>;
  void setLocate(Locate locate) { m_locate = std::move(locate); }
  /// Asks whether to save what would be lost. False: the user wants to stay.
  bool mayLeave();

Q_SIGNALS:
  void opened(const QString& path); ///< empty: what was left behind
  void saved(const QString& path);
  void failed(const QString& sentence);
  void changed(); ///< path or isModified

private:
  SessionDocument document() const;
  void apply(const SessionDocument& document, const FitSource& fit);
  void read(const QString& path, const QString& standsFor);
  void finishOpening(const QString& standsFor, const SessionDocument& document, const FitSource& fit,
                     bool isSaved);
  bool locateMissing(SessionDocument& document) const;
  QString askWhere(const QString& missing) const;
  void write(const QString& path, const std::function<void(bool isWritten)>& then);
  bool saveNow(const QString& path);
  void setPath(const QString& path);
  void tellFailure(const QString& path, const QString& why);
  QString askForName();

  Session& m_session;
  Edits& m_edits;
  ScanController& m_scans;
  QWidget* m_window;
  QString m_path;
  Locate m_locate;
  Reading m_savedReading; ///< as the file has it
  unsigned m_opened = 0;  ///< counts what the window came to stand for
  LatestJob m_opening;
  OrderedJob m_writing;
};

} // namespace normscope
