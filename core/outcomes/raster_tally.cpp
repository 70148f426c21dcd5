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

} // namespace

RasterTally::RasterTally(int channels) : m_channels(static_cast<std::size_t>(channels)) {
  for (Channel& channel : m_channels) {
    channel.min = kInfinity;
    channel.max = -kInfinity;
    channel.bins.resize(kFloatBins);
    channel.sourceCodes.resize(3);
  }
}

void RasterTally::addRange(const Raster& y) {
  for (std::size_t i = 0; i < y.samples.size(); ++i) {
    const double value = y.samples[i];
    if (!std::isfinite(value)) continue;
    Channel& channel = m_channels[i % m_channels.size()];
    channel.min = std::min(channel.min, value);
    channel.max = std::max(channel.max, value);
    if (const auto narrow = static_cast<float>(value); std::isfinite(narrow))
      ++channel.bins[floatBin(narrow)];
  }
}

void RasterTally::addStored(ModeOutcome& outcome, ImageId id, const ImageRecord& record, const Raster& y) {
  const std::size_t channels = m_channels.size();
  const bool isInteger = row(outcome.storage).codes > 0;
  std::vector<std::bitset<383>> codes(channels);
  std::uint64_t imageLow = 0, imageHigh = 0;
  for (std::size_t i = 0; i < y.samples.size(); i += channels) {
    bool any = false;
    for (std::size_t c = 0; c < channels; ++c) {
      const Storage::Stored stored = outcome.stored.store(y.samples[i + c]);
      m_channels[c].low += stored.clip < 0;
      m_channels[c].high += stored.clip > 0;
      imageLow += stored.clip < 0;
      imageHigh += stored.clip > 0;
      any |= stored.clip != 0;
      if (isInteger) codes[c].set(static_cast<std::size_t>(stored.value + 127.0));
    }
    m_clippedPixels += any;
  }
  for (std::size_t c = 0; c < channels; ++c) {
    Channel& channel = m_channels[c];
    const Histogram& histogram = record.channel(c).histogram;
    channel.samples += y.pixels();
    channel.codes |= codes[c];
    channel.levelsAfter += static_cast<double>(codes[c].count());
    channel.levelsBefore += static_cast<double>(histogram.bins.size());
    auto& used = channel.sourceCodes[static_cast<std::size_t>(histogram.depth)];
    used.resize(65536);
    for (const Histogram::Bin& bin : histogram.bins) used[bin.code] = true;
  }
  const auto share = [&](std::uint64_t count) {
    return static_cast<float>(static_cast<double>(count) / static_cast<double>(y.samples.size()));
  };
  outcome.effects[id].clippedLow = share(imageLow);
  outcome.effects[id].clippedHigh = share(imageHigh);
  m_affected += imageLow + imageHigh > 0;
  m_pixels += y.pixels();
  ++m_images;
}

void RasterTally::addRoundTrip(const Raster& x, const Raster& back) {
  for (std::size_t i = 0; i < x.samples.size(); ++i) {
    const double error = std::abs(back.samples[i] - x.samples[i]);
    if (!std::isfinite(error)) continue;
    m_errorSum += error;
    m_errorMax = std::max(m_errorMax, error);
    ++m_errorSamples;
  }
}

double RasterTally::min() const { return std::ranges::min(m_channels, {}, &Channel::min).min; }
double RasterTally::max() const { return std::ranges::max(m_channels, {}, &Channel::max).max; }

void RasterTally::finish(ModeOutcome& outcome, std::size_t readable) const {
  const bool perSet = outcome.mode->dependence == Dependence::dataset;
  const bool isInteger = row(outcome.storage).codes > 0;
  std::uint64_t clipped = 0, samples = 0;
  outcome.histograms.clear();
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const Channel& from = m_channels[c];
    ChannelOutcome& channel = outcome.channels[c];
    const auto count = static_cast<double>(from.samples), images = static_cast<double>(m_images);
    const bool known = from.min <= from.max;
    channel.min = known ? from.min : kUnknown;
    channel.max = known ? from.max : kUnknown;
    channel.clippedLow = static_cast<double>(from.low) / count;
    channel.clippedHigh = static_cast<double>(from.high) / count;
    channel.bitsLost = kUnknown;
    std::size_t source = 0;
    for (const auto& used : from.sourceCodes)
      source += static_cast<std::size_t>(std::ranges::count(used, true));
    channel.levelsBefore = perSet ? static_cast<double>(source) : from.levelsBefore / images;
    channel.levelsAfter = !isInteger ? kUnknown
                          : perSet   ? static_cast<double>(from.codes.count())
                                     : from.levelsAfter / images;
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
  if (m_errorSamples > 0) {
    outcome.roundTripMean = m_errorSum / m_errorSamples;
    outcome.roundTripMax = m_errorMax;
    outcome.provenance.roundTrip = outcome.provenance.clipping;
  }
}

void RasterTally::addHistogram(ModeOutcome& outcome, std::size_t c) const {
  ChannelOutcome& channel = outcome.channels[c];
  const auto& bins = m_channels[c].bins;
  auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
  for (std::size_t bin = 0; bin < bins.size(); ++bin)
    if (bins[bin] > 0) histogram.add(floatBinValue(static_cast<std::uint16_t>(bin)), bins[bin]);
  channel.p001 = histogram.quantile(0.001, channel.min, channel.max);
  channel.p999 = histogram.quantile(0.999, channel.min, channel.max);
  outcome.histograms.push_back(std::move(histogram));
}

ImageMoments momentsOf(const Raster& raster, std::size_t c) {
  const auto step = static_cast<std::size_t>(raster.channels);
  double samples = 0.0, sum = 0.0;
  for (std::size_t i = c; i < raster.samples.size(); i += step) {
    if (!std::isfinite(raster.samples[i])) continue;
    ++samples;
    sum += raster.samples[i];
  }
  const double mean = samples > 0 ? sum / samples : 0.0;
  double squares = 0.0;
  for (std::size_t i = c; i < raster.samples.size(); i += step)
    if (std::isfinite(raster.samples[i])) squares += (raster.samples[i] - mean) * (raster.samples[i] - mean);
  return {samples, mean, samples > 0 ? squares / samples : 0.0};
}

ChannelMatrix covarianceOf(const Raster& raster) {
  const auto channels = static_cast<std::size_t>(raster.channels);
  std::array<double, 3> means{};
  ChannelMatrix sums{};
  double pixels = 0.0;
  const auto forEachPixel = [&](auto visit) {
    for (std::size_t i = 0; i < raster.samples.size(); i += channels) {
      bool finite = true;
      for (std::size_t c = 0; c < channels; ++c) finite &= std::isfinite(raster.samples[i + c]);
      if (finite) visit(raster.samples.data() + i);
    }
  };
  forEachPixel([&](const double* y) {
    ++pixels;
    for (std::size_t c = 0; c < channels; ++c) means[c] += y[c];
  });
  for (double& mean : means) mean /= std::max(pixels, 1.0);
  forEachPixel([&](const double* y) {
    for (std::size_t a = 0; a < channels; ++a)
      for (std::size_t b = 0; b <= a; ++b) sums[a][b] += (y[a] - means[a]) * (y[b] - means[b]);
  });
  for (std::size_t a = 0; a < channels; ++a)
    for (std::size_t b = 0; b <= a; ++b) sums[a][b] = sums[b][a] = sums[a][b] / std::max(pixels, 1.0);
  return sums;
}

} // namespace normscope
