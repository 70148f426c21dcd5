// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/crop.h"

#include <algorithm>
#include <cstring>

namespace normscope {

Image cropped(const Image& image, int left, int top, int width, int height) {
  Image part(width, height, image.format());
  const ImageView view = image.view();
  const std::size_t skipped = static_cast<std::size_t>(left) * image.format().bytesPerPixel();
  for (int y = 0; y < height; ++y)
    std::memcpy(part.row(y), view.data + view.stride * static_cast<std::size_t>(top + y) + skipped,
                part.stride());
  return part;
}

CentredCrop centredCrop(const Image& image, int side) {
  const int width = std::min(side, image.width()), height = std::min(side, image.height());
  const int left = (image.width() - width) / 2, top = (image.height() - height) / 2;
  return {cropped(image, left, top, width, height), left, top};
}

} // namespace normscope
