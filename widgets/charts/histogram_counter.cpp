// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_counter.h"

#include <utility>

namespace normscope {
namespace {

constexpr std::size_t kInlineImages = 2; ///< more are summed in the background: each may have 65,536 levels
constexpr int kPatience = 150;           ///< ms without an answer

/// Whether both are about the same samples, before or after the same mode.
bool isOfSame(const HistogramInput& a, const HistogramInput& b) {
  return a.domain == b.domain && a.modeId == b.modeId && a.population == b.population &&
         a.images == b.images && a.region == b.region;
}

} // namespace

HistogramCounter::HistogramCounter(LatestJob::Failed failed, QObject* parent)
    : QObject(parent), m_job(std::move(failed)) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT waiting(m_input); });
}

void HistogramCounter::count(const HistogramInput& input) {
  const bool isNewer = isOfSame(input, m_input); // numbers of what is being counted already
  m_input = input;
  if (!isNewer) m_job.cancel();
  if (input.images.size() <= kInlineImages && !readsPixels(input)) {
    m_job.cancel();
    m_patience.stop();
    return Q_EMIT counted(input, histogramCurves(input));
  }
  if (!m_job.isBusy()) m_patience.start();
  const auto work = [input](const JobContext& context) { return histogramCurves(input, context.stop); };
  const auto done = [this, input](const HistogramCurves& curves) {
    if (m_job.isBusy())
      m_patience.start();
    else
      m_patience.stop();
    Q_EMIT counted(input, curves);
  };
  m_job.ask(work, done,
            readsPixels(input) ? LatestJob::Overtaken::IsStopped : LatestJob::Overtaken::MayFinish);
}

} // namespace normscope
