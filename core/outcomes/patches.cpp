// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/patches.h"

#include <algorithm>
#include <cstring>

namespace normscope {
namespace {

constexpr int kGrid = 16;

// The first pixel of each patch along one side: at most one per pixel, evenly spread.
std::vector<int> starts(int side) {
  std::vector<int> result;
  const int places = side - kPatchSide + 1, count = std::min(kGrid, places);
  result.reserve(static_cast<std::size_t>(std::max(count, 0)));
  for (int i = 0; i < count; ++i) result.push_back((2 * i + 1) * places / (2 * count));
  return result;
}

template<class CopyRow>
void forEachRow(int width, int height, CopyRow copyRow) {
  int out = 0;
  for (const int y : starts(height))
    for (const int x : starts(width))
      for (int row = 0; row < kPatchSide; ++row) copyRow(x, y + row, out++);
}

int montageHeight(int width, int height) {
  return static_cast<int>(starts(width).size() * starts(height).size()) * kPatchSide;
}

} // namespace

Image patchesOf(const Image& image) {
  Image montage(kPatchSide, montageHeight(image.width(), image.height()), image.format());
  const ImageView view = image.view();
  const std::size_t pixel = image.format().bytesPerPixel();
  forEachRow(image.width(), image.height(), [&](int x, int y, int out) {
    std::memcpy(montage.row(out),
                view.data + view.stride * static_cast<std::size_t>(y) + pixel * static_cast<std::size_t>(x),
                pixel * kPatchSide);
  });
  return montage;
}

Raster patchesOf(const Raster& raster) {
  Raster montage(kPatchSide, montageHeight(raster.width, raster.height), raster.channels);
  const auto pixel = static_cast<std::size_t>(raster.channels);
  forEachRow(raster.width, raster.height, [&](int x, int y, int out) {
    const std::size_t from =
        (static_cast<std::size_t>(y) * static_cast<std::size_t>(raster.width) + static_cast<std::size_t>(x)) *
        pixel;
    std::copy_n(raster.samples.begin() + static_cast<std::ptrdiff_t>(from), pixel * kPatchSide,
                montage.samples.begin() +
                    static_cast<std::ptrdiff_t>(static_cast<std::size_t>(out) * kPatchSide * pixel));
  });
  return montage;
}

} // namespace normscope
