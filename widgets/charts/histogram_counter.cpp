// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_counter.h"

#include <QtConcurrent>

namespace normscope {
namespace {

constexpr std::size_t kInlineImages = 2; ///< more are summed in the background: each may have 65,536 levels
constexpr int kPatience = 150;           ///< ms without an answer

} // namespace

HistogramCounter::HistogramCounter(QObject* parent) : QObject(parent) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT waiting(m_input); });
}

HistogramCounter::~HistogramCounter() {
  m_stop.request_stop();
  m_pool.waitForDone();
}

void HistogramCounter::count(const HistogramInput& input) {
  const unsigned request = ++m_request;
  m_stop.request_stop();
  m_input = input;
  if (input.images.size() <= kInlineImages && !readsPixels(input))
    return answer(request, input, histogramCurves(input));
  m_stop = std::stop_source();
  m_patience.start();
  QtConcurrent::run(&m_pool, [input, stop = m_stop.get_token()] {
    return histogramCurves(input, stop);
  }).then(this, [this, request, input](const HistogramCurves& curves) { answer(request, input, curves); });
}

void HistogramCounter::answer(unsigned request, const HistogramInput& input, const HistogramCurves& curves) {
  if (request != m_request) return;
  m_patience.stop();
  Q_EMIT counted(input, curves);
}

} // namespace normscope
