// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ordered_job.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>

class QLockFile;

namespace normscope {

class Edits;
class MessageBar;
class Session;
class SessionFiles;

/// Keeps what is open and what was chosen in a file beside the cache, a moment after each choice and every
/// minute, for as long as the window is there: only a crash leaves it behind.
class AutoSave : public QObject {
  Q_OBJECT
public:
  AutoSave(Session& session, Edits& edits, SessionFiles& sessions, QObject* parent);
  ~AutoSave() override;

  /// A session that a program left behind which is no more, the newest; empty for none.
  static QString leftBehind();
  /// Asks whether it shall be opened. It is gone once it is open, or when it is not wanted.
  void offerLeftBehind(MessageBar& messages);
  const QString& file() const { return m_file; }

private:
  void keep();

  Session& m_session;
  SessionFiles& m_sessions;
  QString m_file;                    ///< empty: there is no place for it
  std::shared_ptr<QLockFile> m_lock; ///< until the file is gone
  std::string m_kept;
  OrderedJob m_writing;
};

} // namespace normscope
