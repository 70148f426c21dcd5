// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/point_outcome.h"

#include "diagnosis/code_groups.h"
#include "diagnosis/projection.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// What a channel adds up to over images.
struct ChannelTally {
  std::uint64_t samples = 0, low = 0, high = 0;
  double finite = 0, bitsLost = 0;          // bits weighted by finite samples
  double levelsBefore = 0, levelsAfter = 0; // summed over images
  double errorSum = 0, errorMax = 0;

  void add(const ChannelRecord& channel, const StoredCounts& stored) {
    finite += static_cast<double>(channel.finite);
    bitsLost += stored.bitsLost;
    levelsBefore += static_cast<double>(channel.histogram.bins.size());
    levelsAfter += static_cast<double>(stored.levels);
    errorSum += stored.errorSum;
    errorMax = std::isnan(stored.errorMax) ? stored.errorMax : std::max(errorMax, stored.errorMax);
  }
};

// The clipped samples of one image, all channels together. NaN and infinities have no bin; an integer type
// cannot hold them.
struct ClippedImage {
  std::uint64_t low = 0, high = 0, samples = 0;

  void add(ChannelTally& tally, const ChannelRecord& channel, const StoredCounts& stored, bool isInteger) {
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

class ImagesMeasurement {
public:
  ImagesMeasurement(ModeOutcome& outcome, const ScanResult& scan, std::span<const ImageId> members)
      : m_outcome(outcome)
      , m_scan(scan)
      , m_members(members)
      , m_channels(static_cast<std::size_t>(outcome.transform->channels()))
      , m_isInteger(row(outcome.storage).codes > 0) {}

  // One map for all: its codes are looked up.
  void runAlike(const std::stop_token& stop) {
    const PointMap maps = *m_outcome.transform->pointMap(record(m_members.front()), m_members.front());
    std::vector<CodeGroups> groups;
    for (const ChannelMap& map : maps)
      groups.emplace_back(map, m_outcome.stored, m_outcome.transform->scale());
    std::vector<ChannelTally> tallies(m_channels);
    forEachImage(stop, tallies,
                 [&](ImageId id, std::size_t c) { return groups[c].count(record(id).channel(c).histogram); });
    for (std::size_t c = 0; c < m_channels; ++c)
      m_outcome.channels[c].bitsLost = tallies[c].bitsLost / tallies[c].finite;
  }

  void runEach(const std::stop_token& stop) {
    double min = kUnknown, max = kUnknown;
    for (const ChannelOutcome& channel : m_outcome.channels) {
      min = std::fmin(min, channel.min);
      max = std::fmax(max, channel.max);
    }
    m_outcome.stored = Storage::fitted(m_outcome.storage, min, max);
    m_outcome.histograms.clear();
    for (const ChannelOutcome& channel : m_outcome.channels)
      m_outcome.histograms.push_back(
          OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128));
    std::vector<ChannelTally> tallies(m_channels);
    Projection projection(m_outcome.stored, m_outcome.transform->scale(), m_outcome.mode->invertible);
    PointMap maps;
    const auto [clipped, samples] = forEachImage(stop, tallies, [&](ImageId id, std::size_t c) {
      if (c == 0) maps = *m_outcome.transform->pointMap(record(id), id);
      const Histogram& histogram = record(id).channel(c).histogram;
      const StoredCounts stored = projection.project(maps[c], histogram);
      for (std::size_t i = 0; i < histogram.bins.size(); ++i)
        m_outcome.histograms[c].add(projection.y()[i], histogram.bins[i].count);
      return stored;
    });
    if (stop.stop_requested()) return;
    m_outcome.clippedAny =
        samples > 0 ? static_cast<double>(clipped) / static_cast<double>(samples) : kUnknown;
    for (std::size_t c = 0; c < m_channels; ++c) finish(c, tallies[c]);
    finishRoundTrip(tallies);
  }

private:
  const ImageRecord& record(ImageId id) const { return *m_scan.images[id].record; }

  struct Clipped {
    std::uint64_t clipped = 0, samples = 0;
  };
  template<class Count>
  Clipped forEachImage(const std::stop_token& stop, std::vector<ChannelTally>& tallies, Count count) {
    Clipped all;
    m_outcome.imagesAffected = 0;
    for (const ImageId id : m_members) {
      if (stop.stop_requested()) break;
      ClippedImage image;
      for (std::size_t c = 0; c < m_channels; ++c) {
        const ChannelRecord& channel = record(id).channel(c);
        const StoredCounts stored = count(id, c);
        tallies[c].add(channel, stored);
        image.add(tallies[c], channel, stored, m_isInteger);
      }
      m_outcome.effects[id].clippedLow = ClippedImage::share(image.low, image.samples);
      m_outcome.effects[id].clippedHigh = ClippedImage::share(image.high, image.samples);
      m_outcome.imagesAffected += image.low + image.high > 0;
      all.clipped += image.low + image.high;
      all.samples += image.samples;
    }
    return all;
  }

  void finish(std::size_t c, const ChannelTally& tally) {
    ChannelOutcome& channel = m_outcome.channels[c];
    const auto total = static_cast<double>(tally.samples), images = static_cast<double>(m_members.size());
    channel.clippedLow = static_cast<double>(tally.low) / total;
    channel.clippedHigh = static_cast<double>(tally.high) / total;
    channel.bitsLost = tally.bitsLost / tally.finite;
    channel.levelsBefore = tally.levelsBefore / images;
    channel.levelsAfter = tally.levelsAfter / images;
    channel.p001 = m_outcome.histograms[c].quantile(0.001, channel.min, channel.max);
    channel.p999 = m_outcome.histograms[c].quantile(0.999, channel.min, channel.max);
  }

  void finishRoundTrip(const std::vector<ChannelTally>& tallies) {
    if (!m_outcome.mode->invertible) return;
    double sum = 0.0, samples = 0.0, largest = 0.0;
    for (const ChannelTally& tally : tallies) {
      sum += tally.errorSum;
      samples += tally.finite;
      largest = std::isnan(tally.errorMax) ? tally.errorMax : std::max(largest, tally.errorMax);
    }
    if (!std::isfinite(sum) || std::isnan(largest) || samples == 0) return;
    m_outcome.roundTripMean = sum / samples;
    m_outcome.roundTripMax = largest;
    m_outcome.provenance.roundTrip = m_outcome.provenance.clipping;
  }

  ModeOutcome& m_outcome;
  const ScanResult& m_scan;
  std::span<const ImageId> m_members;
  std::size_t m_channels;
  bool m_isInteger;
};

} // namespace

void addToHistograms(std::span<OutputHistogram> histograms, const Transform& transform,
                     const ImageRecord& record, ImageId id) {
  const PointMap maps = *transform.pointMap(record, id);
  std::vector<double> x, y;
  for (std::size_t c = 0; c < histograms.size(); ++c) {
    const Histogram& codes = record.channel(c).histogram;
    levelsOf(codes, transform.scale(), 0, x);
    mapBins(maps[c], codes, 0, x, y);
    for (std::size_t i = 0; i < y.size(); ++i) histograms[c].add(y[i], codes.bins[i].count);
  }
}

void measureImages(ModeOutcome& outcome, const ScanResult& scan, std::span<const ImageId> members,
                   const std::stop_token& stop) {
  ImagesMeasurement images(outcome, scan, members);
  if (outcome.transform->sameForAllImages())
    images.runAlike(stop);
  else
    images.runEach(stop);
}

} // namespace normscope
