// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stale_watch.h"

#include "session/failure_notice.h"
#include "session/scan_controller.h"
#include "session/session.h"
#include "support/background.h"

#include <QFile>
#include <QGuiApplication>

#include <ctime>

namespace normscope {
namespace {

constexpr qint64 kRestAfterLook = 20; ///< of the time that a look takes

std::int64_t systemTime() {
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace

StaleWatch::StaleWatch(Session& session, const ScanController& scans, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_scans(scans)
    , m_job(failureNotice(session, tr("looking for changed files"))) {
  connect(&session, &Session::datasetChanged, this, &StaleWatch::forget);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
    const bool isRested = !m_looked.isValid() || m_looked.elapsed() > kRestAfterLook * m_took;
    if (state == Qt::ApplicationActive && isRested) look();
  });
}

void StaleWatch::forget() {
  m_job.cancel();
  m_since = systemTime();
  m_told = false;
}

void StaleWatch::look() {
  const Session::State state = m_session.state();
  const bool isOver = state == Session::State::Done || state == Session::State::Partial;
  if (m_told || m_job.isBusy() || !isOver) return;
  m_looked.start();
  std::vector<std::string> paths;
  for (const QString& path : m_scans.paths()) paths.push_back(QFile::encodeName(path).toStdString());
  const auto work = [paths, options = m_session.reading().dataset, before = m_session.dataset(),
                     since = m_since](const JobContext& context) {
    workInBackground();
    const auto now = openDataset(paths, options, {}, context.stop);
    return now ? changesOf(*before, **now, since, context.stop) : SetChanges{.removed = before->size()};
  };
  m_job.ask(work, [this](const SetChanges& changes) { tell(changes); });
}

void StaleWatch::tell(const SetChanges& changes) {
  m_took = m_looked.restart();
  if (!changes.any()) return;
  m_told = true;
  QStringList parts;
  const auto changed = static_cast<int>(changes.changed), added = static_cast<int>(changes.added),
             removed = static_cast<int>(changes.removed);
  if (changed > 0)
    parts << (changed == 1 ? tr("one file changed") : tr("%n files changed", nullptr, changed));
  if (added > 0) parts << (added == 1 ? tr("one file added") : tr("%n files added", nullptr, added));
  if (removed > 0) parts << (removed == 1 ? tr("one file gone") : tr("%n files gone", nullptr, removed));
  m_session.setStale(tr("Since the set was read: %1. All numbers are of what was read then.")
                         .arg(parts.join(QStringLiteral(", "))));
}

} // namespace normscope
