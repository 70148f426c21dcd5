// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/set_outcome.h"

#include "base/constants.h"
#include "outcomes/projection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace normscope {
namespace {

std::size_t distinct(std::vector<double> values) {
  std::ranges::sort(values);
  return static_cast<std::size_t>(std::ranges::unique(values).begin() - values.begin());
}

class SetMeasurement {
public:
  SetMeasurement(ModeOutcome& outcome, const SetCodes& codes, bool isStorageAlone)
      : m_outcome(outcome)
      , m_codes(codes)
      , m_maps(*outcome.transform->pointMap({}, 0))
      , m_isStorageAlone(isStorageAlone) {}

  void run() {
    measureRange();
    const bool isInteger = row(m_outcome.storage).codes > 0;
    double clipped = 0.0, samples = 0.0, errorSum = 0.0, errorMax = 0.0, finite = 0.0;
    for (std::size_t c = 0; c < m_codes.size(); ++c) {
      const StoredCounts stored = project(c);
      const ChannelCodes& codes = m_codes[c];
      const auto held = static_cast<double>(codes.finite());
      const double all =
          held + static_cast<double>(codes.nan + codes.positiveInfinity + codes.negativeInfinity);
      // NaN and infinities have no bin; an integer type cannot hold them.
      const auto low = static_cast<double>(stored.low + (isInteger ? codes.nan + codes.negativeInfinity : 0));
      const auto high = static_cast<double>(stored.high + (isInteger ? codes.positiveInfinity : 0));
      m_outcome.channels[c].clippedLow = low / all;
      m_outcome.channels[c].clippedHigh = high / all;
      clipped += low + high;
      samples += all;
      finite += held;
      errorSum += stored.errorSum;
      errorMax = std::isnan(stored.errorMax) ? stored.errorMax : std::max(errorMax, stored.errorMax);
    }
    m_outcome.clippedAny = samples > 0.0 ? clipped / samples : kUnknown;
    if (m_outcome.mode->invertible && finite > 0.0 && std::isfinite(errorSum) && !std::isnan(errorMax)) {
      m_outcome.roundTripMean = errorSum / finite;
      m_outcome.roundTripMax = errorMax;
      m_outcome.provenance.roundTrip = m_outcome.provenance.clipping;
    }
  }

private:
  // Before a storage type can be fitted.
  void measureRange() {
    double min = kInfinity, max = -kInfinity;
    for (std::size_t c = 0; c < m_codes.size(); ++c) {
      const auto [low, high] = rangeOf(c);
      min = std::min(min, low);
      max = std::max(max, high);
      if (m_isStorageAlone) continue;
      m_outcome.channels[c].min = low <= high ? low : kUnknown;
      m_outcome.channels[c].max = low <= high ? high : kUnknown;
    }
    m_outcome.stored = Storage::fitted(m_outcome.storage, min, max);
  }

  // Maps never decrease.
  std::pair<double, double> rangeOf(std::size_t c) const {
    double min = kInfinity, max = -kInfinity;
    for (const Histogram& histogram : m_codes[c].byDepth) {
      if (histogram.bins.empty()) continue;
      const auto depth = static_cast<std::size_t>(histogram.depth);
      const LevelScale scale = m_outcome.transform->scale();
      min = std::min(min, m_maps[c](scale.level(histogram.depth, m_codes[c].min[depth])));
      max = std::max(max, m_maps[c](scale.level(histogram.depth, m_codes[c].max[depth])));
    }
    return {min, max};
  }

  StoredCounts project(std::size_t c) {
    ChannelOutcome& channel = m_outcome.channels[c];
    Projection projection(m_outcome.stored, m_outcome.transform->scale(), m_outcome.mode->invertible);
    StoredCounts all;
    std::vector<double> x, y, stored;
    std::vector<std::uint64_t> counts;
    for (const Histogram& histogram : m_codes[c].byDepth) {
      if (histogram.bins.empty()) continue;
      const StoredCounts depth = projection.project(m_maps[c], histogram);
      all.low += depth.low;
      all.high += depth.high;
      all.levels = depth.levels;
      all.errorSum += depth.errorSum;
      all.errorMax = std::isnan(depth.errorMax) ? depth.errorMax : std::max(all.errorMax, depth.errorMax);
      x.insert(x.end(), projection.x().begin(), projection.x().end());
      y.insert(y.end(), projection.y().begin(), projection.y().end());
      stored.insert(stored.end(), projection.stored().begin(), projection.stored().end());
      for (const Histogram::Bin& bin : histogram.bins) counts.push_back(bin.count);
    }
    // Images of one depth alone share no level twice.
    const bool isMixed =
        std::ranges::count_if(m_codes[c].byDepth, [](const Histogram& h) { return !h.bins.empty(); }) > 1;
    channel.levelsBefore = static_cast<double>(isMixed ? distinct(x) : x.size());
    channel.levelsAfter = static_cast<double>(isMixed ? distinct(std::move(stored)) : all.levels);
    if (m_isStorageAlone) return all;
    measureMoments(channel, y, counts);
    fillHistogram(c, y, counts);
    return all;
  }

  static void measureMoments(ChannelOutcome& channel, std::span<const double> y,
                             std::span<const std::uint64_t> counts) {
    double n = 0.0, sum = 0.0, squares = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i) {
      n += static_cast<double>(counts[i]);
      sum += static_cast<double>(counts[i]) * y[i];
    }
    channel.mean = sum / n;
    for (std::size_t i = 0; i < y.size(); ++i)
      squares += static_cast<double>(counts[i]) * (y[i] - channel.mean) * (y[i] - channel.mean);
    channel.std = std::sqrt(squares / n);
  }

  // 8-bit sets under straight lines get one bin per level, so that no comb appears; the others 128 bins over
  // the range that holds nearly everything.
  void fillHistogram(std::size_t c, std::span<const double> y, std::span<const std::uint64_t> counts) {
    ChannelOutcome& channel = m_outcome.channels[c];
    auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
    if (m_outcome.transform->scale().full == 255.0 && m_maps[c].isAffine()) {
      histogram.low = m_maps[c](-0.5);
      histogram.high = m_maps[c](255.5);
      histogram.counts.assign(256, 0);
    }
    histogram.add(y, counts);
    channel.p001 = histogram.quantile(0.001, channel.min, channel.max);
    channel.p999 = histogram.quantile(0.999, channel.min, channel.max);
    m_outcome.histograms.push_back(std::move(histogram));
  }

  ModeOutcome& m_outcome;
  const SetCodes& m_codes;
  PointMap m_maps;
  bool m_isStorageAlone;
};

} // namespace

void measureSet(ModeOutcome& outcome, const SetCodes& codes) {
  outcome.histograms.clear();
  SetMeasurement(outcome, codes, false).run();
}

void storeSet(ModeOutcome& outcome, const SetCodes& codes) { SetMeasurement(outcome, codes, true).run(); }

} // namespace normscope
