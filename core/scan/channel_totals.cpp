// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/channel_totals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kBins = 65536;

double meanOf(const std::vector<double>& values) {
  double sum = 0.0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values) {
  const double mean = meanOf(values);
  double squares = 0.0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / static_cast<double>(values.size()));
}

} // namespace

void ChannelTotals::add(const ChannelRecord& channel) {
  if (channel.finite == 0) return;
  const double full = fullScale(channel.histogram.depth);
  const double min = channel.min / full, max = channel.max / full;
  m_min = m_samples == 0 ? min : std::min(m_min, min);
  m_max = m_samples == 0 ? max : std::max(m_max, max);
  m_samples += channel.finite;
  m_atMin += channel.atMin;
  m_atMax += channel.atMax;
  m_sum.merge(channel.sum);
  m_squares.merge(channel.sumOfSquares);
  const Quad sum = channel.sum.value();
  m_betweenSum += sum * sum / static_cast<Quad>(channel.finite);
  m_imageMeans.push_back(channel.mean);
  m_imageStds.push_back(std::sqrt(channel.variance));
  auto& counts = channel.histogram.depth == BitDepth::f32 ? m_floats : m_levels;
  counts.resize(kBins);
  const std::size_t perCode = channel.histogram.depth == BitDepth::u8 ? 257 : 1;
  for (const Histogram::Bin& bin : channel.histogram.bins) counts[bin.code * perCode] += bin.count;
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
  result.min = m_min;
  result.max = m_max;
  const UnitHistogram values = histogram();
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i)
    result.percentiles[i] = values.percentile(kReportedPercentiles[i]);
  result.atMinFraction = static_cast<double>(m_atMin) / static_cast<double>(m_samples);
  result.atMaxFraction = static_cast<double>(m_atMax) / static_cast<double>(m_samples);
  result.meanOfImageMeans = meanOf(m_imageMeans);
  result.stdOfImageMeans = deviationOf(m_imageMeans);
  result.meanOfImageStds = meanOf(m_imageStds);
  result.betweenImageShare =
      result.std > 0 ? std::clamp(static_cast<double>((m_betweenSum - total * total / n) / scatter), 0.0, 1.0)
                     : kNaN;
  return result;
}

UnitHistogram ChannelTotals::histogram() const {
  UnitHistogram result;
  for (std::size_t level = 0; level < m_levels.size(); ++level)
    if (m_levels[level] > 0) result.bins.emplace_back(static_cast<double>(level) / 65535.0, m_levels[level]);
  if (!m_floats.empty()) {
    for (std::size_t bin = 0; bin < m_floats.size(); ++bin)
      if (m_floats[bin] > 0)
        result.bins.emplace_back(floatBinValue(static_cast<std::uint16_t>(bin)), m_floats[bin]);
    std::ranges::sort(result.bins);
  }
  result.total = m_samples;
  return result;
}

std::array<std::uint64_t, 258> ChannelTotals::display() const {
  std::array<std::uint64_t, 258> counts{};
  for (std::size_t level = 0; level < m_levels.size(); ++level) counts[1 + (level >> 8)] += m_levels[level];
  for (std::size_t bin = 0; bin < m_floats.size(); ++bin) {
    const double value = floatBinValue(static_cast<std::uint16_t>(bin));
    if (value < 0)
      counts.front() += m_floats[bin];
    else if (value > 1)
      counts.back() += m_floats[bin];
    else
      counts[1 + std::min<std::size_t>(255, static_cast<std::size_t>(value * 256.0))] += m_floats[bin];
  }
  return counts;
}

double UnitHistogram::percentile(double p) const {
  if (total == 0) return kNaN;
  // The comparison cumulative/total >= p/100 is made in integers: reported percentiles are tenths.
  const auto tenths = static_cast<UInt128>(std::llround(p * 10.0));
  std::uint64_t cumulative = 0;
  for (const auto& [value, count] : bins) {
    cumulative += count;
    if (static_cast<UInt128>(cumulative) * 1000u >= tenths * total) return value;
  }
  return bins.back().first;
}

} // namespace normscope
