// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/scan_totals.h"

#include "base/constants.h"
#include "base/number_words.h"
#include "records/reading_order.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

void fillJoint(DatasetStatistics& statistics, const std::vector<ChannelTotals>& totals) {
  Quad n = 0, sum = 0, squares = 0;
  for (const ChannelTotals& channel : totals) {
    n += channel.samples();
    sum += channel.sum();
    squares += channel.sumOfSquares();
  }
  statistics.jointMean = n > 0 ? static_cast<double>(sum / n) : kNaN;
  statistics.jointStd =
      n > 0 ? std::sqrt(std::max(0.0, static_cast<double>((n * squares - sum * sum) / (n * n)))) : kNaN;
}

void fillCovariance(DatasetStatistics& statistics, const SubsetTotals& totals) {
  const std::size_t channels = totals.channels().size();
  for (std::size_t c = 0; c < channels; ++c) {
    const double std = statistics.channels.empty() ? kNaN : statistics.channels[c].std;
    statistics.covariance[c][c] = std * std;
  }
  if (channels != 3) return;
  for (std::size_t a = 0; a < 3; ++a)
    for (std::size_t b = a + 1; b < 3; ++b)
      statistics.covariance[a][b] = statistics.covariance[b][a] = totals.covariance(a, b);
}

bool isExcluded(const ScanResult& scan, ImageId id) { return std::ranges::binary_search(scan.excluded, id); }

std::vector<bool> finishedPrefix(const ScanResult& scan) {
  std::vector<bool> isInPrefix(scan.images.size());
  for (const ImageId id : wholeReadingOrder(scan.images.size(), scan.options)) {
    if (isExcluded(scan, id)) continue;
    if (scan.images[id].pending()) break;
    isInPrefix[id] = true;
  }
  return isInPrefix;
}

} // namespace

void SubsetTotals::add(const ImageRecord& image) {
  ++m_images;
  m_pixels += image.pixels();
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const ChannelRecord& channel = image.channel(c);
    m_channels[c].add(channel);
  }
  if (m_channels.size() != 3) return;
  const bool isGray = image.channels.size() == 1;
  for (std::size_t pair = 0; pair < 3; ++pair)
    m_products[pair].merge(isGray ? image.channels[0].sumOfSquares : image.crossProducts[pair]);
  m_productPixels += isGray ? image.channels[0].finite : image.crossPixels;
}

void SubsetTotals::merge(const SubsetTotals& other) {
  m_images += other.m_images;
  m_pixels += other.m_pixels;
  for (std::size_t c = 0; c < m_channels.size(); ++c) m_channels[c].merge(other.m_channels[c]);
  for (std::size_t pair = 0; pair < 3; ++pair) m_products[pair].merge(other.m_products[pair]);
  m_productPixels += other.m_productPixels;
}

ColorStatistics SubsetTotals::statistics() const {
  ColorStatistics statistics{m_images, m_pixels, {}};
  if (m_images == 0) return statistics;
  for (std::size_t c = 0; c < m_channels.size(); ++c)
    statistics.channels.push_back(m_channels[c].statistics(channelName(c, m_channels.size())));
  return statistics;
}

double SubsetTotals::covariance(std::size_t a, std::size_t b) const {
  const auto n = static_cast<Quad>(m_productPixels);
  const Quad products = m_products[a + b - 1].value();
  return n > 0 ? static_cast<double>((n * products - m_channels[a].sum() * m_channels[b].sum()) / (n * n))
               : kNaN;
}

// One colour image makes the whole set one of three channels, every split of it included.
ScanTotals::ScanTotals(const ScanResult& scan, Begin) : m_scan(scan), m_channels(channelCount(scan)) {
  for (const std::string& name : scan.dataset->labels())
    m_labels.emplace(name, static_cast<std::uint32_t>(m_labels.size()));
  if (scan.pending() > 0 && scan.options.order == ScanOrder::random) m_isInPrefix = finishedPrefix(scan);
}

