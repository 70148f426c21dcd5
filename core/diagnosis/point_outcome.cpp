// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/point_outcome.h"

#include "diagnosis/channel_tally.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace normscope {
namespace {

// What a channel of the whole set adds up to.
struct ChannelTally {
  std::uint64_t samples = 0, low = 0, high = 0;
  double finite = 0, bitsLost = 0;          // bits weighted by finite samples
  double levelsBefore = 0, levelsAfter = 0; // summed over images
  double errorSum = 0, errorMax = 0;
  std::array<std::vector<std::uint64_t>, 3> counts; // by depth and code, of maps that serve all images
};

class PointMeasurement {
public:
  PointMeasurement(ModeOutcome& outcome, const ScanResult& scan, std::span<const ImageId> members)
      : m_outcome(outcome)
      , m_scan(scan)
      , m_members(members)
      , m_scale(outcome.transform->scale())
      , m_channels(static_cast<std::size_t>(outcome.transform->channels()))
      , m_same(outcome.transform->sameForAllImages()) {}

  void run(const std::stop_token& stop) {
    measureRange();
    storeSamples(stop);
    if (!stop.stop_requested()) fillHistograms();
  }

private:
  const ImageRecord& record(ImageId id) const { return *m_scan.images[id].record; }

  void measureRange() {
    for (ChannelOutcome& channel : m_outcome.channels) {
      channel.min = std::numeric_limits<double>::infinity();
      channel.max = -std::numeric_limits<double>::infinity();
    }
    for (const ImageId id : m_members) {
      const PointMap maps = *m_outcome.transform->pointMap(record(id), id);
      for (std::size_t c = 0; c < m_channels; ++c) {
        const ChannelRecord& channel = record(id).channel(c);
        if (channel.finite == 0) continue;
        const BitDepth depth = record(id).header.depth;
        ChannelOutcome& range = m_outcome.channels[c];
        range.min = std::min(range.min, maps[c](m_scale.level(depth, channel.min)));
        range.max = std::max(range.max, maps[c](m_scale.level(depth, channel.max)));
      }
    }
    double min = std::numeric_limits<double>::infinity(), max = -min;
    for (ChannelOutcome& channel : m_outcome.channels) {
      min = std::min(min, channel.min);
      max = std::max(max, channel.max);
      if (channel.min > channel.max) channel.min = channel.max = kUnknown;
    }
    m_outcome.stored = Storage::fitted(m_outcome.storage, min, max);
  }

  std::vector<CodeMap> codeMaps(ImageId id) const {
    std::vector<CodeMap> maps;
    const PointMap points = *m_outcome.transform->pointMap(record(id), id);
    for (const ChannelMap& map : points) maps.emplace_back(map, m_outcome.stored, m_scale, m_same);
    return maps;
  }

  void storeSamples(const std::stop_token& stop) {
    const bool isInteger = row(m_outcome.storage).codes > 0;
    std::vector<ChannelTally> tallies(m_channels);
    std::vector<CodeMap> shared;
    std::uint64_t clipped = 0, samples = 0;
    m_outcome.imagesAffected = 0;
    for (const ImageId id : m_members) {
      if (stop.stop_requested()) return;
      if (!m_same || shared.empty()) shared = codeMaps(id);
      std::uint64_t imageLow = 0, imageHigh = 0, imageSamples = 0;
      for (std::size_t c = 0; c < m_channels; ++c) {
        const ChannelRecord& channel = record(id).channel(c);
        const StoredImage stored = storeImage(shared[c], channel.histogram, isInteger);
        // NaN and infinities have no bin; an integer type cannot hold them.
        const std::uint64_t low = stored.low + (isInteger ? channel.nan + channel.negativeInfinity : 0);
        const std::uint64_t high = stored.high + (isInteger ? channel.positiveInfinity : 0);
        const std::uint64_t all =
            channel.finite + channel.nan + channel.positiveInfinity + channel.negativeInfinity;
        add(tallies[c], channel, stored);
        tallies[c].samples += all;
        tallies[c].low += low;
        tallies[c].high += high;
        imageLow += low;
        imageHigh += high;
        imageSamples += all;
      }
      const auto share = [&](std::uint64_t count) {
        return static_cast<float>(static_cast<double>(count) / static_cast<double>(imageSamples));
      };
      m_outcome.effects[id].clippedLow = share(imageLow);
      m_outcome.effects[id].clippedHigh = share(imageHigh);
      m_outcome.imagesAffected += imageLow + imageHigh > 0;
      clipped += imageLow + imageHigh;
      samples += imageSamples;
    }
    m_outcome.clippedAny =
        samples > 0 ? static_cast<double>(clipped) / static_cast<double>(samples) : kUnknown;
    for (std::size_t c = 0; c < m_channels; ++c) finish(m_outcome.channels[c], tallies[c], shared[c]);
    finishRoundTrip(tallies);
    m_counts.clear();
    for (ChannelTally& tally : tallies) m_counts.push_back(std::move(tally.counts));
  }

