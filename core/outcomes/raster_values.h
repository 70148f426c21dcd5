// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/band_buffers.h"
#include "outcomes/outcome.h"
#include "outcomes/sampled_levels.h"
#include "outcomes/tally_loops.h"

#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// What values the pixels of sampled images become under one mode without point maps, whatever they are
/// stored as: range, output histograms, and how many levels they were made from. Band of rows after band and
/// image after image.
class RasterValues {
public:
  explicit RasterValues(std::size_t channels);

  void add(std::span<const double> y, BandBuffers& buffers);
  /// `levels`: those of the image, where they were asked for.
  void endImage(const ImageRecord& record, std::span<const CountedLevels> levels);

  double min() const; ///< over all channels; +∞ where nothing was added
  double max() const;
  /// `levels`: those of all images, where they were asked for.
  void finish(ModeOutcome& outcome, const DistinctLevels* levels) const;

private:
  struct Channel {
    double levelsBefore = 0;         // summed over images
    std::vector<bool> sourceLevels;  // of integer images, in 16 bits
    std::vector<std::uint64_t> bins; // of y by float bin: no range need be known beforehand
  };
  void addHistogram(ModeOutcome& outcome, std::size_t c) const;
  double levelsOfSet(std::size_t c, const DistinctLevels* levels) const;

  std::vector<Channel> m_channels;
  std::vector<FiniteRange> m_ranges; // by channel
  std::uint64_t m_images = 0;
};

} // namespace normscope
