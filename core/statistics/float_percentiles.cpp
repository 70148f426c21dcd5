// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/float_percentiles.h"

#include "accumulators/percentile.h"
#include "base/parallel.h"
#include "records/open_image.h"
#include "statistics/record_pass.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <utility>

namespace normscope {
namespace {

/// A percentile of one channel: the bin it falls into, and its place among the samples there, from 1 on.
struct Wanted {
  std::uint16_t bin = 0;
  std::uint64_t place = 0;
};
using Wishes = std::array<Wanted, kReportedPercentiles.size()>;

Wishes wishesOf(const Histogram& histogram) {
  Wishes wishes;
  const std::uint64_t total = histogram.total();
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const std::uint64_t rank = std::max<std::uint64_t>(1, percentileRank(kReportedPercentiles[i], total));
    std::uint64_t before = 0;
    auto bin = histogram.bins.begin();
    for (; before + bin->count < rank; ++bin) before += bin->count;
    wishes[i] = {bin->code, rank - before};
  }
  return wishes;
}

/// Of one channel, how often each lower half occurs in the bins that are wanted.
class LowerHalves {
public:
  explicit LowerHalves(const Wishes& wishes) {
    for (const Wanted& wanted : wishes) m_counts[wanted.bin].resize(65536);
  }
  void add(std::uint32_t ordered) {
    const auto found = m_counts.find(static_cast<std::uint16_t>(ordered >> 16));
    if (found != m_counts.end()) ++found->second[ordered & 0xFFFFu];
  }
  /// NaN where there are not as many samples as there were.
  double sample(const Wanted& wanted) const {
    std::uint64_t seen = 0;
    const auto& counts = m_counts.at(wanted.bin);
    for (std::uint32_t low = 0; low < counts.size(); ++low)
      if ((seen += counts[low]) >= wanted.place)
        return static_cast<double>(floatOfOrderedBits(std::uint32_t{wanted.bin} << 16 | low));
    return std::nan("");
  }

private:
  std::map<std::uint16_t, std::vector<std::uint64_t>> m_counts;
};

// Of a gray image among colour ones every channel takes the same samples.
void addImage(const Image& image, std::vector<LowerHalves>& halves) {
  const ImageView view = image.view();
  const auto step = static_cast<std::size_t>(image.format().channels);
  for (int y = 0; y < view.rows; ++y) {
    const auto row = view.row<float>(y);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!std::isfinite(row[i])) continue;
      const std::uint32_t ordered = orderedBits(row[i]);
      if (step == halves.size())
        halves[i % step].add(ordered);
      else
        for (LowerHalves& channel : halves) channel.add(ordered);
    }
  }
}

} // namespace

DatasetStatistics withExactPercentiles(DatasetStatistics statistics, const ScanResult& scan,
                                       const std::string& split, const std::stop_token& stop) {
  std::vector<ImageId> members = readImages(scan);
  if (!split.empty()) std::erase_if(members, [&](ImageId id) { return (*scan.dataset)[id].split != split; });
  const bool areFloats = std::ranges::all_of(
      members, [&](ImageId id) { return scan.images[id].record.depth() == BitDepth::f32; });
  if (members.empty() || !areFloats) return statistics;

  std::vector<Histogram> histograms(statistics.channels.size());
  forEachRecord(scan, members, [&](ImageId, const ImageRecord& image) {
    for (std::size_t c = 0; c < histograms.size(); ++c) histograms[c].merge(image.channel(c).histogram);
  });
  if (std::ranges::any_of(histograms, [](const Histogram& histogram) { return histogram.bins.empty(); }))
    return statistics;
  std::vector<Wishes> wishes;
  std::vector<LowerHalves> halves;
  for (const Histogram& histogram : histograms) halves.emplace_back(wishes.emplace_back(wishesOf(histogram)));

  std::mutex mutex;
  bool isWhole = true;
  parallelFor(members.size(), scan.options.threads, stop, [&](std::size_t i) {
    const auto image = readImage(*scan.dataset, members[i], scan.options, stop);
    const std::scoped_lock lock(mutex);
    if (image && image->format().depth == BitDepth::f32)
      addImage(*image, halves);
    else
      isWhole = false;
  });
  if (!isWhole || stop.stop_requested()) return statistics;
  DatasetStatistics exact = statistics;
  for (std::size_t c = 0; c < halves.size(); ++c) {
    for (std::size_t i = 0; i < wishes[c].size(); ++i) {
      exact.channels[c].percentiles[i] = halves[c].sample(wishes[c][i]);
      if (std::isnan(exact.channels[c].percentiles[i])) return statistics; // a file has changed
    }
    exact.channels[c].percentilesAreBinned = false;
  }
  return exact;
}

} // namespace normscope
