// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/color_matrix.h"

namespace normscope {

Raster ImageColorMatrix::apply(const Image& image, const ImageRecord& record, ImageId) const {
  const ColorMap map = m_fit(record);
  Raster raster = toLevels(image, scale(), channels());
  const auto count = static_cast<std::size_t>(channels());
  for (std::size_t i = 0; i < raster.samples.size(); i += count) {
    std::array<double, 3> centred{}, y{};
    for (std::size_t c = 0; c < count; ++c) centred[c] = raster.samples[i + c] / scale().full - map.mean[c];
    for (std::size_t c = 0; c < count; ++c)
      for (std::size_t k = 0; k < count; ++k) y[c] += map.matrix[c][k] * centred[k];
    for (std::size_t c = 0; c < count; ++c) raster.samples[i + c] = y[c];
  }
  return raster;
}

} // namespace normscope
