// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "preview/own_range.h"

#include "outcomes/raster_loops.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {

ModeOutcome withOwnRange(ModeOutcome fitted, const Raster& y) {
  constexpr std::size_t kBins = 128;
  const auto channels = static_cast<std::size_t>(y.channels);
  double least = std::numeric_limits<double>::infinity(), greatest = -least;
  fitted.channels.assign(channels, {});
  fitted.histograms.clear();
  std::vector<double> samples(y.pixels());
  for (std::size_t c = 0; c < channels; ++c) {
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = y.samples[i * channels + c];
    const FiniteRange range = finiteRange(samples);
    if (!(range.min <= range.max)) continue;
    FiniteMoments moments;
    moments.add(samples);
    ChannelOutcome& channel = fitted.channels[c];
    channel.min = range.min;
    channel.max = range.max;
    channel.mean = moments.mean;
    channel.std = std::sqrt(moments.squares / moments.count);
    least = std::min(least, range.min);
    greatest = std::max(greatest, range.max);
    fitted.histograms.push_back(
        OutputHistogram::covering(range.min, range.max, channel.mean, channel.std, kBins));
  }
  if (fitted.histograms.size() < channels) fitted.histograms.clear();
  if (least <= greatest) fitted.stored = Storage::fitted(fitted.storage, least, greatest);
  return fitted;
}

} // namespace normscope
