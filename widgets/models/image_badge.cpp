// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/image_badge.h"

#include "models/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace normscope {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImageBadge)
};

} // namespace

std::vector<ChannelLoss> channelLoss(const ModeOutcome& outcome, const ImageRecord& record, ImageId id) {
  if (!outcome.transform || record.channels.empty()) return {};
  const std::optional<PointMap> maps = outcome.transform->pointMap(record, id);
  if (!maps) return {};
  const LevelScale scale = outcome.transform->scale();
  std::vector<ChannelLoss> losses(maps->size());
  for (std::size_t c = 0; c < maps->size(); ++c) {
    const Histogram& histogram = record.channel(c).histogram;
    double low = 0, high = 0, total = 0;
    for (const Histogram::Bin& bin : histogram.bins) {
      const double y = (*maps)[c](scale.level(histogram.depth, histogram.codeValue(bin.code)));
      const int clip = outcome.stored.store(y).clip;
      const auto count = static_cast<double>(bin.count);
      low += clip < 0 ? count : 0;
      high += clip > 0 ? count : 0;
      total += count;
    }
    if (total > 0) losses[c] = {low / total, high / total};
  }
  return losses;
}

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
  case ImageBadge::Kind::Unreadable: return Words::tr("cannot be read");
  case ImageBadge::Kind::Excluded: return Words::tr("left out of the statistics");
  case ImageBadge::Kind::Low:
  case ImageBadge::Kind::High: break;
  }
  const bool isLow = badge.kind == ImageBadge::Kind::Low;
  const QString channels = badge.letters.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(badge.letters);
  return (isLow ? Words::tr("loses %1 % below range") : Words::tr("loses %1 % above range"))
             .arg(badge.figure) +
         channels;
}

} // namespace normscope
