// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

namespace normscope {

/// One fixed map per channel for every image that is no straight line, with the numbers it is made of.
class ChannelCurve final : public Transform {
public:
  ChannelCurve(LevelScale scale, PointMap maps, TransformDescription description)
      : Transform(scale, static_cast<int>(maps.size()))
      , m_maps(std::move(maps))
      , m_description(std::move(description)) {}
  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return m_maps; }
  bool sameForAllImages() const override { return true; }
  bool isPixelwise() const override { return true; }
  TransformDescription describe() const override { return m_description; }

private:
  PointMap m_maps;
  TransformDescription m_description;
};

} // namespace normscope
