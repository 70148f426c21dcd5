// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

#include <functional>

namespace normscope {

/// The luma of a colour image, .299 R + .587 G + .114 B, as a gray image of its depth: whole codes as
/// OpenCV's RGB2GRAY rounds them, float for float images.
Image lumaOf(const Image& image);

/// A method that is defined for gray images, brought to colour: on each channel by itself, or on luma, whose
/// change Y' − Y is then added to R, G and B, so that they may leave the range of the type.
class PlaneTransform final : public Transform {
public:
  enum class Over : std::uint8_t { luma, channel };
  /// New code values for all samples of a gray image; NaN for NaN.
  using Method = std::function<std::vector<double>(const Image& gray)>;
  PlaneTransform(LevelScale scale, int channels, Over over, Method method, TransformDescription description)
      : Transform(scale, channels)
      , m_over(over)
      , m_method(std::move(method))
      , m_description(std::move(description)) {}

  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  Raster apply(const Image& image, const ImageRecord& record, ImageId id) const override;
  TransformDescription describe() const override { return m_description; }

private:
  Over m_over;
  Method m_method;
  TransformDescription m_description;
};

} // namespace normscope
