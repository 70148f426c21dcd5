// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/pixel_affine.h"

#include "image/resize.h"

namespace normscope {

PixelAffine::PixelAffine(LevelScale scale, int channels, ImageSize size, FitPolicy policy,
                         std::vector<double> mean, std::vector<double> divide)
    : Transform(scale, channels)
    , m_size(size)
    , m_policy(policy)
    , m_mean(std::move(mean))
    , m_divide(std::move(divide)) {}

Raster PixelAffine::input(const Image& image) const {
  return toLevels(resized(image, m_size, m_policy), scale(), channels());
}

Raster PixelAffine::apply(const Image& image, const ImageRecord&, ImageId) const {
  Raster raster = input(image);
  for (std::size_t i = 0; i < raster.samples.size(); ++i)
    raster.samples[i] = (raster.samples[i] - m_mean[i]) / (m_divide.empty() ? 1.0 : m_divide[i]);
  return raster;
}

std::optional<Raster> PixelAffine::invert(const Raster& y, const ImageRecord&, ImageId) const {
  Raster x = y;
  for (std::size_t i = 0; i < x.samples.size(); ++i)
    x.samples[i] = y.samples[i] * (m_divide.empty() ? 1.0 : m_divide[i]) + m_mean[i];
  return x;
}

TransformDescription PixelAffine::describe() const {
  TransformDescription description{"pixel-affine",
                                   {{"width", {static_cast<double>(m_size.width)}},
                                    {"height", {static_cast<double>(m_size.height)}},
                                    {"mean", m_mean}}};
  if (!m_divide.empty()) description.numbers.emplace_back("divide", m_divide);
  return description;
}

} // namespace normscope
