// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/pixel_affine.h"

#include "image/resize.h"

#include <algorithm>

namespace normscope {
namespace {

class AffineRows final : public ImageRows {
public:
  AffineRows(Raster levels, std::span<const double> mean, std::span<const double> divide)
      : ImageRows({levels.width, levels.height}, levels.channels)
      , m_levels(std::move(levels))
      , m_mean(mean)
      , m_divide(divide) {}

private:
  void give(int first, int, std::span<double> y, std::span<double> x) override {
    const std::size_t begin = static_cast<std::size_t>(first) * rowSamples();
    std::copy_n(m_levels.samples.begin() + static_cast<std::ptrdiff_t>(begin), y.size(), y.begin());
    std::ranges::copy(y.first(x.size()), x.begin());
    for (std::size_t i = 0; i < y.size(); ++i) y[i] -= m_mean[begin + i];
    if (m_divide.empty()) return;
    for (std::size_t i = 0; i < y.size(); ++i) y[i] /= m_divide[begin + i];
  }

  Raster m_levels; // of the image at the mode's size
  std::span<const double> m_mean, m_divide;
};

} // namespace

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

std::unique_ptr<ImageRows> PixelAffine::rows(const Image& image, const ImageRecord&, ImageId,
                                             const std::stop_token& stop) const {
  return rowsOfSized(resized(image, m_size, m_policy, stop));
}

std::unique_ptr<ImageRows> PixelAffine::rowsOfSized(const SmallImage& sized) const {
  return std::make_unique<AffineRows>(toLevels(sized, scale(), channels()), m_mean, m_divide);
}

Transform::RowInverse PixelAffine::inverse(const ImageRecord&, ImageId) const {
  return [this](std::size_t first, std::span<double> samples) {
    for (std::size_t i = 0; i < samples.size(); ++i)
      samples[i] = samples[i] * (m_divide.empty() ? 1.0 : m_divide[first + i]) + m_mean[first + i];
  };
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
