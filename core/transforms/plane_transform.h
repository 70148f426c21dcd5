// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/gray_rows.h"
#include "transforms/plane_map.h"
#include "transforms/transform.h"

#include <functional>

namespace normscope {

/// A method that is defined for gray images, brought to colour: on each channel by itself, or on luma, whose
/// change Y' − Y is then added to R, G and B, so that they may leave the range of the type.
class PlaneTransform final : public Transform {
public:
  enum class Over : std::uint8_t { luma, channel };
  /// Looks at all rows of a gray image; a stop request ends that early.
  using Method = std::function<std::shared_ptr<const PlaneMap>(GrayRows& gray, const std::stop_token& stop)>;
  PlaneTransform(LevelScale scale, int channels, Over over, Method method, TransformDescription description)
      : Transform(scale, channels)
      , m_over(over)
      , m_method(std::move(method))
      , m_description(std::move(description)) {}

  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord& record, ImageId id,
                                  const std::stop_token& stop) const override;
  TransformDescription describe() const override { return m_description; }

private:
  Over m_over;
  Method m_method;
  TransformDescription m_description;
};

} // namespace normscope
