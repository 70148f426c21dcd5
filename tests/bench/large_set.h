// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace normscope::bench {

/// A set of many names for a few small JPEGs.
class LargeSet {
public:
  /// Makes it in a temporary folder, which goes with this.
  explicit LargeSet(std::size_t images);
  ~LargeSet();
  LargeSet(const LargeSet&) = delete;
  LargeSet& operator=(const LargeSet&) = delete;

  std::string folder() const { return (m_place / "set").string(); }
  std::string cache() const { return (m_place / "cache" / "normscope").string(); }
  /// Fills the cache with a record of a photograph of 500×375 for each image, and with the sums of their mean
  /// image. Returns bytes per record.
  double fillCache() const;

private:
  std::filesystem::path m_place;
};

/// What opening a set from its cache takes, in the process that does nothing else.
struct Opening {
  double listed = 0, read = 0, answered = 0; ///< seconds since the start, each including those before
  double megabytes = 0;                      ///< peak
  std::size_t images = 0, filesRead = 0;
};
/// Opens it, adds up its statistics and answers for all dataset modes; prints an Opening's fields.
int printOpening(const std::string& folder, const std::string& cache);
Opening openingOf(const LargeSet& set);

} // namespace normscope::bench
