// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

namespace normscope {

/// One fixed map per channel for every image: constants, and statistics of the data set. It describes itself
/// by unit, subtract, divide and add, and by low and high (of y) where it clips.
class ChannelAffine final : public Transform {
public:
  ChannelAffine(LevelScale scale, PointMap maps);
  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return m_maps; }
  bool sameForAllImages() const override { return true; }
  bool isPixelwise() const override { return true; }
  TransformDescription describe() const override;

private:
  PointMap m_maps;
};

} // namespace normscope