  void add(ChannelTally& tally, const ChannelRecord& channel, const StoredImage& stored) const {
    tally.finite += static_cast<double>(channel.finite);
    tally.bitsLost += stored.bitsLost;
    tally.levelsBefore += static_cast<double>(channel.histogram.bins.size());
    tally.levelsAfter += static_cast<double>(stored.levels);
    tally.errorSum += stored.errorSum;
    tally.errorMax =
        std::isnan(stored.errorMax) ? stored.errorMax : std::max(tally.errorMax, stored.errorMax);
    if (!m_same) return;
    auto& counts = tally.counts[static_cast<std::size_t>(channel.histogram.depth)];
    counts.resize(channel.histogram.depth == BitDepth::u8 ? 256 : 65536);
    for (const Histogram::Bin& bin : channel.histogram.bins) counts[bin.code] += bin.count;
  }

  void finish(ChannelOutcome& channel, const ChannelTally& tally, CodeMap& map) const {
    const auto total = static_cast<double>(tally.samples), images = static_cast<double>(m_members.size());
    channel.clippedLow = static_cast<double>(tally.low) / total;
    channel.clippedHigh = static_cast<double>(tally.high) / total;
    channel.bitsLost = tally.bitsLost / tally.finite;
    channel.levelsBefore = tally.levelsBefore / images;
    channel.levelsAfter = tally.levelsAfter / images;
    if (!m_same) return;
    // Distinct values over the whole set, for maps that all images share.
    std::set<double> before, after;
    forEachCode(tally.counts, map, [&](const MappedCode& code, std::uint64_t) {
      before.insert(code.x);
      after.insert(code.stored.value);
    });
    channel.levelsBefore = static_cast<double>(before.size());
    channel.levelsAfter = static_cast<double>(after.size());
  }

  template<class Visit>
  static void forEachCode(const std::array<std::vector<std::uint64_t>, 3>& counts, CodeMap& map,
                          Visit visit) {
    for (const BitDepth depth : {BitDepth::u8, BitDepth::u16, BitDepth::f32}) {
      const auto& of = counts[static_cast<std::size_t>(depth)];
      for (std::size_t code = 0; code < of.size(); ++code)
        if (of[code] > 0) visit(map.at(depth, static_cast<std::uint16_t>(code)), of[code]);
    }
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

  // Dataset modes of 8-bit sets get one bin per level, so that no comb appears; the others 128 bins over the
  // range that holds nearly everything.
  void fillHistograms() {
    m_outcome.histograms.clear();
    for (std::size_t c = 0; c < m_channels; ++c) {
      ChannelOutcome& channel = m_outcome.channels[c];
      auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
      if (m_same && !m_members.empty()) {
        const ChannelMap map =
            (*m_outcome.transform->pointMap(record(m_members.front()), m_members.front()))[c];
        if (m_scale.full == 255.0 && map.isAffine()) {
          histogram.low = map(-0.5);
          histogram.high = map(255.5);
          histogram.counts.assign(256, 0);
        }
        CodeMap codes(map, m_outcome.stored, m_scale, false);
        forEachCode(m_counts[c], codes,
                    [&](const MappedCode& code, std::uint64_t count) { histogram.add(code.y, count); });
      }
      m_outcome.histograms.push_back(std::move(histogram));
    }
    for (const ImageId id : m_same ? std::span<const ImageId>() : m_members)
      addToHistograms(m_outcome.histograms, *m_outcome.transform, record(id), id);
    for (std::size_t c = 0; c < m_channels; ++c) {
      ChannelOutcome& channel = m_outcome.channels[c];
      channel.p001 = m_outcome.histograms[c].quantile(0.001, channel.min, channel.max);
      channel.p999 = m_outcome.histograms[c].quantile(0.999, channel.min, channel.max);
    }
  }

  ModeOutcome& m_outcome;
  const ScanResult& m_scan;
  std::span<const ImageId> m_members;
  LevelScale m_scale;
  std::size_t m_channels;
  bool m_same;
  std::vector<std::array<std::vector<std::uint64_t>, 3>> m_counts; // per channel: by depth and code
};

} // namespace

void addToHistograms(std::span<OutputHistogram> histograms, const Transform& transform,
                     const ImageRecord& record, ImageId id) {
  const PointMap maps = *transform.pointMap(record, id);
  for (std::size_t c = 0; c < histograms.size(); ++c) {
    const Histogram& codes = record.channel(c).histogram;
    for (const Histogram::Bin& bin : codes.bins)
      histograms[c].add(maps[c](transform.scale().level(codes.depth, codes.codeValue(bin.code))), bin.count);
  }
}

void measureSamples(ModeOutcome& outcome, const ScanResult& scan, std::span<const ImageId> members,
                    const std::stop_token& stop) {
  PointMeasurement(outcome, scan, members).run(stop);
}

} // namespace normscope
