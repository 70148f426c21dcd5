// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analysis_controller.h"

#include "analysis/analyze.h"
#include "analysis/stored_analyses.h"
#include "session/failure_notice.h"
#include "session/session.h"
#include "support/background.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace normscope {
namespace {

constexpr qint64 kPace = 400; ///< ms at least between two snapshots
constexpr qint64 kRest = 2;   ///< a snapshot's analysis may take a third of the time
/// Known before anybody asks for them, where the set is not too large for that.
constexpr StorageType kTypesShown[] = {StorageType::float32, StorageType::uint8Saturate,
                                       StorageType::uint8Fit};

} // namespace

AnalysisController::AnalysisController(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_job([&session, notice = failureNotice(session, tr("analysis"))](const QString& why) {
      session.setJudging({});
      notice(why);
    }) {
  connect(&session, &Session::progressed, this, &AnalysisController::considerSnapshot);
  for (const auto change : {&Session::modesChanged, &Session::variantsChanged})
    connect(&session, change, this, &AnalysisController::want);
  for (const auto change : {&Session::storageChanged, &Session::limitsChanged,
                            &Session::readsAllPixelsChanged, &Session::excludedChanged, &Session::fitChanged})
    connect(&session, change, this, &AnalysisController::want);
  connect(&session, &Session::datasetChanged, this, &AnalysisController::forget);
}

void AnalysisController::forget() {
  m_job.cancel();
  m_scan = nullptr;
  m_awaitsSnapshot = false;
  m_lastDuration = 0;
  m_finished.invalidate();
}

void AnalysisController::setScan(std::shared_ptr<const ScanResult> result) {
  m_awaitsSnapshot = false;
  setQuestion(std::move(result));
}

void AnalysisController::setQuestion(std::shared_ptr<const ScanResult> scan) {
  m_scan = std::move(scan);
  m_estimate.reset();
  if (const auto convergence = m_session.convergence()) m_estimate = convergence->now();
  want();
}

void AnalysisController::considerSnapshot() {
  if (m_session.state() != Session::State::Scanning || !isIdle() || m_awaitsSnapshot) return;
  if (m_session.progress().read == 0) return;
  if (m_finished.isValid() && m_finished.elapsed() < std::max(kPace, kRest * m_lastDuration)) return;
  m_awaitsSnapshot = true;
  Q_EMIT snapshotWanted();
}

void AnalysisController::setSnapshot(std::shared_ptr<const ScanResult> result) {
  m_awaitsSnapshot = false;
  if (result->dataset == m_session.dataset()) setQuestion(std::move(result));
}

/// Changes of one moment become one question.
void AnalysisController::want() {
  if (!m_scan || std::exchange(m_isNext, true)) return;
  const auto ask = [this] {
    m_isNext = false;
    if (m_scan) m_job.askWhenFree([this] { return question(); });
  };
  QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

LatestJob::Task AnalysisController::question() {
  m_started.start();
  AnalysisRequest request{m_scan, m_session.modes()};
  request.options.storage = m_session.storage();
  request.excluded = m_session.excluded();
  request.limits = m_session.limits();
  request.fit = m_session.fit();
  if (request.excluded.empty()) request.estimate = m_estimate; // gathered over all images
  const auto known = m_session.analysis();
  // While a scan runs the disk is its own.
  const Session::State state = m_session.state();
  if (state == Session::State::Scanning || state == Session::State::Paused) {
    request.options.pixelSample = 0;
  } else {
    request.options.everyPixel = m_session.readsAllPixels();
  }
  const auto show = [this](const std::shared_ptr<const Analysis>& early) { m_session.setAnalysis(early); };
  const auto accept = [this](const std::shared_ptr<const Analysis>& answer) { this->accept(answer); };
  const auto judged = [this, modes = request.modes.size()](std::size_t done) {
    m_session.setJudging({done, modes});
  };
  judged(0);
  const auto work = [request = std::move(request), before = known, show, judged,
                     accept](const JobContext& context) {
    workInBackground();
    // What moves with a slider comes at once.
    const auto tell = [&](const std::shared_ptr<const Analysis>& early) {
      context.tell([show, early] { show(early); });
    };
    const auto measured = [&, last = std::size_t{0}](std::size_t done) mutable {
      if (done == std::exchange(last, done)) return;
      context.tell([judged, done] { judged(done); });
    };
    if (const auto early = glance(request, before)) tell(early);
    auto answer = analyze(request, before, context.stop, {.early = tell, .measured = measured});
    if (!answer || answer->options.pixelSample == 0) return answer;
    context.tell([accept, answer] { accept(answer); });
    auto more = withOtherStorage(request, answer, kTypesShown, context.stop);
    return more ? more : answer;
  };
  return LatestJob::task(work, accept);
}

void AnalysisController::accept(const std::shared_ptr<const Analysis>& answer) {
  if (answer && answer == m_session.analysis()) return; // told already
  m_lastDuration = m_started.elapsed();
  m_finished.start();
  m_session.setJudging({});
  if (!answer) return;
  auto replaced = m_session.analysis();
  m_session.setAnalysis(answer);
  letGoInBackground(std::move(replaced));
}

} // namespace normscope
