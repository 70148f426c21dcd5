// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/point_outcome.h"

#include "diagnosis/between_images.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace normscope {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Member {
  ImageId id;
  const ImageRecord* record;
};

// How many distinct values a channel's stored samples take, and how evenly: for codes 0..255 by counting, for
// floats by runs, as the maps never decrease.
class StoredCounts {
public:
  explicit StoredCounts(StorageType type) : m_isCode(type != StorageType::float32) {}
  void add(double value, std::uint64_t count) {
    if (m_isCode)
      m_codes[static_cast<std::size_t>(value)] += count;
    else if (!m_runs.empty() && m_runs.back().first == value)
      m_runs.back().second += count;
    else
      m_runs.emplace_back(value, count);
  }
  template<class Visit>
  void forEach(Visit visit) const {
    for (std::size_t code = 0; m_isCode && code < m_codes.size(); ++code)
      if (m_codes[code] > 0) visit(static_cast<double>(code), m_codes[code]);
    for (const auto& [value, count] : m_runs) visit(value, count);
  }
  double entropy(double total) const {
    double bits = 0.0;
    forEach([&](double, std::uint64_t count) {
      const double p = static_cast<double>(count) / total;
      bits -= p * std::log2(p);
    });
    return bits;
  }

private:
  bool m_isCode;
  std::array<std::uint64_t, 256> m_codes{};
  std::vector<std::pair<double, std::uint64_t>> m_runs;
};

// What a channel of the whole set adds up to in the second pass.
struct ChannelTally {
  std::uint64_t samples = 0, low = 0, high = 0;
  double finite = 0, bitsLost = 0;            // bits weighted by finite samples
  double levelsBefore = 0, levelsAfter = 0;   // summed over images
  std::array<std::vector<bool>, 3> usedCodes; // by depth
};

class PointMeasurement {
public:
  PointMeasurement(ModeOutcome& outcome, const ScanResult& scan, const CompareOptions& options)
      : m_outcome(outcome)
      , m_scale(outcome.transform->scale())
      , m_channels(static_cast<std::size_t>(outcome.transform->channels())) {
    for (std::size_t id = 0; id < scan.images.size(); ++id)
      if (const auto& record = scan.images[id].record; record && (!options.only || *options.only == id))
        m_members.push_back({static_cast<ImageId>(id), record.get()});
    m_outcome.effects.assign(scan.images.size(), {std::nanf(""), std::nanf(""), std::nanf("")});
  }

  void run(const std::stop_token& stop) {
    measureMoments(stop);
    if (stop.stop_requested()) return;
    m_outcome.stored.type = m_outcome.storage;
    fitStorage();
    measureGain();
    measureStorage(stop);
    if (!stop.stop_requested()) fillHistograms();
  }

private:
  double levelOf(const Histogram& histogram, std::uint16_t code) const {
    return m_scale.level(histogram.depth, histogram.codeValue(code));
  }

  // Moments of y for one channel of one image: from the exact moments where the map is affine, else over
  // bins.
  ImageMoments momentsOf(const ChannelMap& map, const ChannelRecord& channel) const {
    const auto samples = static_cast<double>(channel.finite);
    if (map.isAffine()) {
      const double slope = map.slope();
      return {samples, map(channel.mean * m_scale.full),
              channel.variance * m_scale.full * m_scale.full * slope * slope};
    }
    long double sum = 0, squares = 0;
    for (const Histogram::Bin& bin : channel.histogram.bins) {
      const long double y = map(levelOf(channel.histogram, bin.code));
      sum += y * bin.count;
      squares += y * y * bin.count;
    }
    const long double mean = sum / samples;
    return {samples, static_cast<double>(mean),
            static_cast<double>(std::max(0.0L, squares / samples - mean * mean))};
  }

  // Root mean square slope of a map over one channel: for curves by central differences of one code.
  double slopeOf(const ChannelMap& map, const ChannelRecord& channel) const {
    if (map.isAffine()) return map.slope();
    const BitDepth depth = channel.histogram.depth;
    const double step = depth == BitDepth::f32 ? m_scale.full / 255.0 : m_scale.perCode(depth);
    double squares = 0.0;
    for (const Histogram::Bin& bin : channel.histogram.bins) {
      const double x = levelOf(channel.histogram, bin.code);
      const double slope = (map(x + step) - map(x - step)) / (2.0 * step);
      squares += slope * slope * static_cast<double>(bin.count);
    }
    return std::sqrt(squares / static_cast<double>(channel.finite));
  }

