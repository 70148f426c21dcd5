// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/dataset_statistics.h"

#include "scan/channel_totals.h"
#include "scan/class_share.h"
#include "stats/ratio_estimate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

namespace normscope {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Member {
  const DatasetEntry* entry;
  const ImageRecord* record;
};

template<class Wanted>
std::vector<Member> members(const ScanResult& scan, Wanted wanted) {
  std::vector<Member> result;
  for (std::size_t id = 0; id < scan.images.size(); ++id) {
    const DatasetEntry& entry = scan.dataset->entries[id];
    if (const auto& record = scan.images[id].record; record && wanted(entry))
      result.push_back({&entry, record.get()});
  }
  return result;
}

// One colour image makes the whole set one of three channels, every split of it included.
std::size_t channelCount(const ScanResult& scan) {
  std::size_t count = 0;
  for (const ImageOutcome& image : scan.images)
    if (image.record) count = std::max(count, image.record->channels.size());
  return count;
}

std::string channelName(std::size_t channels, std::size_t c) {
  return channels == 1 ? "Y" : std::string(1, "RGB"[c]);
}

std::vector<ChannelTotals> totals(const std::vector<Member>& images, std::size_t channels) {
  std::vector<ChannelTotals> result(channels);
  for (const Member& image : images)
    for (std::size_t c = 0; c < channels; ++c) result[c].add(image.record->channel(c));
  return result;
}

void fill(ColorStatistics& statistics, const std::vector<Member>& images,
          const std::vector<ChannelTotals>& totals) {
  statistics.images = images.size();
  for (const Member& image : images) statistics.pixels += image.record->pixels();
  if (images.empty()) return;
  for (std::size_t c = 0; c < totals.size(); ++c)
    statistics.channels.push_back(totals[c].statistics(channelName(totals.size(), c)));
}

template<class Key>
std::map<std::string, ColorStatistics> grouped(const ScanResult& scan, Key key) {
  std::map<std::string, std::vector<Member>> groups;
  for (const Member& image : members(scan, [](const DatasetEntry&) { return true; }))
    if (const std::string& name = (*image.entry).*key; !name.empty()) groups[name].push_back(image);
  const std::size_t channels = channelCount(scan);
  std::map<std::string, ColorStatistics> result;
  for (const auto& [name, images] : groups) fill(result[name], images, totals(images, channels));
  return result;
}

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

void fillCovariance(DatasetStatistics& statistics, const std::vector<Member>& images,
                    const std::vector<ChannelTotals>& totals) {
  for (std::size_t c = 0; c < totals.size(); ++c) {
    const double std = statistics.channels.empty() ? kNaN : statistics.channels[c].std;
    statistics.covariance[c][c] = std * std;
  }
  if (totals.size() != 3) return;
  for (std::size_t a = 0; a < 3; ++a) {
    for (std::size_t b = a + 1; b < 3; ++b) {
      SquareTotal products;
      Quad n = 0;
      for (const Member& image : images) {
        const bool gray = image.record->channels.size() == 1;
        products.merge(gray ? image.record->channels[0].sumOfSquares
                            : image.record->crossProducts[a + b - 1]);
        n += static_cast<Quad>(gray ? image.record->channels[0].finite : image.record->crossPixels);
      }
      const double value =
          n > 0 ? static_cast<double>((n * products.value() - totals[a].sum() * totals[b].sum()) / (n * n))
                : kNaN;
      statistics.covariance[a][b] = statistics.covariance[b][a] = value;
    }
  }
}

void fillClassShare(DatasetStatistics& statistics, const ScanResult& scan,
                    const std::vector<Member>& images) {
  const std::vector<std::string> names = scan.dataset->labels();
  std::map<std::string_view, std::uint32_t> numbers;
  for (const std::string& name : names) numbers.emplace(name, static_cast<std::uint32_t>(numbers.size()));
  std::vector<LabelledBrightness> labelled;
  for (const Member& image : images)
    if (const auto label = numbers.find(image.entry->label); label != numbers.end())
      labelled.push_back(
          {image.record->brightness(), static_cast<double>(image.record->pixels()), label->second});
  if (const auto share = classShare(labelled)) {
    statistics.classShare = share->share;
    statistics.classShareNullBound = share->nullBound;
  }
}

void fillIntervals(DatasetStatistics& statistics, const ScanResult& scan, const std::string& split,
                   const std::vector<Member>& images) {
  std::size_t found = 0, attempted = 0;
  for (std::size_t id = 0; id < scan.images.size(); ++id) {
    if (!split.empty() && scan.dataset->entries[id].split != split) continue;
    ++found;
    attempted += !scan.images[id].pending();
  }
  statistics.complete = attempted == found;
  const unsigned threads =
      scan.options.threads > 0 ? scan.options.threads : std::max(1u, std::thread::hardware_concurrency());
  for (std::size_t c = 0; c < statistics.channels.size(); ++c) {
    auto& interval = statistics.channels[c].meanCi95;
    if (statistics.complete) {
      interval = 0.0;
    } else if (images.size() >= imagesForInterval(threads) && scan.options.order == ScanOrder::random) {
      RatioEstimate estimate;
      for (const Member& image : images) {
        const ChannelRecord& channel = image.record->channel(c);
        estimate.add(static_cast<double>(channel.sum.value()), static_cast<double>(channel.finite));
      }
      interval = estimate.halfWidth95(attempted, found);
    }
  }
}

} // namespace

LevelScale levelScale(const ScanResult& scan) {
  std::optional<BitDepth> depth;
  for (const ImageOutcome& image : scan.images) {
    if (!image.record) continue;
    if (depth && *depth != image.record->header.depth) return {255.0};
    depth = image.record->header.depth;
  }
  return {fullScale(depth.value_or(BitDepth::u8))};
}

DatasetStatistics computeStatistics(const ScanResult& scan, const std::string& split) {
  const auto images =
      members(scan, [&](const DatasetEntry& entry) { return split.empty() || entry.split == split; });
  const std::vector<ChannelTotals> channels = totals(images, channelCount(scan));
  DatasetStatistics statistics;
  statistics.scale = levelScale(scan);
  statistics.split = split;
  fill(statistics, images, channels);
  fillJoint(statistics, channels);
  fillCovariance(statistics, images, channels);
  double shares = 0.0;
  for (const ChannelStatistics& channel : statistics.channels) shares += channel.betweenImageShare;
  statistics.betweenImageShare =
      statistics.channels.empty() ? kNaN : shares / static_cast<double>(statistics.channels.size());
  fillClassShare(statistics, scan, images);
  fillIntervals(statistics, scan, split, images);
  for (std::size_t c = 0; c < statistics.channels.size(); ++c) {
    statistics.histograms.push_back(channels[c].histogram());
    statistics.display.push_back(channels[c].display());
  }
  for (const auto& [name, sums] : scan.meanImages) {
    if (!split.empty() && name != split) continue;
    if (!statistics.meanImage)
      statistics.meanImage = sums;
    else
      statistics.meanImage->merge(sums);
  }
  return statistics;
}

std::map<std::string, ColorStatistics> statisticsBySplit(const ScanResult& scan) {
  return grouped(scan, &DatasetEntry::split);
}

std::map<std::string, ColorStatistics> statisticsByClass(const ScanResult& scan) {
  return grouped(scan, &DatasetEntry::label);
}

} // namespace normscope
