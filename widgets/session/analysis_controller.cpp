// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analysis_controller.h"

#include "analysis/analyze.h"
#include "session/session.h"
#include "support/background.h"
#include "support/translation.h"

#include <QtConcurrent>

#include <algorithm>
#include <exception>
#include <limits>

namespace normscope {
namespace {

constexpr int kBurst = 40;    ///< ms in which changes become one question
constexpr qint64 kPace = 400; ///< ms at least between two snapshots
constexpr qint64 kRest = 2;   ///< a snapshot's analysis may take a third of the time
constexpr std::size_t kQuickPixelImages =
    2; ///< whose pixels are read at first, and while a scan needs the disk
constexpr std::size_t kEnoughToSuggest = 200;

/// Whether so much has been read that the first image can be chosen.
bool isEnoughToSuggest(const ScanResult& scan) { return scan.complete || scan.read >= kEnoughToSuggest; }

/// The picture that makes the argument best: the dark one whose noise a per-image normalization lifts most.
std::optional<ImageId> bestFirstImage(const Analysis& analysis) {
  const ScanResult& scan = *analysis.scan;
  const ModeOutcome* outcome = analysis.outcome("image-zscore");
  std::optional<ImageId> best;
  if (!outcome || !isEnoughToSuggest(scan)) return best;
  float greatest = 2.0F; // less is no argument
  for (ImageId id = 0; id < outcome->effects.size(); ++id) {
    const float gain = outcome->effects[id].gain;
    if (!(gain > greatest)) continue;
    const auto record = scan.images[id].record.load();
    if (!record || record->brightness() > analysis.all->jointMean) continue;
    greatest = gain;
    best = id;
  }
  return best;
}

} // namespace

AnalysisController::AnalysisController(Session& session, QObject* parent)
    : QObject(parent), m_session(session) {
  m_pool.setMaxThreadCount(1);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kBurst);
  connect(&m_soon, &QTimer::timeout, this, &AnalysisController::start);
  connect(&session, &Session::progressed, this, &AnalysisController::considerSnapshot);
  for (const auto change : {&Session::modesChanged, &Session::variantsChanged})
    connect(&session, change, this, &AnalysisController::want);
  for (const auto change : {&Session::storageChanged, &Session::limitsChanged,
                            &Session::readsAllPixelsChanged, &Session::excludedChanged, &Session::fitChanged})
    connect(&session, change, this, &AnalysisController::want);
  connect(&session, &Session::datasetChanged, this, &AnalysisController::forget);
}

AnalysisController::~AnalysisController() {
  m_stop.request_stop();
  m_pool.waitForDone();
}

void AnalysisController::forget() {
  m_stop.request_stop();
  ++m_question;
  m_scan = nullptr;
  m_wanted = m_suggested = m_awaitsSnapshot = false;
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
  if (m_session.state() != Session::State::Scanning || m_running || m_wanted || m_awaitsSnapshot) return;
  if (m_session.progress().read < 2) return;
  if (m_finished.isValid() && m_finished.elapsed() < std::max(kPace, kRest * m_lastDuration)) return;
  m_awaitsSnapshot = true;
  Q_EMIT snapshotWanted();
}

void AnalysisController::setSnapshot(std::shared_ptr<const ScanResult> result) {
  m_awaitsSnapshot = false;
  if (result->dataset == m_session.dataset()) setQuestion(std::move(result));
}

void AnalysisController::want() {
  if (!m_scan) return;
  m_wanted = true;
  m_stop.request_stop();
  m_soon.start();
}

void AnalysisController::start() {
  if (!m_wanted || m_running || !m_scan)
    return; // a running one, told to stop, starts the next when it is back
  m_wanted = false;
  m_running = true;
  m_stop = {};
  m_started.start();
  const quint64 question = ++m_question;
  AnalysisRequest request{m_scan, m_session.modes()};
  request.options.storage = m_session.storage();
  request.excluded = m_session.excluded();
  request.limits = m_session.limits();
  request.fit = m_session.fit();
  if (request.excluded.empty()) request.estimate = m_estimate; // gathered over all images
  // First a quick look at a few images' pixels, then the whole sample.
  const auto known = m_session.analysis();
  const bool isFirstLook = !known || known->whole != m_scan || known->scan->excluded != request.excluded;
  if (isFirstLook || m_session.state() == Session::State::Scanning)
    request.options.pixelSample = kQuickPixelImages;
  else if (m_session.readsAllPixels()) {
    request.options.pixelBudget = std::numeric_limits<std::uint64_t>::max();
    request.options.pixelSample = m_scan->images.size();
  }
  QtConcurrent::run(&m_pool, [this, question, request = std::move(request), before = m_session.analysis(),
                              suggests = !m_suggested, stop = m_stop.get_token()] {
    workInBackground();
    // What moves with a slider comes at once; the destructor waits for this thread, so `this` is there.
    const auto show = [this, question](std::shared_ptr<const Analysis> early) {
      QMetaObject::invokeMethod(
          this, [this, question, early = std::move(early)] { acceptGlance(question, early); });
    };
    Answer answer;
    try {
      if (auto early = glance(request, before)) show(std::move(early));
      answer.analysis = analyze(request, before, stop, {.early = show});
      if (suggests && answer.analysis) answer.firstImage = bestFirstImage(*answer.analysis);
    } catch (const std::exception& error) { // out of memory, or a failing disk (RecordsLost)
      answer = {{}, {}, Error{ErrorCode::unavailable, error.what(), {}}};
    }
    return answer;
  }).then(this, [this, question](Answer answer) { accept(question, std::move(answer)); });
}

void AnalysisController::acceptGlance(quint64 question, std::shared_ptr<const Analysis> analysis) {
  if (m_running && question == m_question) m_session.setAnalysis(std::move(analysis));
}

void AnalysisController::accept(quint64 question, Answer answer) {
  m_running = false;
  m_lastDuration = m_started.elapsed();
  m_finished.start();
  if (answer.error) m_session.addNotice(translated(*answer.error));
  if (answer.analysis && question == m_question) {
    if (answer.firstImage && !m_suggested) m_session.suggestImage(*answer.firstImage);
    m_suggested = m_suggested || isEnoughToSuggest(*answer.analysis->scan);
    const bool wasQuick = answer.analysis->options.pixelSample == kQuickPixelImages;
    // What it replaces may be large: it is let go elsewhere.
    auto replaced = m_session.analysis();
    m_session.setAnalysis(std::move(answer.analysis));
    m_pool.start([replaced = std::move(replaced)] {});
    if (wasQuick && m_session.state() != Session::State::Scanning) m_wanted = true;
  }
  if (m_wanted) m_soon.start();
}

} // namespace normscope
