// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/crop.h"

#include <algorithm>
#include <cstring>

namespace normscope {

CentredCrop centredCrop(const Image& image, int side) {
  CentredCrop crop;
  crop.image = Image(std::min(side, image.width()), std::min(side, image.height()), image.format());
  crop.left = (image.width() - crop.image.width()) / 2;
  crop.top = (image.height() - crop.image.height()) / 2;
  const ImageView view = image.view();
  const std::size_t skipped = static_cast<std::size_t>(crop.left) * image.format().bytesPerPixel();
  for (int y = 0; y < crop.image.height(); ++y)
    std::memcpy(crop.image.row(y), view.data + view.stride * static_cast<std::size_t>(crop.top + y) + skipped,
                crop.image.stride());
  return crop;
}

} // namespace normscope
