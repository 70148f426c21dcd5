// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/point_outcome.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// The clipped samples of one image, all channels together. NaN and infinities have no bin; an integer type
// cannot hold them.
struct ClippedImage {
  std::uint64_t low = 0, high = 0, samples = 0;

  void add(PointChannelTally& tally, const ChannelRecord& channel, const StoredCounts& stored,
           bool isInteger) {
    const std::uint64_t below = stored.low + (isInteger ? channel.nan + channel.negativeInfinity : 0);
    const std::uint64_t above = stored.high + (isInteger ? channel.positiveInfinity : 0);
    const std::uint64_t all =
        channel.finite + channel.nan + channel.positiveInfinity + channel.negativeInfinity;
    tally.low += below;
    tally.high += above;
    tally.samples += all;
    low += below;
    high += above;
    samples += all;
  }
  static float share(std::uint64_t count, std::uint64_t of) {
    return static_cast<float>(static_cast<double>(count) / static_cast<double>(of));
  }
};

} // namespace

void PointChannelTally::add(const ChannelRecord& channel, const StoredCounts& stored) {
  finite += static_cast<double>(channel.finite);
  bitsLost += stored.bitsLost;
  levelsBefore += static_cast<double>(channel.histogram.bins.size());
  levelsAfter += static_cast<double>(stored.levels);
  errorSum += stored.errorSum;
  errorMax = std::isnan(stored.errorMax) ? stored.errorMax : std::max(errorMax, stored.errorMax);
}

PointMeasurement::PointMeasurement(ModeOutcome& outcome, bool isStorageAlone)
    : m_outcome(&outcome)
    , m_tallies(static_cast<std::size_t>(outcome.transform->channels()))
    , m_isInteger(row(outcome.storage).codes > 0)
    , m_isStorageAlone(isStorageAlone) {
  outcome.imagesAffected = 0;
  if (outcome.transform->sameForAllImages())
    beginAlike();
  else
    beginEach();
}

void PointMeasurement::beginAlike() {
  const PointMap maps = *m_outcome->transform->pointMap({}, 0);
  for (const ChannelMap& map : maps)
    m_groups.emplace_back(map, m_outcome->stored, m_outcome->transform->scale());
}

void PointMeasurement::beginEach() {
  double min = kUnknown, max = kUnknown;
  for (const ChannelOutcome& channel : m_outcome->channels) {
    min = std::fmin(min, channel.min);
    max = std::fmax(max, channel.max);
  }
  m_outcome->stored = Storage::fitted(m_outcome->storage, min, max);
  m_projection.emplace(m_outcome->stored, m_outcome->transform->scale(), m_outcome->mode->invertible);
  if (m_isStorageAlone) return;
  m_outcome->histograms.clear();
  for (const ChannelOutcome& channel : m_outcome->channels)
    m_outcome->histograms.push_back(
        OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128));
}

StoredCounts PointMeasurement::project(const ChannelMap& map, const ChannelRecord& channel, std::size_t c) {
  const StoredCounts stored = m_projection->project(map, channel);
  if (m_isStorageAlone) return stored;
  const Histogram& histogram = channel.histogram;
  for (std::size_t i = 0; i < histogram.bins.size(); ++i)
    m_outcome->histograms[c].add(m_projection->y()[i], histogram.bins[i].count);
  return stored;
}

void PointMeasurement::add(ImageId id, const ImageRecord& record) {
  ClippedImage image;
  const std::optional<PointMap> maps =
      m_projection ? m_outcome->transform->pointMap(record, id) : std::nullopt;
  for (std::size_t c = 0; c < m_tallies.size(); ++c) {
    const ChannelRecord& channel = record.channel(c);
    const StoredCounts stored = maps ? project((*maps)[c], channel, c) : m_groups[c].count(channel.histogram);
    m_tallies[c].add(channel, stored);
    image.add(m_tallies[c], channel, stored, m_isInteger);
  }
  m_outcome->effects[id].clippedLow = ClippedImage::share(image.low, image.samples);
  m_outcome->effects[id].clippedHigh = ClippedImage::share(image.high, image.samples);
  m_outcome->imagesAffected += image.low + image.high > 0;
  m_clipped += image.low + image.high;
  m_samples += image.samples;
  ++m_images;
}

void PointMeasurement::finish() {
  if (!m_projection) {
    for (std::size_t c = 0; c < m_tallies.size(); ++c)
      m_outcome->channels[c].bitsLost = m_tallies[c].bitsLost / m_tallies[c].finite;
    return;
  }
  m_outcome->clippedAny =
      m_samples > 0 ? static_cast<double>(m_clipped) / static_cast<double>(m_samples) : kUnknown;
  for (std::size_t c = 0; c < m_tallies.size(); ++c) finishChannel(c);
  finishRoundTrip();
}

void PointMeasurement::finishChannel(std::size_t c) {
  const PointChannelTally& tally = m_tallies[c];
  ChannelOutcome& channel = m_outcome->channels[c];
  const auto total = static_cast<double>(tally.samples), images = static_cast<double>(m_images);
  channel.clippedLow = static_cast<double>(tally.low) / total;
  channel.clippedHigh = static_cast<double>(tally.high) / total;
  channel.bitsLost = tally.bitsLost / tally.finite;
  channel.levelsBefore = tally.levelsBefore / images;
  channel.levelsAfter = tally.levelsAfter / images;
  if (m_isStorageAlone) return;
  channel.p001 = m_outcome->histograms[c].quantile(0.001, channel.min, channel.max);
  channel.p999 = m_outcome->histograms[c].quantile(0.999, channel.min, channel.max);
}

void PointMeasurement::finishRoundTrip() {
  if (!m_outcome->mode->invertible) return;
  double sum = 0.0, samples = 0.0, largest = 0.0;
  for (const PointChannelTally& tally : m_tallies) {
    sum += tally.errorSum;
    samples += tally.finite;
    largest = std::isnan(tally.errorMax) ? tally.errorMax : std::max(largest, tally.errorMax);
  }
  if (!std::isfinite(sum) || std::isnan(largest) || samples == 0) return;
  m_outcome->roundTripMean = sum / samples;
  m_outcome->roundTripMax = largest;
  m_outcome->provenance.roundTrip = m_outcome->provenance.clipping;
}

void addToHistograms(std::span<OutputHistogram> histograms, const Transform& transform,
                     const ImageRecord& record, ImageId id) {
  const PointMap maps = *transform.pointMap(record, id);
  std::vector<double> x, y;
  for (std::size_t c = 0; c < histograms.size(); ++c) {
    const Histogram& codes = record.channel(c).histogram;
    levelsOf(record.channel(c), transform.scale(), x);
    mapBins(maps[c], codes, x, y);
    for (std::size_t i = 0; i < y.size(); ++i) histograms[c].add(y[i], codes.bins[i].count);
  }
}

} // namespace normscope
