// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

namespace normscope {

/// A copy of the part of that size from (left, top) on, which lies in the image.
Image cropped(const Image& image, int left, int top, int width, int height);

/// A copy of the part in the middle of an image, at most side × side pixels, and where its first pixel lay.
struct CentredCrop {
  Image image;
  int left = 0, top = 0;
};
CentredCrop centredCrop(const Image& image, int side);

} // namespace normscope
