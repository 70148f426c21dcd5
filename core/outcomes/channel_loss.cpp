// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/channel_loss.h"

namespace normscope {

std::vector<ChannelLoss> channelLoss(const ModeOutcome& outcome, const ImageRecord& record, ImageId id) {
  if (!outcome.transform || record.channels.empty()) return {};
  const std::optional<PointMap> maps = outcome.transform->pointMap(record, id);
  if (!maps) return {};
  const LevelScale scale = outcome.transform->scale();
  std::vector<ChannelLoss> losses(maps->size());
  std::vector<double> x, y;
  for (std::size_t c = 0; c < maps->size(); ++c) {
    const Histogram& histogram = record.channel(c).histogram;
    levelsOf(record.channel(c), scale, x);
    mapBins((*maps)[c], histogram, x, y);
    double low = 0, high = 0, total = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
      const int clip = outcome.stored.store(y[i]).clip;
      const auto count = static_cast<double>(histogram.bins[i].count);
      low += clip < 0 ? count : 0;
      high += clip > 0 ? count : 0;
      total += count;
    }
    if (total > 0) losses[c] = {low / total, high / total};
  }
  return losses;
}

} // namespace normscope
