// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/image_measure.h"
#include "transforms/raster.h"

#include <bitset>
#include <cstdint>
#include <vector>

namespace normscope {

/// What the pixels of sampled images become under one mode, added up image after image: range, clipping,
/// levels, round trip and output histograms of modes without point maps.
class RasterTally {
public:
  explicit RasterTally(int channels);

  void addRange(const Raster& y); ///< before a storage type can be fitted
  /// Clipping, levels and pixels of one image; `record` tells its levels before.
  void addStored(ModeOutcome& outcome, ImageId id, const ImageRecord& record, const Raster& y);
  /// Round trip against the levels `x` that y came from; `back` is y read back from storage and undone.
  void addRoundTrip(const Raster& x, const Raster& back);

  double min() const; ///< over all channels; +∞ where nothing was added
  double max() const;
  /// Fills in what was gathered; `readable` images could have been sampled.
  void finish(ModeOutcome& outcome, std::size_t readable) const;

private:
  struct Channel {
    double min, max;
    std::uint64_t low = 0, high = 0, samples = 0;
    double levelsBefore = 0, levelsAfter = 0; // summed over images
    std::bitset<383> codes;                   // −127..255
    std::vector<std::vector<bool>> sourceCodes;
    std::vector<std::uint64_t> bins; // of y by float bin: no range need be known beforehand
  };
  void addHistogram(ModeOutcome& outcome, std::size_t c) const;

  std::vector<Channel> m_channels;
  std::uint64_t m_images = 0, m_affected = 0, m_pixels = 0, m_clippedPixels = 0;
  double m_errorSum = 0, m_errorMax = 0, m_errorSamples = 0;
};

/// Moments of the finite samples of one channel.
ImageMoments momentsOf(const Raster& raster, std::size_t c);
/// Covariance of the channels over pixels finite throughout.
ChannelMatrix covarianceOf(const Raster& raster);

} // namespace normscope
