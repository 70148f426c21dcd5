// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/channel_totals.h"

#include "accumulators/percentile.h"
#include "base/constants.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr std::array kDepths{BitDepth::u8, BitDepth::u16, BitDepth::f32};

} // namespace

void ChannelTotals::add(const ChannelRecord& channel) {
  m_nan += channel.nan;
  m_positiveInfinity += channel.positiveInfinity;
  m_negativeInfinity += channel.negativeInfinity;
  if (channel.finite == 0) return;
  const auto depth = static_cast<std::size_t>(channel.histogram.depth);
  std::vector<std::uint64_t>& counts = m_counts[depth];
  m_min[depth] = counts.empty() ? channel.min : std::min(m_min[depth], channel.min);
  m_max[depth] = counts.empty() ? channel.max : std::max(m_max[depth], channel.max);
  counts.resize(channel.histogram.depth == BitDepth::u8 ? 256 : 65536);
  for (const Histogram::Bin& bin : channel.histogram.bins) counts[bin.code] += bin.count;
  m_samples += channel.finite;
  m_atMin += channel.atMin;
  m_atMax += channel.atMax;
  m_sum.merge(channel.sum);
  m_squares.merge(channel.sumOfSquares);
  const Quad sum = channel.sum.value(), mean = channel.mean;
  m_betweenSum += sum * sum / static_cast<Quad>(channel.finite);
  ++m_images;
  m_imageMeans += mean;
  m_squaredImageMeans += mean * mean;
  m_imageStds += std::sqrt(channel.variance);
}

void ChannelTotals::merge(const ChannelTotals& other) {
  m_nan += other.m_nan;
  m_positiveInfinity += other.m_positiveInfinity;
  m_negativeInfinity += other.m_negativeInfinity;
  for (std::size_t depth = 0; depth < m_counts.size(); ++depth) {
    const std::vector<std::uint64_t>& counts = other.m_counts[depth];
    if (counts.empty()) continue;
    m_min[depth] = m_counts[depth].empty() ? other.m_min[depth] : std::min(m_min[depth], other.m_min[depth]);
    m_max[depth] = m_counts[depth].empty() ? other.m_max[depth] : std::max(m_max[depth], other.m_max[depth]);
    m_counts[depth].resize(counts.size());
    for (std::size_t code = 0; code < counts.size(); ++code) m_counts[depth][code] += counts[code];
  }
  m_samples += other.m_samples;
  m_atMin += other.m_atMin;
  m_atMax += other.m_atMax;
  m_sum.merge(other.m_sum);
  m_squares.merge(other.m_squares);
  m_betweenSum += other.m_betweenSum;
  m_images += other.m_images;
  m_imageMeans += other.m_imageMeans;
  m_squaredImageMeans += other.m_squaredImageMeans;
  m_imageStds += other.m_imageStds;
}

Histogram ChannelTotals::codes(BitDepth depth) const {
  Histogram result{depth, {}};
  const auto& counts = m_counts[static_cast<std::size_t>(depth)];
  for (std::size_t code = 0; code < counts.size(); ++code)
    if (counts[code] > 0) result.bins.push_back({static_cast<std::uint16_t>(code), counts[code]});
  return result;
}

ChannelStatistics ChannelTotals::statistics(std::string name) const {
  ChannelStatistics result;
  result.name = std::move(name);
  result.samples = m_samples;
  if (m_samples == 0) {
    result.mean = result.std = result.min = result.max = kNaN;
    result.atMinFraction = result.atMaxFraction = kNaN;
    result.meanOfImageMeans = result.stdOfImageMeans = result.meanOfImageStds = kNaN;
    result.betweenImageShare = kNaN;
    result.percentiles.fill(kNaN);
    return result;
  }
  const Quad n = samples(), total = sum();
  const Quad scatter = sumOfSquares() - total * total / n; // n·σ²
  result.mean = static_cast<double>(total / n);
  result.std = std::sqrt(std::max(0.0, static_cast<double>((n * sumOfSquares() - total * total) / (n * n))));
  result.min = std::numeric_limits<double>::infinity();
  result.max = -result.min;
  for (const BitDepth depth : kDepths) {
    if (m_counts[static_cast<std::size_t>(depth)].empty()) continue;
    result.min = std::min(result.min, min(depth) / fullScale(depth));
    result.max = std::max(result.max, max(depth) / fullScale(depth));
  }
  const UnitHistogram values = histogram();
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i)
    result.percentiles[i] = values.percentile(kReportedPercentiles[i]);
  result.percentilesAreBinned = !m_counts[static_cast<std::size_t>(BitDepth::f32)].empty();
  result.atMinFraction = static_cast<double>(m_atMin) / static_cast<double>(m_samples);
  result.atMaxFraction = static_cast<double>(m_atMax) / static_cast<double>(m_samples);
  const auto images = static_cast<Quad>(m_images);
  const Quad spread = images * m_squaredImageMeans - m_imageMeans * m_imageMeans;
  result.meanOfImageMeans = static_cast<double>(m_imageMeans / images);
  result.stdOfImageMeans = std::sqrt(std::max(0.0, static_cast<double>(spread / (images * images))));
  result.meanOfImageStds = static_cast<double>(m_imageStds / images);
  result.betweenImageShare =
      result.std > 0 ? std::clamp(static_cast<double>((m_betweenSum - total * total / n) / scatter), 0.0, 1.0)
                     : kNaN;
  return result;
}

UnitHistogram ChannelTotals::histogram() const {
  UnitHistogram result;
  const auto valueOf = [this](BitDepth depth, std::uint16_t code) {
    return depth == BitDepth::f32 ? std::clamp(floatBinMiddle(code), min(depth), max(depth))
                                  : static_cast<double>(code) / fullScale(depth);
  };
  for (const BitDepth depth : kDepths)
    for (const Histogram histogram = codes(depth); const Histogram::Bin& bin : histogram.bins)
      result.bins.emplace_back(valueOf(depth, bin.code), bin.count);
  std::ranges::sort(result.bins);
  // A level of 8 bits is one of 16 bits too.
  std::size_t last = 0;
  for (std::size_t i = 1; i < result.bins.size(); ++i) {
    if (result.bins[i].first == result.bins[last].first)
      result.bins[last].second += result.bins[i].second;
    else
      result.bins[++last] = result.bins[i];
  }
  if (!result.bins.empty()) result.bins.resize(last + 1);
  result.total = m_samples;
  return result;
}

std::array<std::uint64_t, 258> ChannelTotals::display() const {
  std::array<std::uint64_t, 258> counts{};
  for (const BitDepth depth : kDepths) {
    for (const Histogram histogram = codes(depth); const Histogram::Bin& bin : histogram.bins) {
      const double value = histogram.codeValue(bin.code);
      if (depth == BitDepth::u8)
        counts[1u + bin.code] += bin.count;
      else if (depth == BitDepth::u16)
        counts[1u + (bin.code >> 8)] += bin.count;
      else if (value < 0)
        counts.front() += bin.count;
      else if (value > 1)
        counts.back() += bin.count;
      else
        counts[1 + std::min<std::size_t>(255, static_cast<std::size_t>(value * 256.0))] += bin.count;
    }
  }
  return counts;
}

double UnitHistogram::percentile(double p) const {
  if (bins.empty()) return kNaN;
  return bins[binReaching(bins, p, [](const auto& bin) { return bin.second; })].first;
}

} // namespace normscope