  void measureMoments(const std::stop_token& stop) {
    m_outcome.channels.assign(m_channels, {});
    std::vector<std::vector<ImageMoments>> before(m_channels), after(m_channels);
    std::vector<double> min(m_channels, std::numeric_limits<double>::infinity());
    std::vector<double> max(m_channels, -std::numeric_limits<double>::infinity());
    bool binned = false;
    for (const Member& member : m_members) {
      if (stop.stop_requested()) return;
      const PointMap maps = *m_outcome.transform->pointMap(*member.record, member.id);
      binned |= member.record->header.depth == BitDepth::f32;
      for (std::size_t c = 0; c < m_channels; ++c) {
        const ChannelRecord& channel = member.record->channel(c);
        if (channel.finite == 0) continue;
        before[c].push_back({static_cast<double>(channel.finite), channel.mean, channel.variance});
        after[c].push_back(momentsOf(maps[c], channel));
        const BitDepth depth = member.record->header.depth;
        min[c] = std::min(min[c], maps[c](m_scale.level(depth, channel.min)));
        max[c] = std::max(max[c], maps[c](m_scale.level(depth, channel.max)));
      }
    }
    double shareBefore = 0.0, shareAfter = 0.0;
    for (std::size_t c = 0; c < m_channels; ++c) {
      const PooledMoments x = pool(before[c]), y = pool(after[c]);
      m_spreadBefore.push_back(x.std * m_scale.full);
      m_outcome.channels[c].min = after[c].empty() ? kNaN : min[c];
      m_outcome.channels[c].max = after[c].empty() ? kNaN : max[c];
      m_outcome.channels[c].mean = y.mean;
      m_outcome.channels[c].std = y.std;
      shareBefore += x.betweenShare;
      shareAfter += std::isnan(y.betweenShare) && !std::isnan(x.betweenShare) ? 0.0 : y.betweenShare;
    }
    m_outcome.images = m_members.size();
    m_outcome.clipping = binned ? Provenance::binned : Provenance::exact;
    m_outcome.relativeInformation =
        shareBefore > 0.0 && m_members.size() > 1 ? shareAfter / shareBefore : kNaN;
    m_outcome.relativeInformationProvenance =
        std::isnan(m_outcome.relativeInformation) ? Provenance::none : m_outcome.clipping;
  }

  void fitStorage() {
    if (m_outcome.storage != StorageType::uint8Fit) return;
    m_outcome.stored.fitLow = std::numeric_limits<double>::infinity();
    m_outcome.stored.fitHigh = -std::numeric_limits<double>::infinity();
    for (const ChannelOutcome& channel : m_outcome.channels) {
      m_outcome.stored.fitLow = std::min(m_outcome.stored.fitLow, channel.min);
      m_outcome.stored.fitHigh = std::max(m_outcome.stored.fitHigh, channel.max);
    }
  }

  // G = slope · SD(x)/SD(y), both pooled over the set; per image the root mean square over channels.
  void measureGain() {
    std::vector<double> gains;
    for (const Member& member : m_members) {
      const PointMap maps = *m_outcome.transform->pointMap(*member.record, member.id);
      double squares = 0.0;
      for (std::size_t c = 0; c < m_channels; ++c) {
        const ChannelRecord& channel = member.record->channel(c);
        const double gain = channel.finite == 0
                                ? kNaN
                                : slopeOf(maps[c], channel) * m_spreadBefore[c] / m_outcome.channels[c].std;
        squares += gain * gain;
      }
      const double gain = std::sqrt(squares / static_cast<double>(m_channels));
      if (!std::isfinite(gain)) continue;
      m_outcome.effects[member.id].gain = static_cast<float>(gain);
      gains.push_back(gain);
    }
    std::ranges::sort(gains);
    const auto quantile = [&](std::size_t percent) {
      return gains.empty() ? kNaN : gains[(gains.size() * percent + 99) / 100 - 1];
    };
    m_outcome.noiseGainMedian = quantile(50);
    m_outcome.noiseGainP95 = quantile(95);
    m_outcome.noiseGainMax = quantile(100);
  }

