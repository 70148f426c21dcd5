// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/pixel_outcome.h"

#include "base/parallel.h"
#include "base/random.h"
#include "diagnosis/between_images.h"
#include "scan/read_image.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <limits>
#include <mutex>
#include <new>
#include <optional>

namespace normscope {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kFloatBins = 65536;

struct Range {
  double min = std::numeric_limits<double>::infinity();
  double max = -std::numeric_limits<double>::infinity();
};

// What one mode makes of one image. Kept per image and added up in order, so that threads do not show.
struct ImagePart {
  std::vector<ImageMoments> before, after;
  std::vector<Range> ranges;
  std::vector<std::uint64_t> low, high;
  std::vector<std::bitset<256>> codes; // integer storage types: the stored codes that occur
  std::uint64_t clippedPixels = 0, pixels = 0;
};

// y by float bin and channel: equal for all images, so that no range need be known beforehand.
using BinnedOutput = std::vector<std::vector<std::uint64_t>>;

ImageMoments moments(const Raster& raster, std::size_t c, Range* range) {
  const auto step = static_cast<std::size_t>(raster.channels);
  double samples = 0.0, sum = 0.0;
  for (std::size_t i = c; i < raster.samples.size(); i += step) {
    const double value = raster.samples[i];
    if (!std::isfinite(value)) continue;
    ++samples;
    sum += value;
    if (range) {
      range->min = std::min(range->min, value);
      range->max = std::max(range->max, value);
    }
  }
  const double mean = samples > 0 ? sum / samples : 0.0;
  double squares = 0.0;
  for (std::size_t i = c; i < raster.samples.size(); i += step)
    if (std::isfinite(raster.samples[i])) squares += (raster.samples[i] - mean) * (raster.samples[i] - mean);
  return {samples, mean, samples > 0 ? squares / samples : 0.0};
}

void countClipping(ImagePart& part, const Raster& y, const Storage& storage) {
  const auto channels = static_cast<std::size_t>(y.channels);
  part.low.assign(channels, 0);
  part.high.assign(channels, 0);
  part.codes.assign(channels, {});
  part.pixels = y.pixels();
  part.clippedPixels = 0;
  for (std::size_t i = 0; i < y.samples.size(); i += channels) {
    bool any = false;
    for (std::size_t c = 0; c < channels; ++c) {
      const Storage::Stored stored = storage.store(y.samples[i + c]);
      part.low[c] += stored.clip < 0;
      part.high[c] += stored.clip > 0;
      any |= stored.clip != 0;
      if (storage.type != StorageType::float32) part.codes[c].set(static_cast<std::size_t>(stored.value));
    }
    part.clippedPixels += any;
  }
}

class PixelMeasurement {
public:
  PixelMeasurement(std::span<ModeOutcome* const> outcomes, const ScanResult& scan,
                   const CompareOptions& options)
      : m_outcomes(outcomes), m_scan(scan), m_options(options) {
    for (std::size_t id = 0; id < scan.images.size(); ++id)
      if (scan.images[id].record && (!options.only || *options.only == id))
        m_sample.push_back(static_cast<ImageId>(id));
    m_readable = m_sample.size();
    if (m_sample.size() > options.pixelSample) {
      const auto order = permutation(m_sample.size(), options.seed);
      std::vector<ImageId> drawn;
      for (std::size_t i = 0; i < options.pixelSample; ++i) drawn.push_back(m_sample[order[i]]);
      std::ranges::sort(drawn);
      m_sample = std::move(drawn);
    }
    m_parts.assign(outcomes.size(), std::vector<std::optional<ImagePart>>(m_sample.size()));
    for (const ModeOutcome* outcome : outcomes)
      m_binned.emplace_back(static_cast<std::size_t>(outcome->transform->channels()),
                            std::vector<std::uint64_t>(kFloatBins));
  }

