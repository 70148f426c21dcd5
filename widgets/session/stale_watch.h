// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/set_changes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <stop_token>

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
  ~StaleWatch() override;

  void look(); ///< now; nothing while a set is being read

private:
  void forget();
  void tell(quint64 question, const SetChanges& changes);

  Session& m_session;
  const ScanController& m_scans;
  std::int64_t m_since = 0; ///< when the set was listed, in ns of the system's clock
  bool m_told = false, m_running = false;
  quint64 m_question = 0;
  QElapsedTimer m_looked;
  qint64 m_took = 0;
  std::stop_source m_stop;
  QThreadPool m_pool;
};

} // namespace normscope
