// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

#include <functional>

namespace normscope {

/// A matrix that mixes the channels of a pixel: one for all images, or one fitted on each image by itself.
class ColorMatrix final : public Transform {
public:
  using Fit = std::function<ColorMap(const ImageRecord& image)>;
  /// Fitted on each image, from its record.
  ColorMatrix(LevelScale scale, int channels, Fit fit, TransformDescription description)
      : Transform(scale, channels), m_fit(std::move(fit)), m_description(std::move(description)) {}
  /// The same for all images; describes itself by its mean and its rows.
  ColorMatrix(LevelScale scale, int channels, const ColorMap& map);

  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  std::optional<ColorMap> colorMap(const ImageRecord& image, ImageId) const override { return m_fit(image); }
  bool sameForAllImages() const override { return m_same; }
  bool isPixelwise() const override { return true; }
  std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord& record, ImageId id,
                                  const std::stop_token& stop) const override;
  RowInverse inverse(const ImageRecord& record, ImageId id) const override;
  TransformDescription describe() const override { return m_description; }

private:
  Fit m_fit;
  bool m_same = false;
  TransformDescription m_description;
};

} // namespace normscope