  void run(const std::stop_token& stop) {
    const bool fit = !m_outcomes.empty() && m_outcomes.front()->storage == StorageType::uint8Fit;
    for (ModeOutcome* outcome : m_outcomes) outcome->stored.type = outcome->storage;
    pass(stop, true, !fit);
    if (fit) {
      for (std::size_t m = 0; m < m_outcomes.size(); ++m) fitStorage(m);
      pass(stop, false, true);
    }
    if (stop.stop_requested()) return;
    for (std::size_t m = 0; m < m_outcomes.size(); ++m) addUp(m);
  }

private:
  void pass(const std::stop_token& stop, bool measure, bool clip) {
    parallelFor(m_sample.size(), m_options.threads, stop, [&](std::size_t i) {
      try {
        // A file that can no longer be read drops out of the sample.
        const auto image = readImage((*m_scan.dataset)[m_sample[i]].path, m_scan.options, stop);
        for (std::size_t m = 0; image && m < m_outcomes.size() && !stop.stop_requested(); ++m)
          addImage(m, i, *image, measure, clip);
      } catch (const std::bad_alloc&) {
        for (auto& parts : m_parts)
          parts[i].reset(); // too large for a raster of doubles: it drops out likewise
      }
    });
  }

  void addImage(std::size_t m, std::size_t i, const Image& image, bool measure, bool clip) {
    const ModeOutcome& outcome = *m_outcomes[m];
    const ImageId id = m_sample[i];
    const Raster y = outcome.transform->apply(image, *m_scan.images[id].record, id);
    auto& part = m_parts[m][i];
    if (!part) part.emplace();
    if (measure) {
      const auto channels = static_cast<std::size_t>(y.channels);
      const Raster x = outcome.transform->input(image);
      part->ranges.resize(channels);
      for (std::size_t c = 0; c < channels; ++c) {
        part->before.push_back(moments(x, c, nullptr));
        part->after.push_back(moments(y, c, &part->ranges[c]));
      }
      addBins(m, y);
    }
    if (clip) countClipping(*part, y, outcome.stored);
  }

  void addBins(std::size_t m, const Raster& y) {
    const auto channels = static_cast<std::size_t>(y.channels);
    BinnedOutput counts(channels, std::vector<std::uint64_t>(kFloatBins));
    for (std::size_t i = 0; i < y.samples.size(); ++i)
      if (const auto value = static_cast<float>(y.samples[i]); std::isfinite(value))
        ++counts[i % channels][floatBin(value)];
    const std::scoped_lock lock(m_mutex);
    for (std::size_t c = 0; c < channels; ++c)
      for (std::size_t bin = 0; bin < kFloatBins; ++bin) m_binned[m][c][bin] += counts[c][bin];
  }

  void fitStorage(std::size_t m) {
    Range all;
    for (const auto& part : m_parts[m]) {
      for (const Range& range : part ? part->ranges : std::vector<Range>()) {
        all.min = std::min(all.min, range.min);
        all.max = std::max(all.max, range.max);
      }
    }
    m_outcomes[m]->stored.fitLow = all.min;
    m_outcomes[m]->stored.fitHigh = all.max;
  }

