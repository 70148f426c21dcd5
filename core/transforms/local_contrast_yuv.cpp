// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/local_contrast.h"

#include <array>
#include <cmath>

namespace normscope {
namespace {

using Row = std::array<double, 3>;
constexpr std::array<Row, 3> kYuv{
    {{0.299, 0.587, 0.114}, {-0.14713, -0.28886, 0.436}, {0.615, -0.51499, -0.10001}}};

struct Global {
  double mean, divide;
};

// Mean and deviation of Y over the whole image, from its record: aᵀμ and √(aᵀΣa).
Global globalOfY(const ImageRecord& record, int channels) {
  if (channels == 1) {
    const double deviation = std::sqrt(record.channel(0).variance);
    return {record.channel(0).mean, deviation > 0.0 ? deviation : 1.0};
  }
  const Row& a = kYuv[0];
  double mean = 0.0, variance = 0.0;
  for (std::size_t i = 0; i < 3; ++i) {
    mean += a[i] * record.channel(i).mean;
    for (std::size_t k = 0; k < 3; ++k)
      variance += a[i] * a[k] * record.covariance(std::min(i, k), std::max(i, k));
  }
  return {mean, variance > 0.0 ? std::sqrt(variance) : 1.0};
}

} // namespace

Raster LocalContrastYuv::basis(const Image& image) const {
  Raster raster = toLevels(image, scale(), channels());
  for (double& sample : raster.samples) sample /= scale().full;
  if (channels() == 1) return raster;
  for (std::size_t i = 0; i < raster.samples.size(); i += 3) {
    const Row rgb{raster.samples[i], raster.samples[i + 1], raster.samples[i + 2]};
    for (std::size_t k = 0; k < 3; ++k)
      raster.samples[i + k] = kYuv[k][0] * rgb[0] + kYuv[k][1] * rgb[1] + kYuv[k][2] * rgb[2];
  }
  return raster;
}

Raster LocalContrastYuv::apply(const Image& image, const ImageRecord& record, ImageId) const {
  Raster raster = basis(image);
  const auto step = static_cast<std::size_t>(channels());
  const Global global = globalOfY(record, channels());
  Raster y(raster.width, raster.height, 1);
  for (std::size_t p = 0; p < y.samples.size(); ++p)
    y.samples[p] = (raster.samples[p * step] - global.mean) / global.divide;
  y = localContrast(std::move(y), m_rule, 1.0);
  for (std::size_t p = 0; p < y.samples.size(); ++p) raster.samples[p * step] = y.samples[p];
  return raster;
}

} // namespace normscope
