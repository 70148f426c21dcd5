// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_badge.h"

#include "outcomes/channel_loss.h"
#include "support/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace normscope {
namespace {

struct ImageBadgeWords {
  Q_DECLARE_TR_FUNCTIONS(ImageBadge)
};

} // namespace

ImageBadge imageBadge(const ModeOutcome* modeA, const ImageOutcome& image, ImageId id) {
  if (image.failure) return {ImageBadge::Kind::Unreadable, {}, {}};
  if (!modeA || modeA->unavailable || !image.record || id >= modeA->effects.size()) return {};
  const ImageEffect& effect = modeA->effects[id];
  const bool isLow = effect.clippedLow >= effect.clippedHigh;
  const float share = isLow ? effect.clippedLow : effect.clippedHigh;
  if (!(share >= kBadgeShare)) return {};
  ImageBadge badge{isLow ? ImageBadge::Kind::Low : ImageBadge::Kind::High, {}, {}};
  const auto record = image.record.load();
  const auto losses = channelLoss(*modeA, *record, id);
  for (std::size_t c = 0; c < losses.size(); ++c)
    if ((isLow ? losses[c].low : losses[c].high) >= kBadgeShare)
      badge.letters += channelLetter(c, losses.size());
  const double percent = 100.0 * static_cast<double>(share);
  badge.figure = figureText(percent, percent >= 9.95 ? 0 : 1);
  return badge;
}

QString badgeText(const ImageBadge& badge) {
  switch (badge.kind) {
  case ImageBadge::Kind::None: return {};
  case ImageBadge::Kind::Unreadable: return ImageBadgeWords::tr("cannot be read");
  case ImageBadge::Kind::Excluded: return ImageBadgeWords::tr("left out of the statistics");
  case ImageBadge::Kind::Low:
  case ImageBadge::Kind::High: break;
  }
  const bool isLow = badge.kind == ImageBadge::Kind::Low;
  const QString channels = badge.letters.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(badge.letters);
  return (isLow ? ImageBadgeWords::tr("loses %1 % below range")
                : ImageBadgeWords::tr("loses %1 % above range"))
             .arg(badge.figure) +
         channels;
}

} // namespace normscope
