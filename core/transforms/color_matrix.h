// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

#include <array>
#include <functional>

namespace normscope {

/// y = W·(x/M − mean), W mixing the channels; for a set of one channel only W[0][0] counts.
struct ColorMap {
  std::array<std::array<double, 3>, 3> matrix{};
  std::array<double, 3> mean{}; ///< unit range
};

/// A matrix that is fitted on each image by itself, from its record.
class ImageColorMatrix final : public Transform {
public:
  using Fit = std::function<ColorMap(const ImageRecord& image)>;
  ImageColorMatrix(LevelScale scale, int channels, Fit fit, TransformDescription description)
      : Transform(scale, channels), m_fit(std::move(fit)), m_description(std::move(description)) {}

  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  Raster apply(const Image& image, const ImageRecord& record, ImageId id) const override;
  TransformDescription describe() const override { return m_description; }

private:
  Fit m_fit;
  TransformDescription m_description;
};

} // namespace normscope
