// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "image/resample.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <memory>
#include <span>

namespace normscope {

/// y of one image under a fitted normalization, row by row from the top, so that nobody need hold the whole
/// of it: what the mode has to know of the image's pixels it knows. Rows come out the same in whatever
/// portions they are asked for. Refers to the image; for one thread at a time.
class ImageRows {
public:
  ImageRows(ImageSize size, int channels) : m_size(size), m_channels(channels) {}
  virtual ~ImageRows() = default;
  ImageRows(const ImageRows&) = delete;
  ImageRows& operator=(const ImageRows&) = delete;

  ImageSize size() const { return m_size; } ///< the image's, or the mode's own
  int channels() const { return m_channels; }
  std::size_t rowSamples() const {
    return static_cast<std::size_t>(m_size.width) * static_cast<std::size_t>(m_channels);
  }
  int row() const { return m_row; } ///< the next to come
  int rowsLeft() const { return m_size.height - m_row; }

  /// The next rows of y, as many as `y` has room for, and, unless `x` is empty, the same rows of the mode's
  /// basis (see Transform::basis).
  void next(std::span<double> y, std::span<double> x = {}) {
    assert(y.size() % rowSamples() == 0 && (x.empty() || x.size() == y.size()));
    const int rows = static_cast<int>(y.size() / rowSamples());
    assert(rows <= rowsLeft());
    give(m_row, rows, y, x);
    m_row += rows;
  }

  /// The rows of a part of the image, a copy of it whose samples may have been changed, with its first pixel
  /// at (left, top), by all that is known of the whole. None where the mode takes a part for an image.
  virtual std::unique_ptr<ImageRows> ofPart(const Image& /*part*/, int /*left*/, int /*top*/) const {
    return nullptr;
  }

private:
  virtual void give(int first, int count, std::span<double> y, std::span<double> x) = 0;

  ImageSize m_size;
  int m_channels, m_row = 0;
};

/// How many rows a band has: so few samples that what is done with them stays in the processor's cache.
inline int bandRows(std::size_t rowSamples, int rowsLeft) {
  constexpr std::size_t kBandSamples = 8192; // 64 KB
  return std::min(rowsLeft, static_cast<int>(std::max<std::size_t>(1, kBandSamples / rowSamples)));
}

} // namespace normscope
