// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "support/latest_job.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace normscope {

class Session;

/// Keeps Session::analysis() true to what has been read and chosen: statistics, every mode's outcome and the
/// warnings, computed in the background; the newest question wins. While a scan runs it looks at snapshots,
/// at a pace that leaves most of the time to the scan.
class AnalysisController : public QObject {
  Q_OBJECT
public:
  explicit AnalysisController(Session& session, QObject* parent = nullptr);

  void setScan(std::shared_ptr<const ScanResult> result);     ///< a scan that has ended
  void setSnapshot(std::shared_ptr<const ScanResult> result); ///< of one that runs; it was wanted
  /// Whether the newest analysis answers all that has been asked.
  bool isIdle() const { return !m_isNext && !m_job.isBusy(); }

Q_SIGNALS:
  void snapshotWanted(); ///< of the scan that runs

private:
  void forget();
  void setQuestion(std::shared_ptr<const ScanResult> scan);
  void considerSnapshot();
  void want(); ///< something an analysis depends on has changed
  LatestJob::Task question();
  void accept(const std::shared_ptr<const Analysis>& answer); ///< null when it was stopped

  Session& m_session;
  std::shared_ptr<const ScanResult> m_scan;   ///< what the next analysis is about
  std::optional<ConvergencePoint> m_estimate; ///< of the same images
  bool m_isNext = false;                      ///< a question is on its way
  bool m_awaitsSnapshot = false;
  QElapsedTimer m_started, m_finished;
  qint64 m_lastDuration = 0;
  LatestJob m_job;
};

} // namespace normscope