  void addUp(std::size_t m) {
    ModeOutcome& outcome = *m_outcomes[m];
    const auto channels = static_cast<std::size_t>(outcome.transform->channels());
    const bool perImage = outcome.mode->dependence != Dependence::dataset;
    outcome.channels.assign(channels, {});
    outcome.effects.assign(m_scan.images.size(), {std::nanf(""), std::nanf(""), std::nanf("")});
    std::uint64_t samples = 0, clipped = 0, pixels = 0, clippedPixels = 0;
    double shareBefore = 0.0, shareAfter = 0.0;
    for (std::size_t c = 0; c < channels; ++c) {
      std::vector<ImageMoments> before, after;
      Range range;
      std::uint64_t low = 0, high = 0, count = 0;
      double codesPerImage = 0.0, levelsPerImage = 0.0;
      std::bitset<256> codes;
      for (std::size_t i = 0; i < m_sample.size(); ++i) {
        const auto& part = m_parts[m][i];
        if (!part) continue;
        before.push_back(part->before[c]);
        after.push_back(part->after[c]);
        range.min = std::min(range.min, part->ranges[c].min);
        range.max = std::max(range.max, part->ranges[c].max);
        low += part->low[c];
        high += part->high[c];
        count += part->pixels;
        codes |= part->codes[c];
        codesPerImage += static_cast<double>(part->codes[c].count());
        levelsPerImage +=
            static_cast<double>(m_scan.images[m_sample[i]].record->channel(c).histogram.bins.size());
      }
      const auto images = static_cast<double>(after.size());
      const PooledMoments x = pool(before), y = pool(after);
      shareBefore += x.betweenShare;
      shareAfter += std::isnan(y.betweenShare) && !std::isnan(x.betweenShare) ? 0.0 : y.betweenShare;
      ChannelOutcome& channel = outcome.channels[c];
      channel.min = after.empty() ? kNaN : range.min;
      channel.max = after.empty() ? kNaN : range.max;
      channel.mean = y.mean;
      channel.std = y.std;
      channel.clippedLow = static_cast<double>(low) / static_cast<double>(count);
      channel.clippedHigh = static_cast<double>(high) / static_cast<double>(count);
      channel.bitsLost = kNaN;
      const bool integer = outcome.storage != StorageType::float32;
      channel.levelsBefore = levelsPerImage / images;
      channel.levelsAfter = !integer   ? kNaN
                            : perImage ? codesPerImage / images
                                       : static_cast<double>(codes.count());
      samples += count;
      clipped += low + high;
      addHistogram(outcome, channel, m_binned[m][c]);
    }
    for (std::size_t i = 0; i < m_sample.size(); ++i) {
      const auto& part = m_parts[m][i];
      if (!part) continue;
      std::uint64_t low = 0, high = 0;
      for (std::size_t c = 0; c < channels; ++c) {
        low += part->low[c];
        high += part->high[c];
      }
      const auto all = static_cast<double>(part->pixels * channels);
      outcome.effects[m_sample[i]].clippedLow = static_cast<float>(static_cast<double>(low) / all);
      outcome.effects[m_sample[i]].clippedHigh = static_cast<float>(static_cast<double>(high) / all);
      outcome.imagesAffected += low + high > 0;
      ++outcome.images;
      pixels += part->pixels;
      clippedPixels += part->clippedPixels;
    }
    outcome.clippedAny = static_cast<double>(clipped) / static_cast<double>(samples);
    outcome.clippedPixelsAny = static_cast<double>(clippedPixels) / static_cast<double>(pixels);
    outcome.clipping = outcome.images == 0           ? Provenance::none
                       : outcome.images < m_readable ? Provenance::sampled
                                                     : Provenance::exact;
    outcome.relativeInformation = shareBefore > 0.0 && outcome.images > 1 ? shareAfter / shareBefore : kNaN;
    outcome.relativeInformationProvenance =
        std::isnan(outcome.relativeInformation) ? Provenance::none : outcome.clipping;
    outcome.noiseGainMedian = outcome.noiseGainP95 = outcome.noiseGainMax = kNaN;
  }

  static void addHistogram(ModeOutcome& outcome, ChannelOutcome& channel,
                           const std::vector<std::uint64_t>& binned) {
    auto histogram = OutputHistogram::covering(channel.min, channel.max, channel.mean, channel.std, 128);
    for (std::size_t bin = 0; bin < binned.size(); ++bin)
      if (binned[bin] > 0) histogram.add(floatBinValue(static_cast<std::uint16_t>(bin)), binned[bin]);
    channel.p001 = histogram.quantile(0.001, channel.min, channel.max);
    channel.p999 = histogram.quantile(0.999, channel.min, channel.max);
    outcome.histograms.push_back(std::move(histogram));
  }

  std::span<ModeOutcome* const> m_outcomes;
  const ScanResult& m_scan;
  const CompareOptions& m_options;
  std::vector<ImageId> m_sample;
  std::size_t m_readable = 0;
  std::vector<std::vector<std::optional<ImagePart>>> m_parts; // by mode, by sampled image
  std::mutex m_mutex;                                         // guards m_binned
  std::vector<BinnedOutput> m_binned;
};

} // namespace

void measureFromPixels(std::span<ModeOutcome* const> outcomes, const ScanResult& scan,
                       const CompareOptions& options, const std::stop_token& stop) {
  PixelMeasurement(outcomes, scan, options).run(stop);
}

} // namespace normscope
