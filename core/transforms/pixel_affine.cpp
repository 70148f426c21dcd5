// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/pixel_affine.h"

#include "image/resize.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace normscope {
namespace {

class AffineRows final : public ImageRows {
public:
  /// Refers to the image.
  AffineRows(const SmallImage& image, LevelScale scale, int channels, std::span<const double> mean,
             std::span<const double> divide)
      : ImageRows(image.size, channels)
      , m_image(&image)
      , m_perUnit(scale.full / 65535.0)
      , m_mean(mean)
      , m_divide(divide) {}
  /// Keeps the image.
  AffineRows(std::shared_ptr<const SmallImage> image, LevelScale scale, int channels,
             std::span<const double> mean, std::span<const double> divide)
      : AffineRows(*image, scale, channels, mean, divide) {
    m_kept = std::move(image);
  }

private:
  void give(int first, int, std::span<double> y, std::span<double> x) override {
    const std::size_t begin = static_cast<std::size_t>(first) * rowSamples();
    fillLevels(begin, y);
    std::ranges::copy(y.first(x.size()), x.begin());
    for (std::size_t i = 0; i < y.size(); ++i) y[i] -= m_mean[begin + i];
    if (m_divide.empty()) return;
    for (std::size_t i = 0; i < y.size(); ++i) y[i] /= m_divide[begin + i];
  }

  /// The levels of samples from `begin` on; gray ones fill all channels.
  void fillLevels(std::size_t begin, std::span<double> levels) const {
    const auto each = m_image->channels == 1 ? static_cast<std::size_t>(channels()) : 1;
    if (each == 1) {
      const std::int32_t* from = m_image->samples.data() + begin;
      for (double& level : levels) level = *from++ * m_perUnit;
      return;
    }
    for (std::size_t i = 0; i < levels.size(); ++i)
      levels[i] = m_image->samples[(begin + i) / each] * m_perUnit;
  }

  std::shared_ptr<const SmallImage> m_kept;
  const SmallImage* m_image; // at the mode's size
  double m_perUnit;
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
  return std::make_unique<AffineRows>(
      std::make_shared<const SmallImage>(resized(image, m_size, m_policy, stop)), scale(), channels(), m_mean,
      m_divide);
}

std::unique_ptr<ImageRows> PixelAffine::rowsOfSized(const SmallImage& sized) const {
  return std::make_unique<AffineRows>(sized, scale(), channels(), m_mean, m_divide);
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
