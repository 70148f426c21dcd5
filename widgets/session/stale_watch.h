// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/set_changes.h"
#include "support/latest_job.h"

#include <QElapsedTimer>
#include <QObject>

#include <cstdint>

namespace normscope {

class ScanController;
class Session;

/// Looks whether the files of a set that has been read are still what was read, whenever the user comes back
/// to the window: that is when others may have worked on them. Lists and asks for times in the background,
/// opens no file, and leaves large sets alone for as long as looking takes times twenty.
class StaleWatch : public QObject {
  Q_OBJECT
public:
  StaleWatch(Session& session, const ScanController& scans, QObject* parent = nullptr);

  void look(); ///< now; nothing while a set is being read
  bool isLooking() const { return m_job.isBusy(); }

private:
  void forget();
  void tell(const SetChanges& changes);

  Session& m_session;
  const ScanController& m_scans;
  std::int64_t m_since = 0; ///< when the set was listed, in ns of the system's clock
  bool m_told = false;
  QElapsedTimer m_looked;
  qint64 m_took = 0;
  LatestJob m_job;
};

} // namespace normscope
