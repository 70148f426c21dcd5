// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "outcomes/outcome.h"
#include "outcomes/projection.h"

#include <span>
#include <vector>

namespace normscope {

/// The levels of each channel of a set that an image has, in unit range: of float images from its pixels, one
/// by one, of others from the record's counts.
std::vector<CountedLevels> unitLevels(const Image& image, const ImageRecord& record, std::size_t channels);

/// The distinct levels of each channel of all sampled images, in unit range. More than a few million of a
/// channel are not kept: how many there are is then not known.
class DistinctLevels {
public:
  void add(std::span<const CountedLevels> image);
  /// Ascending, by channel; empty where there are too many.
  const std::vector<std::vector<double>>& byChannel() const { return m_levels; }

private:
  static constexpr std::size_t kMost = std::size_t{4} << 20;
  std::vector<std::vector<double>> m_levels;
  std::vector<bool> m_isOver;
};

/// What one storage type makes of the levels of sampled images under a mode with point maps, where the set
/// has float images: levels, bits lost and round trip. Image after image.
class SampledLevels {
public:
  /// `levels`: of the image, in unit range.
  void add(const ModeOutcome& outcome, const ImageRecord& record, ImageId id,
           std::span<const CountedLevels> levels);
  void finish(ModeOutcome& outcome, const DistinctLevels& all) const;

private:
  struct Channel {
    double samples = 0, bitsLost = 0, levelsBefore = 0, levelsAfter = 0; ///< levels: summed over images
    double errorSum = 0, errorMax = 0;
  };
  void finishRoundTrip(ModeOutcome& outcome) const;

  std::vector<Channel> m_channels;
  double m_images = 0;
};

} // namespace normscope
