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

PatchRows::PatchRows(int width, int height, int channels)
    : m_rowSamples(static_cast<std::size_t>(width) * static_cast<std::size_t>(channels))
    , m_columns(starts(width))
    , m_montage(kPatchSide, montageHeight(width, height), channels) {
  int out = 0;
  for (const int y : starts(height)) {
    for (int row = 0; row < kPatchSide; ++row) m_lines.push_back({y + row, out + row});
    out += static_cast<int>(m_columns.size()) * kPatchSide;
  }
  std::ranges::stable_sort(m_lines, {}, &Line::y); // patches of small rasters share rows
}

void PatchRows::add(std::span<const double> rows) {
  const auto pixel = static_cast<std::size_t>(m_montage.channels), length = pixel * kPatchSide;
  for (; !rows.empty(); rows = rows.subspan(m_rowSamples), ++m_y)
    for (; m_nextLine < m_lines.size() && m_lines[m_nextLine].y == m_y; ++m_nextLine) {
      double* to = m_montage.samples.data() + static_cast<std::size_t>(m_lines[m_nextLine].out) * length;
      for (const int x : m_columns) {
        std::ranges::copy(rows.subspan(static_cast<std::size_t>(x) * pixel, length), to);
        to += length * kPatchSide; // the next patch lies below
      }
    }
}

} // namespace normscope
