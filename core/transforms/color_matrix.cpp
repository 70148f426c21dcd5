// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/color_matrix.h"

#include <Eigen/LU>

namespace normscope {

ColorMatrix::ColorMatrix(LevelScale scale, int channels, const ColorMap& map)
    : Transform(scale, channels), m_fit([map](const ImageRecord&) { return map; }), m_same(true) {
  const auto count = static_cast<std::size_t>(channels);
  std::vector<double> rows;
  for (std::size_t c = 0; c < count; ++c)
    rows.insert(rows.end(), map.matrix[c].begin(), map.matrix[c].begin() + channels);
  m_description = {"color-matrix",
                   {{"mean", {map.mean.begin(), map.mean.begin() + channels}}, {"matrix", std::move(rows)}}};
}

Raster ColorMatrix::apply(const Image& image, const ImageRecord& record, ImageId) const {
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

std::optional<Raster> ColorMatrix::invert(const Raster& y, const ImageRecord& record, ImageId) const {
  const ColorMap map = m_fit(record);
  const int count = channels();
  Eigen::MatrixXd matrix(count, count);
  for (int c = 0; c < count; ++c)
    for (int k = 0; k < count; ++k)
      matrix(c, k) = map.matrix[static_cast<std::size_t>(c)][static_cast<std::size_t>(k)];
  const Eigen::FullPivLU<Eigen::MatrixXd> lu(matrix);
  if (!lu.isInvertible()) return std::nullopt;
  const Eigen::MatrixXd inverse = lu.inverse();
  Raster x = y;
  for (std::size_t i = 0; i < y.samples.size(); i += static_cast<std::size_t>(count)) {
    for (int c = 0; c < count; ++c) {
      double sum = map.mean[static_cast<std::size_t>(c)];
      for (int k = 0; k < count; ++k) sum += inverse(c, k) * y.samples[i + static_cast<std::size_t>(k)];
      x.samples[i + static_cast<std::size_t>(c)] = sum * scale().full;
    }
  }
  return x;
}

} // namespace normscope
