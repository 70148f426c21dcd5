// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/raster_values.h"

#include "accumulators/percentile.h"
#include "base/constants.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace normscope {
namespace {

constexpr std::size_t kFloatBins = 65536;

} // namespace

RasterValues::RasterValues(std::size_t channels)
    : m_channels(channels), m_ranges(channels, {kInfinity, -kInfinity}) {}

void RasterValues::add(std::span<const double> y, BandBuffers& buffers) {
  widenRanges(y, m_ranges);
  const auto bins = BandBuffers::room(buffers.bins, y.size());
  binFloats(y, bins.data());
  for (Channel& channel : m_channels) channel.bins.resize(kFloatBins);
  if (m_channels.size() == 3) {
    // Neighbours often share a bin: three counts in turn wait less for each other than one.
    std::uint64_t *first = m_channels[0].bins.data(), *second = m_channels[1].bins.data(),
                  *third = m_channels[2].bins.data();
    for (std::size_t i = 0; i < bins.size(); i += 3) {
      ++first[bins[i]];
      ++second[bins[i + 1]];
      ++third[bins[i + 2]];
    }
    return;
  }
  for (const std::uint16_t bin : bins) ++m_channels[0].bins[bin];
}

void RasterValues::endImage(const ImageRecord& record, std::span<const CountedLevels> levels) {
  ++m_images;
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    if (!levels.empty()) {
      m_channels[c].levelsBefore += static_cast<double>(levels[c].x.size());
      continue;
    }
    const Histogram& histogram = record.channel(c).histogram;
    m_channels[c].levelsBefore += static_cast<double>(histogram.bins.size());
    const std::size_t step = histogram.depth == BitDepth::u8 ? 257 : 1; // a level of 8 bits is one of 16
    m_channels[c].sourceLevels.resize(65536);
    for (const Histogram::Bin& bin : histogram.bins) m_channels[c].sourceLevels[step * bin.code] = true;
  }
}

double RasterValues::levelsOfSet(std::size_t c, const DistinctLevels* levels) const {
  if (levels)
    return levels->byChannel()[c].empty() ? kUnknown : static_cast<double>(levels->byChannel()[c].size());
  return static_cast<double>(std::ranges::count(m_channels[c].sourceLevels, true));
}

double RasterValues::min() const { return std::ranges::min(m_ranges, {}, &FiniteRange::min).min; }
double RasterValues::max() const { return std::ranges::max(m_ranges, {}, &FiniteRange::max).max; }

void RasterValues::finish(ModeOutcome& outcome, const DistinctLevels* levels) const {
  const bool perSet = outcome.mode->dependence == Dependence::dataset;
  outcome.histograms.clear();
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const Channel& from = m_channels[c];
    ChannelOutcome& channel = outcome.channels[c];
    const FiniteRange range = m_ranges[c];
    const bool known = range.min <= range.max;
    channel.min = known ? range.min : kUnknown;
    channel.max = known ? range.max : kUnknown;
    channel.levelsBefore =
        perSet ? levelsOfSet(c, levels) : from.levelsBefore / static_cast<double>(m_images);
    addHistogram(outcome, c);
  }
}

void RasterValues::addHistogram(ModeOutcome& outcome, std::size_t c) const {
  ChannelOutcome& channel = outcome.channels[c];
  const auto& bins = m_channels[c].bins;
  const auto valueOf = [&](std::size_t bin) {
    return std::clamp(floatBinMiddle(static_cast<std::uint16_t>(bin)), channel.min, channel.max);
  };
  auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
  const auto finite = std::span(bins).subspan(std::min<std::size_t>(1, bins.size())); // 0 is what has none
  if (std::ranges::any_of(finite, [](std::uint64_t count) { return count > 0; })) {
    const auto at = [&](double percent) {
      return valueOf(1 + binReaching(finite, percent, std::identity()));
    };
    channel.p001 = at(0.1);
    channel.p999 = at(99.9);
    histogram.narrowTo(channel.p001, channel.p999);
  }
  for (std::size_t bin = 1; bin < bins.size(); ++bin)
    if (bins[bin] > 0) histogram.add(valueOf(bin), bins[bin]);
  outcome.histograms.push_back(std::move(histogram));
}

} // namespace normscope
