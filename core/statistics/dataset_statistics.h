// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/mean_image.h"
#include "base/units.h"
#include "records/scan_result.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// Percentages that every statistics report lists.
inline constexpr std::array kReportedPercentiles{0.5, 1.0, 5.0, 25.0, 50.0, 75.0, 95.0, 99.0, 99.5};

/// Statistics of one channel over a set: unit range, population formulas, every finite sample of every image
/// weighing the same unless the name says otherwise. NaN where undefined.
struct ChannelStatistics {
  std::string name; ///< "R", "G", "B" or "Y"
  double mean = 0, std = 0, min = 0, max = 0;
  std::array<double, kReportedPercentiles.size()> percentiles{};
  bool percentilesAreBinned = false; ///< of float samples, middles of bins up to 0.8 % wide
  double atMinFraction = 0, atMaxFraction = 0;
  double meanOfImageMeans = 0, stdOfImageMeans = 0, meanOfImageStds = 0;
  double betweenImageShare = 0;   ///< η²: between-image share of the variance
  std::optional<double> meanCi95; ///< half-width; 0 when complete, none while too few images are in
  std::uint64_t samples = 0;
};

/// A set-wide histogram by exact unit value, all depths in one scale.
struct UnitHistogram {
  std::vector<std::pair<double, std::uint64_t>> bins; ///< ascending values
  std::uint64_t total = 0;
  /// The smallest value whose cumulative count reaches p/100·N (accumulators/percentile.h). NaN when empty.
  double percentile(double p) const;
};

struct ColorStatistics {
  std::uint64_t images = 0;
  std::uint64_t pixels = 0;
  std::vector<ChannelStatistics> channels; ///< 1 (a set of gray images only) or 3
};

/// Everything a scan says about a set or a split of it. A pure function of the scan's records.
struct DatasetStatistics : ColorStatistics {
  LevelScale scale;            ///< what "levels" mean for this set
  bool hasMixedDepths = false; ///< levels are then those of 8 bits, whatever a file's depth
  double jointMean = 0, jointStd = 0;
  std::array<std::array<double, 3>, 3> covariance{};
  double betweenImageShare = 0;
  std::optional<double> classShare, classShareNullBound;
  std::vector<UnitHistogram> histograms;               ///< per channel
  std::vector<std::array<std::uint64_t, 258>> display; ///< per channel: below, 256 bins of 8 bits, above
  std::optional<MeanImageSums> meanImage;
  bool complete = true;
  std::optional<std::string> split; ///< whose images these are, empty for all; none when read from a file
};

/// Statistics of the images of `split` (empty: all) that were read. Sums are integers; what is not is
/// computed over images in the set's order, so any number of threads gives the same bits. Those who need more
/// than one of these take them from one ScanTotals (scan/scan_totals.h), which looks at each record once.
DatasetStatistics computeStatistics(const ScanResult& scan, const std::string& split = {});

/// The channel part alone, per class of a set.
std::map<std::string, ColorStatistics> statisticsByClass(const ScanResult& scan);

/// The scale of a set: its one depth's full scale, or 255 when depths are mixed.
LevelScale levelScale(const ScanResult& scan);
bool hasMixedDepths(const ScanResult& scan); ///< among the images that were read
/// 3 where any image has colour, else 1; 0 where none was read.
std::size_t channelCount(const ScanResult& scan);

} // namespace normscope
