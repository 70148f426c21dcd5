// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/tile_words.h"

#include "canvas/pixel_text.h"
#include "findings/short_fact.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

struct TileTexts {
  Q_DECLARE_TR_FUNCTIONS(Tile)
};

} // namespace

QString lossToolTip(const ModeOutcome& outcome, bool low, double share) {
  double set = 0;
  for (const ChannelOutcome& channel : outcome.channels)
    set += low ? channel.clippedLow : channel.clippedHigh;
  set /= std::max<double>(1.0, static_cast<double>(outcome.channels.size()));
  const QString what =
      low ? TileTexts::tr("Lost below the range of %1") : TileTexts::tr("Lost above the range of %1");
  return what.arg(translated(row(outcome.storage).title)) + QLatin1Char('\n') +
         TileTexts::tr("this image: %1 of its samples").arg(percentText(share)) + QLatin1Char('\n') +
         (!outcome.isMeasured() ? TileTexts::tr("whole set: %1").arg(QStringLiteral("…"))
          : outcome.lookedAtImages()
              ? TileTexts::tr("whole set: %1, %2 of %3 images affected")
                    .arg(percentText(set), countText(outcome.imagesAffected), countText(outcome.images))
              : TileTexts::tr("whole set: %1").arg(percentText(set)));
}

QString shownToolTip(const Picture& picture, DisplayMapping mapping) {
  return TileTexts::tr(
             "Output of this mode for this image, before storage.\nShown black at %1, white at %2 (%3).")
      .arg(figureText(picture.window.black, 2), figureText(picture.window.white, 2),
           translated(name(mapping)));
}

TileFact factOf(const Session& session, const std::string& modeId) {
  const auto analysis = session.analysis();
  const JudgedOutcome* judged = analysis ? analysis->judged(modeId) : nullptr;
  if (!judged || judged->outcome->unavailable) return {};
  if (!judged->isJudged() || !session.isFitted()) return {QStringLiteral("…"), Severity::information, {}};
  const Warning* decides = decidingWarning(judged->warnings(), Question::training);
  if (!decides) return {TileTexts::tr("no loss"), Severity::information, {}};
  return {translated(shortFact(*decides, *judged->outcome)), decides->severity,
          translated(decides->title) + QLatin1Char('\n') + translated(decides->evidence)};
}

QStringList pictureFacts(const Picture& picture, const Dataset& dataset, const QString& modeTitle) {
  QStringList lines{
      fileNameText(dataset[picture.image].path()),
      TileTexts::tr("%1 × %2 px").arg(picture.imageSize.width()).arg(picture.imageSize.height()), modeTitle};
  if (!std::isnan(picture.mean)) {
    const bool isZero = std::abs(picture.mean) < 1e-9 * picture.deviation; // but for rounding
    lines << TileTexts::tr("mean %1 ± %2")
                 .arg(pixelValueText(isZero ? 0.0 : picture.mean), pixelValueText(picture.deviation));
  }
  return lines;
}

QString fittedRemark(const Session& session, const std::string& modeId) {
  const auto analysis = session.analysis();
  const Session::State state = session.state();
  const bool isGrowing = state == Session::State::Scanning || state == Session::State::Paused;
  const NormalizationMode* mode = findMode(modeId);
  if (!isGrowing || !analysis || !mode || mode->dependence != Dependence::dataset ||
      analysis->isFittedOnFile())
    return {};
  return TileTexts::tr("fitted on %1 of %2")
      .arg(countText(analysis->fit->images), countText(session.images().size()));
}

QString modeToolTip(const NormalizationMode& mode) {
  return translated(mode.title) + QLatin1Char('\n') + translated(mode.summary) + QLatin1Char('\n') +
         translated(mode.formula);
}

} // namespace normscope