  void measureStorage(const std::stop_token& stop) {
    const bool perImage = !m_outcome.transform->sameForAllImages();
    std::vector<ChannelTally> tallies(m_channels);
    std::uint64_t affected = 0, clipped = 0, samples = 0;
    for (const Member& member : m_members) {
      if (stop.stop_requested()) return;
      const PointMap maps = *m_outcome.transform->pointMap(*member.record, member.id);
      std::uint64_t imageLow = 0, imageHigh = 0, imageSamples = 0;
      for (std::size_t c = 0; c < m_channels; ++c) {
        const ChannelRecord& channel = member.record->channel(c);
        ChannelTally& tally = tallies[c];
        StoredCounts stored(m_outcome.storage);
        std::uint64_t low = 0, high = 0;
        for (const Histogram::Bin& bin : channel.histogram.bins) {
          const double x = levelOf(channel.histogram, bin.code);
          const Storage::Stored value = m_outcome.stored.store(maps[c](x));
          stored.add(value.value, bin.count);
          low += value.clip < 0 ? bin.count : 0;
          high += value.clip > 0 ? bin.count : 0;
        }
        // NaN and infinities have no bin; an integer type cannot hold them.
        if (m_outcome.storage != StorageType::float32) {
          low += channel.nan + channel.negativeInfinity;
          high += channel.positiveInfinity;
        }
        const auto finite = static_cast<double>(channel.finite);
        tally.finite += finite;
        if (channel.finite > 0)
          tally.bitsLost += finite * (channel.histogram.entropy() - stored.entropy(finite));
        std::size_t distinct = 0;
        stored.forEach([&](double, std::uint64_t) { ++distinct; });
        if (!perImage) markUsed(tally, channel.histogram);
        tally.levelsBefore += static_cast<double>(channel.histogram.bins.size());
        tally.levelsAfter += static_cast<double>(distinct);
        const std::uint64_t all =
            channel.finite + channel.nan + channel.positiveInfinity + channel.negativeInfinity;
        tally.samples += all;
        tally.low += low;
        tally.high += high;
        imageLow += low;
        imageHigh += high;
        imageSamples += all;
      }
      const auto share = [&](std::uint64_t count) {
        return static_cast<float>(static_cast<double>(count) / static_cast<double>(imageSamples));
      };
      m_outcome.effects[member.id].clippedLow = share(imageLow);
      m_outcome.effects[member.id].clippedHigh = share(imageHigh);
      affected += imageLow + imageHigh > 0;
      clipped += imageLow + imageHigh;
      samples += imageSamples;
    }
    for (std::size_t c = 0; c < m_channels; ++c) {
      const ChannelTally& tally = tallies[c];
      ChannelOutcome& channel = m_outcome.channels[c];
      const auto total = static_cast<double>(tally.samples), images = static_cast<double>(m_members.size());
      channel.clippedLow = static_cast<double>(tally.low) / total;
      channel.clippedHigh = static_cast<double>(tally.high) / total;
      channel.bitsLost = tally.bitsLost / tally.finite;
      channel.levelsBefore = tally.levelsBefore / images;
      channel.levelsAfter = tally.levelsAfter / images;
      if (!perImage) countLevels(tally, c);
    }
    m_outcome.clippedAny = samples > 0 ? static_cast<double>(clipped) / static_cast<double>(samples) : kNaN;
    m_outcome.clippedPixelsAny = kNaN;
    m_outcome.imagesAffected = affected;
  }

  static void markUsed(ChannelTally& tally, const Histogram& histogram) {
    auto& used = tally.usedCodes[static_cast<std::size_t>(histogram.depth)];
    used.resize(65536);
    for (const Histogram::Bin& bin : histogram.bins) used[bin.code] = true;
  }

  // Distinct values over the whole set, for maps that all images share.
  void countLevels(const ChannelTally& tally, std::size_t c) {
    if (m_members.empty()) return;
    const ChannelMap map =
        (*m_outcome.transform->pointMap(*m_members.front().record, m_members.front().id))[c];
    std::set<double> before, after;
    for (const BitDepth depth : {BitDepth::u8, BitDepth::u16, BitDepth::f32}) {
      const auto& used = tally.usedCodes[static_cast<std::size_t>(depth)];
      const Histogram codes{depth, {}};
      for (std::size_t code = 0; code < used.size(); ++code) {
        if (!used[code]) continue;
        const double x = levelOf(codes, static_cast<std::uint16_t>(code));
        before.insert(x);
        after.insert(m_outcome.stored.store(map(x)).value);
      }
    }
    m_outcome.channels[c].levelsBefore = static_cast<double>(before.size());
    m_outcome.channels[c].levelsAfter = static_cast<double>(after.size());
  }

  // Dataset modes of 8-bit sets get one bin per level, so that no comb appears; the others 128 bins over the
  // range that holds nearly everything.
  void fillHistograms() {
    for (std::size_t c = 0; c < m_channels; ++c) {
      ChannelOutcome& channel = m_outcome.channels[c];
      auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
      if (m_outcome.transform->sameForAllImages() && m_scale.full == 255.0 && !m_members.empty()) {
        const ChannelMap map =
            (*m_outcome.transform->pointMap(*m_members.front().record, m_members.front().id))[c];
        histogram.low = map(-0.5);
        histogram.high = map(255.5);
        histogram.counts.assign(256, 0);
      }
      for (const Member& member : m_members)
        addToHistogram(histogram, *m_outcome.transform, *member.record, member.id, c);
      channel.p001 = histogram.quantile(0.001, channel.min, channel.max);
      channel.p999 = histogram.quantile(0.999, channel.min, channel.max);
      m_outcome.histograms.push_back(std::move(histogram));
    }
  }

  ModeOutcome& m_outcome;
  LevelScale m_scale;
  std::size_t m_channels;
  std::vector<Member> m_members;
  std::vector<double> m_spreadBefore; // pooled SD of x per channel, in levels
};

} // namespace

void addToHistogram(OutputHistogram& histogram, const Transform& transform, const ImageRecord& record,
                    ImageId id, std::size_t c) {
  const ChannelMap map = (*transform.pointMap(record, id))[c];
  const Histogram& codes = record.channel(c).histogram;
  for (const Histogram::Bin& bin : codes.bins)
    histogram.add(map(transform.scale().level(codes.depth, codes.codeValue(bin.code))), bin.count);
}

void measureFromRecords(ModeOutcome& outcome, const ScanResult& scan, const CompareOptions& options,
                        const std::stop_token& stop) {
  PointMeasurement(outcome, scan, options).run(stop);
}

} // namespace normscope
