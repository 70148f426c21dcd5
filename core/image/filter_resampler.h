// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "image/resample.h"
#include "image/resize_filter.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace normscope {

/// Resizes an image by the triangle or the cubic while its bands go by: each row first, then the columns,
/// with rounding to levels after both, as Pillow does; 8-bit images become the same as there, bit for bit.
/// Samples of 16 bits and float samples are weighed in double and only the result is rounded; float samples
/// that are not finite count as 0.
class FilterResampler {
public:
  /// `target` is the size in stored orientation.
  FilterResampler(const ImageHeader& header, ImageSize target, ResizeFilter filter);
  void band(const ImageView& rows);
  /// The finished image, in stored orientation; rows that were never sent leave theirs black.
  Image take() { return std::move(m_image); }

private:
  /// The last rows at the target's width, each at the place of its number modulo their count.
  template<class Value>
  struct Lines {
    std::vector<Value> values;
    std::size_t count = 0, stride = 0;
    Value* at(int row) { return values.data() + static_cast<std::size_t>(row) % count * stride; }
  };
  void addBytes(const ImageView& rows);
  template<class Sample>
  void addWide(const ImageView& rows);
  template<class Finish>
  void finishRows(int row, Finish finish);

  FilterAxis m_x, m_y;
  Image m_image;
  Lines<std::uint8_t> m_bytes;
  Lines<double> m_wide;
  std::vector<std::uint32_t> m_sums; ///< of a target row of bytes, in units of 2^−22
  std::vector<double> m_wideSums;
  std::size_t m_open = 0; ///< first target row that is not finished
};

} // namespace normscope
