// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"
#include "image/image.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace normscope {

/// Estimates the standard deviation of an image's noise while its bands pass, on a centred crop of at most
/// 256×256 pixels: the crop is filtered by N = [1 −2 1; −2 4 −2; 1 −2 1] (Immerkær 1996), which is blind to
/// flat and sloping ground; the filtered positions are cut into blocks of 16×16, blocks with more than 5 % of
/// their samples at 0, at full scale or not finite are skipped, and σ̂ = √(π/2)/6 times the lowest decile of
/// the blocks' mean |I∗N|, divided by 0.893, which undoes the choice of the lowest (white noise then gives
/// its σ). Taking the decile keeps texture out of the estimate.
class NoiseEstimate {
public:
  /// Blocks are those of the upright image, so that how a file turns it changes nothing.
  void begin(const ImageHeader& header, OrientationPolicy orientation = OrientationPolicy::apply);
  void band(const ImageView& rows);
  /// σ̂ per channel in unit range; none where fewer than 16 blocks are left: of few, the lowest tenth is too
  /// high.
  std::array<std::optional<double>, 3> take() const;

private:
  template<class Sample>
  void addRows(const ImageView& rows);
  template<class Sample>
  void addMiddleRow(int middle, const Sample* above, const Sample* row, const Sample* below);
  void addMiddle(const float* above, const float* middle, const float* below);
  template<class Sample, class Sum>
  void addMiddle(const Sample* above, const Sample* middle, const Sample* below, std::vector<Sum>& sums);
  template<class Sum>
  void closeBlocks(std::vector<Sum>& sums, std::size_t columnsPerBlock);
  std::optional<double> estimate(std::size_t channel) const;

  BitDepth m_depth = BitDepth::u8;
  std::size_t m_channels = 1;
  int m_left = 0, m_top = 0, m_width = 0, m_height = 0; ///< of the crop
  std::size_t m_blocks = 0;                             ///< side by side
  std::vector<std::byte> m_rows;                        ///< the last two of the bands so far, in turn
  // |I∗N| and saturated samples of the open row of blocks: down each column of samples for integers, in which
  // any order gives the same sum; per block and channel for floats.
  std::vector<std::uint16_t> m_sums8;
  std::vector<std::uint32_t> m_sums16;
  std::vector<double> m_sumsFloat;
  std::vector<std::uint8_t> m_saturated;
  std::array<std::vector<double>, 3> m_means; ///< of the blocks that count
};

} // namespace normscope
