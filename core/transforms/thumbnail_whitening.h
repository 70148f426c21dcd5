// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

namespace normscope {

/// What a whitening of whole thumbnails is made of: W = F·Fᵀ, F of `rank` columns, so that directions without
/// variance are left out. D = side · side · channels.
struct ThumbnailWhiteningFit {
  int side = 0;
  double unit = 1.0;               ///< levels per 1 of the range that the rule works in
  bool contrastNormalized = false; ///< each thumbnail first becomes (x − mean) / √(10 + variance), ddof 1
  std::vector<double> mean;        ///< D, in that range
  std::vector<double> factor;      ///< F, D × rank, column after column
  std::size_t rank = 0;
  std::size_t images = 0; ///< that it was fitted on
};

/// A thumbnail in the rule's range, contrast-normalized where the rule asks for it: side · side · channels
/// samples in place of their levels.
void toRuleRange(std::vector<double>& levels, const ThumbnailWhiteningFit& fit);

/// y = W (x − mean) for whole images brought to side × side (area averages, squashed), every sample mixed
/// with every other.
class ThumbnailWhitening final : public Transform {
public:
  ThumbnailWhitening(LevelScale scale, int channels, ThumbnailWhiteningFit fit)
      : Transform(scale, channels), m_fit(std::move(fit)) {}

  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  std::optional<OwnSize> ownSize() const override {
    return OwnSize{{m_fit.side, m_fit.side}, FitPolicy::squash};
  }
  Raster input(const Image& image) const override;
  std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord& record, ImageId id,
                                  const std::stop_token& stop) const override;
  std::unique_ptr<ImageRows> rowsOfSized(const SmallImage& sized) const override;
  TransformDescription describe() const override;
  const ThumbnailWhiteningFit& fit() const { return m_fit; }
  Raster whitened(Raster x) const; ///< W x, without centering; x in the rule's range

private:
  ThumbnailWhiteningFit m_fit;
};

} // namespace normscope
