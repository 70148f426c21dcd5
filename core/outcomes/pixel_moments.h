// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/image_measure.h"
#include "outcomes/raster_loops.h"

#include <array>
#include <span>
#include <vector>

namespace normscope {

/// Means, variances and covariances of the channels of an image whose pixels come in bands, in blocks that
/// are read twice and put together after Chan, Golub and LeVeque (1979). What is not finite is left out: of a
/// channel's moments the sample, of the covariance the pixel.
class PixelMoments {
public:
  explicit PixelMoments(std::size_t channels) : m_channels(channels) {}

  void add(std::span<const double> samples); ///< whole pixels, interleaved
  ImageMoments moments(std::size_t c) const;
  ChannelMatrix covariance() const; ///< over pixels finite throughout

private:
  /// Of pixels of three channels: how many, their mean, and sums of products of distances from it.
  struct Sums {
    double count = 0;
    std::array<double, 3> mean{};
    std::array<double, 6> products{};          ///< see productsFrom()
    bool add(std::span<const double> samples); ///< false, and nothing added, where not all are finite
  };
  void addPixels(std::span<const double> block);

  std::size_t m_channels;
  Sums m_whole;                          ///< of pixels finite throughout, where there are three channels
  std::array<FiniteMoments, 3> m_others; ///< of all other samples
  std::vector<double> m_finite, m_rest;  ///< of a block that is not finite throughout
};

} // namespace normscope
