// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

#include <functional>

namespace normscope {

/// Maps that are fitted on each image by itself, from its record.
class ImageAffine final : public Transform {
public:
  /// The maps of one image, `channels` of them.
  using Fit = std::function<PointMap(const ImageRecord& image)>;
  ImageAffine(LevelScale scale, int channels, Fit fit, TransformDescription description)
      : Transform(scale, channels), m_fit(std::move(fit)), m_description(std::move(description)) {}

  std::optional<PointMap> pointMap(const ImageRecord& image, ImageId) const override { return m_fit(image); }
  bool isPixelwise() const override { return true; }
  TransformDescription describe() const override { return m_description; }

private:
  Fit m_fit;
  TransformDescription m_description;
};

} // namespace normscope
