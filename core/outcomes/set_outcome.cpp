// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/set_outcome.h"

#include "accumulators/percentile.h"
#include "base/constants.h"
#include "outcomes/mode_work.h"
#include "outcomes/projection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace normscope {
namespace {

std::size_t distinct(std::vector<double> values) {
  std::ranges::sort(values);
  return static_cast<std::size_t>(std::ranges::unique(values).begin() - values.begin());
}

// The 0.1 % and 99.9 % quantiles of counted values.
std::pair<double, double> outerQuantiles(std::span<const double> y, std::span<const std::uint64_t> counts) {
  std::vector<std::pair<double, std::uint64_t>> ordered;
  ordered.reserve(y.size());
  for (std::size_t i = 0; i < y.size(); ++i) ordered.emplace_back(y[i], counts[i]);
  std::ranges::sort(ordered); // depths of a mixed set come one after the other
  const auto at = [&](double percent) {
    return ordered[binReaching(ordered, percent, [](const auto& value) { return value.second; })].first;
  };
  return ordered.empty() ? std::pair(kUnknown, kUnknown) : std::pair(at(0.1), at(99.9));
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
    if (std::ranges::any_of(m_codes, &ChannelCodes::hasFloats)) forgetLevels(m_outcome);
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
    std::vector<double> y, stored;
    std::size_t levels = 0;
    std::vector<std::uint64_t> counts;
    for (const Histogram& histogram : m_codes[c].byDepth) {
      if (histogram.bins.empty()) continue;
      const auto place = static_cast<std::size_t>(histogram.depth);
      const StoredCounts depth =
          projection.project(m_maps[c], histogram, m_codes[c].min[place], m_codes[c].max[place]);
      all.low += depth.low;
      all.high += depth.high;
      all.levels = depth.levels;
      all.errorSum += depth.errorSum;
      all.errorMax = std::isnan(depth.errorMax) ? depth.errorMax : std::max(all.errorMax, depth.errorMax);
      levels += projection.x().size();
      y.insert(y.end(), projection.y().begin(), projection.y().end());
      stored.insert(stored.end(), projection.stored().begin(), projection.stored().end());
      for (const Histogram::Bin& bin : histogram.bins) counts.push_back(bin.count);
    }
    // Images of one depth alone share no level twice.
    const bool isMixed =
        std::ranges::count_if(m_codes[c].byDepth, [](const Histogram& h) { return !h.bins.empty(); }) > 1;
    channel.levelsBefore = static_cast<double>(isMixed ? m_codes[c].distinctLevels() : levels);
    channel.levelsAfter = static_cast<double>(isMixed ? distinct(std::move(stored)) : all.levels);
    if (m_isStorageAlone) return all;
    measureMoments(c, y, counts);
    fillHistogram(c, y, counts);
    return all;
  }

  // The exact sums of the samples tell all of a straight line.
  void measureMoments(std::size_t c, std::span<const double> y, std::span<const std::uint64_t> counts) {
    ChannelOutcome& channel = m_outcome.channels[c];
    const double full = m_outcome.transform->scale().full;
    if (isStraight(c)) {
      channel.mean = m_maps[c](m_codes[c].mean * full);
      channel.std = m_codes[c].std * full * std::abs(m_maps[c].slope());
      return;
    }
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

  bool isStraight(std::size_t c) const {
    const ChannelCodes& codes = m_codes[c];
    const LevelScale scale = m_outcome.transform->scale();
    return std::ranges::all_of(codes.byDepth, [&](const Histogram& histogram) {
      const auto place = static_cast<std::size_t>(histogram.depth);
      return histogram.bins.empty() ||
             m_maps[c].isStraightBetween(scale.level(histogram.depth, codes.min[place]),
                                         scale.level(histogram.depth, codes.max[place]));
    });
  }

  // 8-bit sets under straight lines get one bin per level, so that no comb appears; the others 128 bins over
  // the range that holds nearly everything.
  void fillHistogram(std::size_t c, std::span<const double> y, std::span<const std::uint64_t> counts) {
    ChannelOutcome& channel = m_outcome.channels[c];
    std::tie(channel.p001, channel.p999) = outerQuantiles(y, counts);
    auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
    histogram.narrowTo(channel.p001, channel.p999);
    if (m_outcome.transform->scale().full == 255.0 && m_maps[c].isAffine()) {
      histogram.low = m_maps[c](-0.5);
      histogram.high = m_maps[c](255.5);
      histogram.counts.assign(256, 0);
    }
    histogram.add(y, counts);
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
