// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/exact_sum.h"
#include "image/resample.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// Exact integer sums over images, position by position, of images resized to one size (gray images fill R,
/// G and B). Samples are in 1/65535 of full scale. The sums take 16 bytes and more a sample, which is more
/// than the caches hold: images wait in 16 bits a sample until there are enough of them to add at once.
class MeanImageSums {
public:
  MeanImageSums() = default;
  MeanImageSums(ImageSize size, FitPolicy policy);
  void add(const SmallImage& image);
  void merge(const MeanImageSums& other);
  void remove(const MeanImageSums& other); ///< the inverse: `other` is of images that are in this
  ImageSize size() const { return m_size; }
  FitPolicy policy() const { return m_policy; }
  std::uint64_t images() const { return m_images; }

  /// The exact sums, for those who keep them.
  struct Sums {
    std::uint64_t images = 0;
    std::vector<std::int64_t> sums;           ///< width × height × 3, interleaved
    std::vector<UInt128> squares;             ///< as many
    std::array<UInt128, 3> imageSumSquares{}; ///< per channel
  };
  Sums sums() const;
  /// The inverse; `sums` must have the size's length.
  static MeanImageSums fromSums(ImageSize size, FitPolicy policy, Sums sums);

  /// Mean and population standard deviation per position and channel, unit range; size width·height·3,
  /// interleaved R, G, B. Empty when no image was added.
  std::vector<double> mean() const;
  std::vector<double> standardDeviation() const;
  /// The share of the pooled variance that the mean image explains beyond one constant per channel, freed
  /// of its 1/N bias: ((N·V − R)/(N − 1))/T with V the variance over positions of the mean image, R the mean
  /// variance within images, T the pooled variance; averaged over channels, NaN with fewer than 2 images.
  double meanShare() const;

private:
  void addWide(const SmallImage& image);
  std::span<const std::uint16_t> waiting() const {
    return std::span(m_waiting).first(m_waitingImages * m_sums.size());
  }
  MeanImageSums settled() const; ///< the same with no image waiting
  UInt128 squares(std::size_t i) const { return m_squares[i] + m_narrowSquares[i]; }

  ImageSize m_size;
  FitPolicy m_policy = FitPolicy::squash;
  std::uint64_t m_images = 0;
  std::vector<std::int64_t> m_sums;
  std::vector<UInt128> m_squares;
  /// Of samples up to 65535: to be added to the above. Squares of 2^32 images, more than there are ids, fit.
  std::vector<std::uint64_t> m_narrowSquares;
  std::vector<std::uint16_t> m_waiting;       ///< whole images of three channels, in none of the above yet
  std::size_t m_waitingImages = 0;            ///< how many are there; the rest of the buffer is unused
  std::array<UInt128, 3> m_imageSumSquares{}; ///< per channel, over images: (Σ of the image's samples)²
};

} // namespace normscope
