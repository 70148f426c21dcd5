// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opening_image.h"

#include "session/session.h"

#include <cmath>

namespace normscope {
namespace {

constexpr int kPatience = 4000; ///< ms that a moment may take at most, on a busy machine

/// The dark image that its own standardization raises most, and its noise with it; none where no image is
/// raised enough for an argument.
std::optional<ImageId> bestFirstImage(const Analysis& analysis) {
  constexpr double kFlat = 0.5 / 255; // less is no picture
  std::optional<ImageId> best;
  double least = analysis.all->jointStd / 2.0;
  for (ImageId id = 0; id < analysis.scan->images.size(); ++id) {
    const auto record = analysis.scan->images[id].record.load();
    if (!record || record->brightness() > analysis.all->jointMean) continue;
    const double deviation = std::sqrt(record->jointVariance());
    if (deviation < kFlat || deviation >= least) continue;
    least = deviation;
    best = id;
  }
  return best;
}

} // namespace

OpeningImage::OpeningImage(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  connect(&m_patience, &QTimer::timeout, this, [this] { suggest(); });
  connect(&session, &Session::analysisChanged, this, &OpeningImage::considerAnalysis);
  connect(&session, &Session::progressed, this, &OpeningImage::considerFailure);
  connect(&session, &Session::datasetChanged, this, [this] {
    m_patience.stop();
    m_suggested.reset();
  });
}

void OpeningImage::begin(bool isBrief) {
  if (m_session.currentImage()) return;
  if (isBrief)
    m_patience.start();
  else
    suggest();
}

void OpeningImage::considerAnalysis() {
  const auto analysis = m_session.analysis();
  if (!m_patience.isActive() || !analysis || !analysis->scan || !analysis->scan->complete) return;
  const ModeOutcome* outcome = analysis->outcome("image-zscore");
  if (outcome && outcome->lookedAtImages()) suggest(bestFirstImage(*analysis));
}

/// A broken image shows nothing: another one comes in its place, unless the user is there on purpose.
void OpeningImage::considerFailure() {
  if (m_suggested && m_suggested == m_session.currentImage() && m_session.images()[*m_suggested].failure)
    suggest();
}

void OpeningImage::suggest(std::optional<ImageId> best) {
  m_patience.stop();
  for (ImageId id = 0; !best && id < m_session.images().size(); ++id)
    if (!m_session.images()[id].failure && !m_session.isExcluded(id)) best = id;
  if (best) m_session.suggestImage(*best);
  m_suggested = m_session.currentImage() == best ? best : std::nullopt;
}

} // namespace normscope
