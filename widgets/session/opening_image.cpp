// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opening_image.h"

#include "session/session.h"

#include <cmath>

namespace normscope {
namespace {

constexpr int kPatience = 4000; ///< ms that a moment may take at most, on a busy machine

/// How much an image is raised by its own standardization: the gain of its noise, and where no image tells
/// that (small ones do not), how much less it varies than the set.
double raised(const Analysis& analysis, const ModeOutcome& outcome, ImageId id, const ImageRecord& image) {
  constexpr double kFlat = 0.5 / 255; // less is no picture
  if (outcome.noiseImages > 0) return static_cast<double>(outcome.effects[id].gain);
  const double deviation = std::sqrt(image.jointVariance());
  return deviation > kFlat ? analysis.all->jointStd / deviation : 0.0;
}

/// The dark image that is raised most; none where no image is raised enough for an argument.
std::optional<ImageId> bestFirstImage(const Analysis& analysis, const ModeOutcome& outcome) {
  std::optional<ImageId> best;
  double greatest = 2.0; // less is no argument
  for (ImageId id = 0; id < outcome.effects.size(); ++id) {
    const auto record = analysis.scan->images[id].record.load();
    if (!record || record->brightness() > analysis.all->jointMean) continue;
    const double gain = raised(analysis, outcome, id, *record);
    if (!(gain > greatest)) continue;
    greatest = gain;
    best = id;
  }
  return best;
}

} // namespace

OpeningImage::OpeningImage(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_patience.setObjectName(QStringLiteral("openingPatience"));
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
  if (outcome && outcome->lookedAtImages()) suggest(bestFirstImage(*analysis, *outcome));
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
