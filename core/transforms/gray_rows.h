// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "image/resample.h"

#include <optional>

namespace normscope {

/// One channel of an image, or its luma, as rows of a gray image of its depth that are made when they are
/// read. Luma is .299 R + .587 G + .114 B: whole codes as OpenCV's RGB2GRAY rounds them, float for float
/// images. A gray image is read as it is. Refers to the image.
class GrayRows {
public:
  static GrayRows ofLuma(const Image& image) { return {image, std::nullopt}; }
  static GrayRows ofChannel(const Image& image, std::size_t channel) { return {image, channel}; }

  ImageSize size() const { return {m_view.width, m_view.rows}; }
  BitDepth depth() const { return m_view.format.depth; }
  /// Rows [first, first + count), which are there until the next call.
  ImageView read(int first, int count);

private:
  GrayRows(const Image& image, std::optional<std::size_t> channel)
      : m_view(image.view()), m_channel(channel) {}

  ImageView m_view;
  std::optional<std::size_t> m_channel;
  Image m_rows;
};

/// The luma of a whole image.
Image lumaOf(const Image& image);

} // namespace normscope
