// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auto_save.h"

#include "base/atomic_file.h"
#include "files/message_bar.h"
#include "records/cache_folder.h"
#include "session/edits.h"
#include "session/session.h"
#include "session_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTimer>
#include <QUndoStack>

#include <chrono>

namespace normscope {
namespace {

constexpr std::chrono::milliseconds kAfterAChoice(1000);
constexpr std::chrono::seconds kAnyway(60);

QDir folder() {
  const auto cache = defaultCacheFolder();
  return cache ? QDir(QFile::decodeName(cache->c_str()) + QStringLiteral("/unsaved")) : QDir(QString());
}

/// Held by the program that the file belongs to.
std::unique_ptr<QLockFile> lockOf(const QString& file) {
  auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
  lock->setStaleLockTime(0); // however old: its program runs or does not
  return lock;
}

} // namespace

AutoSave::AutoSave(Session& session, Edits& edits, SessionFiles& sessions, QObject* parent)
    : QObject(parent), m_session(session), m_sessions(sessions), m_writing([](const QString&) {}) {
  if (!defaultCacheFolder() || !folder().mkpath(QStringLiteral("."))) return;
  const QString name = QStringLiteral("%1-%2.normscope")
                           .arg(QDateTime::currentMSecsSinceEpoch())
                           .arg(QCoreApplication::applicationPid());
  m_lock = lockOf(folder().filePath(name));
  if (!m_lock->tryLock(0)) return;
  m_file = folder().filePath(name);
  auto* soon = new QTimer(this);
  soon->setSingleShot(true);
  soon->setInterval(kAfterAChoice);
  connect(soon, &QTimer::timeout, this, &AutoSave::keep);
  const auto start = [soon] { soon->start(); };
  connect(&edits.stack(), &QUndoStack::indexChanged, this, start);
  for (const auto change : {&Session::datasetChanged, &Session::excludedChanged, &Session::readingChanged,
                            &Session::modeAChanged, &Session::modeBChanged, &Session::surveyModesChanged})
    connect(&session, change, this, start);
  auto* anyway = new QTimer(this);
  connect(anyway, &QTimer::timeout, this, &AutoSave::keep);
  anyway->start(kAnyway);
}

AutoSave::~AutoSave() {
  if (m_file.isEmpty()) return;
  // After all that is being written.
  m_writing.add([file = m_file, lock = m_lock] { return QFile::remove(file); }, [](bool) {});
}

/// An error is passed over: the session file is where work is kept for sure.
void AutoSave::keep() {
  if (!m_session.dataset()) return;
  std::string json = m_sessions.json(m_file);
  if (json == m_kept) return;
  m_kept = json;
  const std::string path = QFile::encodeName(m_file).toStdString();
  m_writing.add([path, json = std::move(json)] { return writeFileAtomically(path, json); },
                [](const Result<void>&) {});
}

QString AutoSave::leftBehind() {
  if (!defaultCacheFolder()) return {};
  const QStringList names =
      folder().entryList({QStringLiteral("*.normscope")}, QDir::Files, QDir::Name | QDir::Reversed);
  for (const QString& name : names) {
    QString file = folder().filePath(name);
    if (lockOf(file)->tryLock(0)) return file; // and lets it go
  }
  return {};
}

void AutoSave::offerLeftBehind(MessageBar& messages) {
  const QString file = leftBehind();
  if (file.isEmpty()) return;
  messages.offerRecovery(
      tr("NormScope ended unexpectedly. What was open can be opened again, with all that was chosen."));
  connect(&messages, &MessageBar::recoverRequested, &m_sessions, [this, file] { m_sessions.recover(file); });
  connect(&m_sessions, &SessionFiles::opened, this, [file](const QString& path) {
    if (path.isEmpty()) QFile::remove(file); // that was it
  });
  connect(&messages, &MessageBar::recoveryRefused, this, [file] { QFile::remove(file); });
}

} // namespace normscope
