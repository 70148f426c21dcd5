// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/color_matrix.h"

#include "transforms/color_loops.h"

#include <Eigen/LU>

namespace normscope {
namespace {

class MixedRows final : public ImageRows {
public:
  MixedRows(const Image& image, LevelScale scale, int channels, const ColorMap& map)
      : ImageRows({image.width(), image.height()}, channels)
      , m_view(image.view())
      , m_scale(scale)
      , m_map(map) {}

private:
  void give(int first, int count, std::span<double> y, std::span<double> x) override {
    const std::span<double> levels = x.empty() ? y : x;
    toLevels(m_view.slice(first, count), m_scale, channels(), levels);
    if (channels() == 3) return mixColors(levels, m_map, m_scale.full, y.data());
    for (std::size_t i = 0; i < y.size(); ++i)
      y[i] = m_map.matrix[0][0] * (levels[i] / m_scale.full - m_map.mean[0]);
  }

  ImageView m_view;
  LevelScale m_scale;
  ColorMap m_map;
};

} // namespace

ColorMatrix::ColorMatrix(LevelScale scale, int channels, const ColorMap& map)
    : Transform(scale, channels), m_fit([map](const ImageRecord&) { return map; }), m_same(true) {
  const auto count = static_cast<std::size_t>(channels);
  std::vector<double> rows;
  for (std::size_t c = 0; c < count; ++c)
    rows.insert(rows.end(), map.matrix[c].begin(), map.matrix[c].begin() + channels);
  m_description = {"color-matrix",
                   {{"mean", {map.mean.begin(), map.mean.begin() + channels}}, {"matrix", std::move(rows)}}};
}

std::unique_ptr<ImageRows> ColorMatrix::rows(const Image& image, const ImageRecord& record, ImageId,
                                             const std::stop_token&) const {
  return std::make_unique<MixedRows>(image, scale(), channels(), m_fit(record));
}

Transform::RowInverse ColorMatrix::inverse(const ImageRecord& record, ImageId) const {
  ColorMap map = m_fit(record);
  const int count = channels();
  Eigen::MatrixXd matrix(count, count);
  for (int c = 0; c < count; ++c)
    for (int k = 0; k < count; ++k)
      matrix(c, k) = map.matrix[static_cast<std::size_t>(c)][static_cast<std::size_t>(k)];
  const Eigen::FullPivLU<Eigen::MatrixXd> lu(matrix);
  if (!lu.isInvertible()) return {};
  const Eigen::MatrixXd inverted = lu.inverse();
  for (int c = 0; c < count; ++c)
    for (int k = 0; k < count; ++k)
      map.matrix[static_cast<std::size_t>(c)][static_cast<std::size_t>(k)] = inverted(c, k);
  return [map, count, full = scale().full](std::size_t, std::span<double> samples) {
    if (count == 3) return unmixColors(samples, map, full, samples.data());
    for (double& sample : samples) sample = (map.mean[0] + map.matrix[0][0] * sample) * full;
  };
}

} // namespace normscope
