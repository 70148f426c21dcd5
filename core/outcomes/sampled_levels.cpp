// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/sampled_levels.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace normscope {
namespace {

CountedLevels levelsOfRecord(const ChannelRecord& channel) {
  CountedLevels levels;
  levelsOf(channel, LevelScale{1.0}, levels.x);
  for (const Histogram::Bin& bin : channel.histogram.bins) levels.counts.push_back(bin.count);
  return levels;
}

CountedLevels levelsOfFloats(const Image& image, std::size_t channel) {
  const auto step = static_cast<std::size_t>(image.format().channels);
  const ImageView view = image.view();
  std::vector<float> samples;
  samples.reserve(static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.rows));
  for (int y = 0; y < view.rows; ++y) {
    const auto row = view.row<float>(y);
    for (std::size_t i = channel; i < row.size(); i += step)
      if (std::isfinite(row[i])) samples.push_back(row[i] == 0.0F ? 0.0F : row[i]); // no −0
  }
  std::ranges::sort(samples);
  CountedLevels levels;
  for (auto first = samples.begin(); first != samples.end();) {
    const auto end = std::upper_bound(first, samples.end(), *first);
    levels.x.push_back(static_cast<double>(*first));
    levels.counts.push_back(static_cast<std::uint64_t>(end - first));
    first = end;
  }
  return levels;
}

std::vector<double> scaled(std::vector<double> unit, LevelScale scale) {
  for (double& x : unit) x *= scale.full;
  return unit;
}

std::size_t distinctStored(std::vector<double> stored) {
  std::ranges::sort(stored);
  return static_cast<std::size_t>(std::ranges::unique(stored).begin() - stored.begin());
}

} // namespace

std::vector<CountedLevels> unitLevels(const Image& image, const ImageRecord& record, std::size_t channels) {
  std::vector<CountedLevels> levels;
  for (std::size_t c = 0; c < channels; ++c) {
    const ChannelRecord& channel = record.channel(c);
    if (c > 0 && record.channels.size() == 1)
      levels.push_back(levels.front());
    else if (channel.histogram.depth == BitDepth::f32)
      levels.push_back(levelsOfFloats(image, c));
    else
      levels.push_back(levelsOfRecord(channel));
  }
  return levels;
}

void DistinctLevels::add(std::span<const CountedLevels> image) {
  m_levels.resize(image.size());
  m_isOver.resize(image.size());
  for (std::size_t c = 0; c < image.size(); ++c) {
    if (m_isOver[c]) continue;
    std::vector<double> both;
    both.reserve(m_levels[c].size() + image[c].x.size());
    std::ranges::set_union(m_levels[c], image[c].x, std::back_inserter(both));
    m_levels[c] = std::move(both);
    if (m_levels[c].size() <= kMost) continue;
    m_isOver[c] = true;
    m_levels[c] = {};
  }
}

void SampledLevels::add(const ModeOutcome& outcome, const ImageRecord& record, ImageId id,
                        std::span<const CountedLevels> levels) {
  const PointMap maps = *outcome.transform->pointMap(record, id);
  Projection projection(outcome.stored, outcome.transform->scale(), outcome.mode->invertible);
  m_channels.resize(maps.size());
  for (std::size_t c = 0; c < maps.size(); ++c) {
    const StoredCounts stored =
        projection.project(maps[c], {scaled(levels[c].x, outcome.transform->scale()), levels[c].counts});
    Channel& channel = m_channels[c];
    for (const std::uint64_t count : levels[c].counts) channel.samples += static_cast<double>(count);
    channel.bitsLost += stored.bitsLost;
    channel.levelsBefore += static_cast<double>(levels[c].x.size());
    channel.levelsAfter += static_cast<double>(stored.levels);
    channel.errorSum += stored.errorSum;
    channel.errorMax =
        std::isnan(stored.errorMax) ? stored.errorMax : std::max(channel.errorMax, stored.errorMax);
  }
  ++m_images;
}

void SampledLevels::finish(ModeOutcome& outcome, const DistinctLevels& all) const {
  if (m_images == 0) return;
  const Transform& transform = *outcome.transform;
  std::vector<double> y;
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const Channel& from = m_channels[c];
    ChannelOutcome& channel = outcome.channels[c];
    channel.bitsLost = from.samples > 0 ? from.bitsLost / from.samples : kUnknown;
    channel.levelsBefore = from.levelsBefore / m_images;
    channel.levelsAfter = from.levelsAfter / m_images;
    if (!transform.sameForAllImages()) continue;
    channel.levelsBefore = channel.levelsAfter = kUnknown;
    if (all.byChannel()[c].empty()) continue;
    const std::vector<double> x = scaled(all.byChannel()[c], transform.scale());
    y.resize(x.size());
    (*transform.pointMap({}, 0))[c].apply(x, y);
    std::vector<signed char> clips(y.size());
    outcome.stored.store(y, y, clips);
    channel.levelsBefore = static_cast<double>(x.size());
    channel.levelsAfter = static_cast<double>(distinctStored(y));
  }
  outcome.provenance.levels = Provenance::sampled;
  finishRoundTrip(outcome);
}

void SampledLevels::finishRoundTrip(ModeOutcome& outcome) const {
  if (!outcome.mode->invertible) return;
  double sum = 0.0, samples = 0.0, largest = 0.0;
  for (const Channel& channel : m_channels) {
    sum += channel.errorSum;
    samples += channel.samples;
    largest = std::isnan(channel.errorMax) ? channel.errorMax : std::max(largest, channel.errorMax);
  }
  if (!std::isfinite(sum) || std::isnan(largest) || samples == 0) return;
  outcome.roundTripMean = sum / samples;
  outcome.roundTripMax = largest;
  outcome.provenance.roundTrip = Provenance::sampled;
}

} // namespace normscope
