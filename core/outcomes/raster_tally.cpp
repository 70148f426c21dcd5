// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/raster_tally.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr std::size_t kFloatBins = 65536;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

double countOf(std::span<const bool> codes) { return static_cast<double>(std::ranges::count(codes, true)); }

} // namespace

RasterTally::RasterTally(int channels)
    : m_channels(static_cast<std::size_t>(channels)), m_ranges(m_channels.size(), {kInfinity, -kInfinity}) {
  for (Channel& channel : m_channels) channel.sourceCodes.resize(3);
}

void RasterTally::addRange(std::span<const double> y, BandBuffers& buffers) {
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

std::span<double> RasterTally::addStored(const Storage& storage, std::span<const double> y,
                                         BandBuffers& buffers) {
  const auto stored = BandBuffers::room(buffers.stored, y.size());
  const auto clips = BandBuffers::room(buffers.clips, y.size());
  storage.store(y, stored, clips);
  countClips(clips, m_channels.size(), m_image.clips);
  m_image.samples += y.size();
  if (row(storage.type).codes > 0) {
    const auto codes = BandBuffers::room(buffers.codes, y.size());
    toCodes(stored, storage.type == StorageType::int8 ? 127.0 : 0.0, codes.data());
    markCodes(codes);
  }
  return stored;
}

void RasterTally::markCodes(std::span<const std::uint8_t> codes) {
  auto& [first, second, third] = m_image.codes;
  if (m_channels.size() == 3) {
    for (std::size_t i = 0; i < codes.size(); i += 3)
      first[codes[i]] = second[codes[i + 1]] = third[codes[i + 2]] = true;
    return;
  }
  for (const std::uint8_t code : codes) first[code] = true;
}

void RasterTally::endImage(ModeOutcome& outcome, ImageId id, const ImageRecord& record) {
  const std::uint64_t pixels = m_image.samples / m_channels.size();
  std::uint64_t low = 0, high = 0;
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    Channel& channel = m_channels[c];
    const Histogram& histogram = record.channel(c).histogram;
    channel.samples += pixels;
    channel.low += m_image.clips.low[c];
    channel.high += m_image.clips.high[c];
    low += m_image.clips.low[c];
    high += m_image.clips.high[c];
    for (std::size_t code = 0; code < channel.codes.size(); ++code)
      channel.codes[code] |= m_image.codes[c][code];
    channel.levelsAfter += countOf(m_image.codes[c]);
    channel.levelsBefore += static_cast<double>(histogram.bins.size());
    auto& used = channel.sourceCodes[static_cast<std::size_t>(histogram.depth)];
    used.resize(65536);
    for (const Histogram::Bin& bin : histogram.bins) used[bin.code] = true;
  }
  const auto share = [&](std::uint64_t count) {
    return static_cast<float>(static_cast<double>(count) / static_cast<double>(m_image.samples));
  };
  outcome.effects[id].clippedLow = share(low);
  outcome.effects[id].clippedHigh = share(high);
  m_affected += low + high > 0;
  m_pixels += pixels;
  m_clippedPixels += m_image.clips.pixels;
  ++m_images;
  m_image = {};
}

double RasterTally::min() const { return std::ranges::min(m_ranges, {}, &FiniteRange::min).min; }
double RasterTally::max() const { return std::ranges::max(m_ranges, {}, &FiniteRange::max).max; }

void RasterTally::finish(ModeOutcome& outcome, std::size_t readable) const {
  const bool perSet = outcome.mode->dependence == Dependence::dataset;
  const bool isInteger = row(outcome.storage).codes > 0;
  std::uint64_t clipped = 0, samples = 0;
  outcome.histograms.clear();
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const Channel& from = m_channels[c];
    ChannelOutcome& channel = outcome.channels[c];
    const auto count = static_cast<double>(from.samples), images = static_cast<double>(m_images);
    const FiniteRange range = m_ranges[c];
    const bool known = range.min <= range.max;
    channel.min = known ? range.min : kUnknown;
    channel.max = known ? range.max : kUnknown;
    channel.clippedLow = static_cast<double>(from.low) / count;
    channel.clippedHigh = static_cast<double>(from.high) / count;
    channel.bitsLost = kUnknown;
    std::size_t source = 0;
    for (const auto& used : from.sourceCodes)
      source += static_cast<std::size_t>(std::ranges::count(used, true));
    channel.levelsBefore = perSet ? static_cast<double>(source) : from.levelsBefore / images;
    channel.levelsAfter = !isInteger ? kUnknown : perSet ? countOf(from.codes) : from.levelsAfter / images;
    clipped += from.low + from.high;
    samples += from.samples;
    addHistogram(outcome, c);
  }
  outcome.images = m_images;
  outcome.imagesAffected = m_affected;
  outcome.clippedAny = static_cast<double>(clipped) / static_cast<double>(samples);
  outcome.clippedPixelsAny = static_cast<double>(m_clippedPixels) / static_cast<double>(m_pixels);
  outcome.provenance.clipping = m_images == 0         ? Provenance::none
                                : m_images < readable ? Provenance::sampled
                                                      : Provenance::exact;
  outcome.provenance.clippedPixels = outcome.provenance.clipping;
  if (m_errors.count > 0) {
    outcome.roundTripMean = m_errors.sum / m_errors.count;
    outcome.roundTripMax = m_errors.largest;
    outcome.provenance.roundTrip = outcome.provenance.clipping;
  }
}

void RasterTally::addHistogram(ModeOutcome& outcome, std::size_t c) const {
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
