// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

namespace normscope {

/// Local contrast normalization after Jarrett et al. (ICCV 2009): m = Σ_c G∗x_c / C, v_c = x_c − m,
/// d = √(Σ_c G∗v_c² / C), y = v / max(mean of d, d), 0 where both are 0. G is a normalized Gaussian window,
/// borders are reflected without repeating the edge.
class LocalContrast final : public Transform {
public:
  LocalContrast(LevelScale scale, int channels, int window, double sigma)
      : Transform(scale, channels), m_window(window), m_sigma(sigma) {}
  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  Raster apply(const Image& image, const ImageRecord& record, ImageId id) const override;
  TransformDescription describe() const override;

private:
  int m_window;
  double m_sigma;
};

} // namespace normscope