void ScanTotals::add(ImageId id, const ImageRecord& image) {
  const DatasetEntry entry = (*m_scan.dataset)[id];
  m_splits.try_emplace(entry.split, m_channels).first->second.add(image);
  if (!m_isInPrefix.empty() && m_isInPrefix[id]) {
    auto& estimates = m_estimates.try_emplace(entry.split, m_channels).first->second;
    for (std::size_t c = 0; c < m_channels; ++c) {
      const ChannelRecord& channel = image.channel(c);
      estimates[c].add(static_cast<double>(channel.sum.value()), static_cast<double>(channel.finite));
    }
  }
  if (const auto label = m_labels.find(entry.label); label != m_labels.end())
    m_labelled.push_back(
        {{image.brightness(), static_cast<double>(image.pixels()), label->second}, &entry.split});
}

SubsetTotals ScanTotals::all() const {
  SubsetTotals totals(m_channels);
  for (const auto& [name, split] : m_splits) totals.merge(split);
  return totals;
}

SubsetTotals ScanTotals::of(const std::string& split) const {
  if (split.empty()) return all();
  const auto found = m_splits.find(split);
  return found == m_splits.end() ? SubsetTotals(m_channels) : found->second;
}

DatasetStatistics ScanTotals::statistics(const std::string& split) const {
  const SubsetTotals totals = of(split);
  DatasetStatistics statistics{totals.statistics()};
  statistics.scale = levelScale(m_scan);
  statistics.hasMixedDepths = hasMixedDepths(m_scan);
  statistics.split = split;
  fillJoint(statistics, totals.channels());
  fillCovariance(statistics, totals);
  double shares = 0.0;
  for (const ChannelStatistics& channel : statistics.channels) shares += channel.betweenImageShare;
  statistics.betweenImageShare =
      statistics.channels.empty() ? kNaN : shares / static_cast<double>(statistics.channels.size());
  fillClassShare(statistics, split);
  fillIntervals(statistics, split);
  for (std::size_t c = 0; c < statistics.channels.size(); ++c) {
    statistics.histograms.push_back(totals.channels()[c].histogram());
    statistics.display.push_back(totals.channels()[c].display());
  }
  for (const auto& [name, sums] : m_scan.meanImages) {
    if (!split.empty() && name != split) continue;
    if (!statistics.meanImage)
      statistics.meanImage = sums;
    else
      statistics.meanImage->merge(sums);
  }
  return statistics;
}

std::map<std::string, ColorStatistics> ScanTotals::bySplit() const {
  std::map<std::string, ColorStatistics> result;
  for (const auto& [name, totals] : m_splits)
    if (!name.empty()) result.emplace(name, totals.statistics());
  return result;
}

void ScanTotals::fillClassShare(DatasetStatistics& statistics, const std::string& split) const {
  std::vector<LabelledBrightness> images;
  for (const Labelled& image : m_labelled)
    if (split.empty() || *image.split == split) images.push_back(image.brightness);
  if (const auto share = classShare(images)) {
    statistics.classShare = share->share;
    statistics.classShareNullBound = share->nullBound;
  }
}

std::vector<RatioEstimate> ScanTotals::estimates(const std::string& split) const {
  std::vector<RatioEstimate> all(m_channels);
  for (const auto& [name, estimates] : m_estimates)
    if (split.empty() || name == split)
      for (std::size_t c = 0; c < m_channels; ++c) all[c].merge(estimates[c]);
  return all;
}

void ScanTotals::fillIntervals(DatasetStatistics& statistics, const std::string& split) const {
  std::size_t found = 0, done = 0, attempted = 0; // the latter: in the prefix
  for (ImageId id = 0; id < m_scan.images.size(); ++id) {
    if (!split.empty() && (*m_scan.dataset)[id].split != split) continue;
    if (m_scan.images[id].pending() && isExcluded(m_scan, id)) continue;
    ++found;
    done += !m_scan.images[id].pending();
    attempted += !m_isInPrefix.empty() && m_isInPrefix[id];
  }
  statistics.complete = done == found;
  const std::vector<RatioEstimate> means = estimates(split);
  const double widened = m_scan.options.tolerance ? kStoppingFactor : 1.0;
  for (std::size_t c = 0; c < statistics.channels.size(); ++c) {
    auto& interval = statistics.channels[c].meanCi95;
    if (statistics.complete) {
      interval = 0.0;
    } else if (means[c].images() >= kImagesForInterval) {
      interval = means[c].halfWidth95(attempted, found);
      if (interval) *interval *= widened;
    }
  }
}

} // namespace normscope
