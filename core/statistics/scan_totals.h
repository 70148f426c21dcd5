// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/ratio_estimate.h"
#include "dataset/dataset.h"
#include "statistics/channel_totals.h"
#include "statistics/class_share.h"
#include "statistics/dataset_statistics.h"
#include "statistics/record_pass.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace normscope {

/// What some images of a set add up to. Of the order in which they are added only rounding in the 34th digit
/// depends.
class SubsetTotals {
public:
  explicit SubsetTotals(std::size_t channels) : m_channels(channels) {}
  void add(const ImageRecord& image);
  void merge(const SubsetTotals& other);

  std::uint64_t images() const { return m_images; }
  const std::vector<ChannelTotals>& channels() const { return m_channels; }
  ColorStatistics statistics() const;
  /// Population covariance of two different channels of three, unit range; NaN without samples.
  double covariance(std::size_t a, std::size_t b) const;

private:
  std::uint64_t m_images = 0, m_pixels = 0;
  std::vector<ChannelTotals> m_channels;
  std::array<SquareTotal, 3> m_products; ///< of channels (0,1) (0,2) (1,2)
  std::uint64_t m_productPixels = 0;
};

/// Everything that a set's statistics are made of, from one pass over the records of a scan.
class ScanTotals {
public:
  /// `scan` must outlive this. Visitors see the records in the same pass (visitRecords in record_pass.h).
  template<class... Visitor>
  explicit ScanTotals(const ScanResult& scan, Visitor&... visitors) : ScanTotals(scan, Begin()) {
    visitRecords(scan, *this, visitors...);
  }
  void add(ImageId id, const ImageRecord& image); ///< for that pass

  /// Of all images read, or of those of one split.
  DatasetStatistics statistics(const std::string& split = {}) const;
  std::map<std::string, ColorStatistics> bySplit() const; ///< images of no split are left out
  /// All images read.
  SubsetTotals all() const;

private:
  struct Labelled {
    LabelledBrightness brightness;
    const std::string* split;
  };
  struct Begin {};
  ScanTotals(const ScanResult& scan, Begin); ///< nothing added up yet
  SubsetTotals of(const std::string& split) const;
  void fillClassShare(DatasetStatistics& statistics, const std::string& split) const;
  void fillIntervals(DatasetStatistics& statistics, const std::string& split) const;
  std::vector<RatioEstimate> estimates(const std::string& split) const;

  const ScanResult& m_scan;
  std::size_t m_channels;
  std::map<std::string, std::uint32_t> m_labels;
  std::map<std::string, SubsetTotals> m_splits; ///< "" for images of no split
  /// Of an unfinished scan, the images that are done without a gap from the first in the order of reading on:
  /// those done first beyond them are the small ones. By image; empty where there is no interval to tell.
  std::vector<bool> m_isInPrefix;
  std::map<std::string, std::vector<RatioEstimate>>
      m_estimates;                  ///< of channel means, of these images, by split
  std::vector<Labelled> m_labelled; ///< in the set's order
};

} // namespace normscope
