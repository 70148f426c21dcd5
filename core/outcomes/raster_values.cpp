// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/raster_values.h"

#include "base/constants.h"

#include <algorithm>
#include <limits>

namespace normscope {
namespace {

constexpr std::size_t kFloatBins = 65536;

} // namespace

RasterValues::RasterValues(std::size_t channels)
    : m_channels(channels), m_ranges(channels, {kInfinity, -kInfinity}) {
  for (Channel& channel : m_channels) channel.sourceCodes.resize(3);
}

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

void RasterValues::endImage(const ImageRecord& record) {
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const Histogram& histogram = record.channel(c).histogram;
    m_channels[c].levelsBefore += static_cast<double>(histogram.bins.size());
    auto& used = m_channels[c].sourceCodes[static_cast<std::size_t>(histogram.depth)];
    used.resize(65536);
    for (const Histogram::Bin& bin : histogram.bins) used[bin.code] = true;
  }
  ++m_images;
}

double RasterValues::min() const { return std::ranges::min(m_ranges, {}, &FiniteRange::min).min; }
double RasterValues::max() const { return std::ranges::max(m_ranges, {}, &FiniteRange::max).max; }

void RasterValues::finish(ModeOutcome& outcome) const {
  const bool perSet = outcome.mode->dependence == Dependence::dataset;
  outcome.histograms.clear();
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const Channel& from = m_channels[c];
    ChannelOutcome& channel = outcome.channels[c];
    const FiniteRange range = m_ranges[c];
    const bool known = range.min <= range.max;
    channel.min = known ? range.min : kUnknown;
    channel.max = known ? range.max : kUnknown;
    std::size_t source = 0;
    for (const auto& used : from.sourceCodes)
      source += static_cast<std::size_t>(std::ranges::count(used, true));
    channel.levelsBefore =
        perSet ? static_cast<double>(source) : from.levelsBefore / static_cast<double>(m_images);
    addHistogram(outcome, c);
  }
}

void RasterValues::addHistogram(ModeOutcome& outcome, std::size_t c) const {
  ChannelOutcome& channel = outcome.channels[c];
  const auto& bins = m_channels[c].bins;
  auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
  for (std::size_t bin = 1; bin < bins.size(); ++bin) // 0 is what has none
    if (bins[bin] > 0) histogram.add(floatBinValue(static_cast<std::uint16_t>(bin)), bins[bin]);
  channel.p001 = histogram.quantile(0.001, channel.min, channel.max);
  channel.p999 = histogram.quantile(0.999, channel.min, channel.max);
  outcome.histograms.push_back(std::move(histogram));
}

} // namespace normscope
