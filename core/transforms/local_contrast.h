// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/local_contrast_rule.h"
#include "transforms/transform.h"

namespace normscope {

/// Local contrast normalization of all channels.
class LocalContrast final : public Transform {
public:
  LocalContrast(LevelScale scale, int channels, const LocalContrastRule& rule)
      : Transform(scale, channels), m_rule(rule) {}
  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord& record, ImageId id,
                                  const std::stop_token& stop) const override;
  TransformDescription describe() const override;

private:
  LocalContrastRule m_rule;
};

/// Y, U and V in unit range, Y = .299 R + .587 G + .114 B, U = −.14713 R − .28886 G + .436 B and V = .615 R −
/// .51499 G − .10001 B: Y less the image's mean of Y, divided by its deviation (1 where that is 0), then
/// local contrast normalization with full scale 1; U and V stay. A gray set has Y alone. Sermanet and LeCun
/// 2011.
class LocalContrastYuv final : public Transform {
public:
  LocalContrastYuv(LevelScale scale, int channels, const LocalContrastRule& rule)
      : Transform(scale, channels), m_rule(rule) {}
  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  Raster basis(const Image& image) const override; ///< Y, U, V
  std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord& record, ImageId id,
                                  const std::stop_token& stop) const override;
  TransformDescription describe() const override;

private:
  LocalContrastRule m_rule;
};

} // namespace normscope
