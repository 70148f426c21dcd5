// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/resample.h"
#include "transforms/transform.h"

namespace normscope {

/// (x − mean(p, c)) / divide(p, c) for every position p of a fixed size; images are brought to that size
/// first.
class PixelAffine final : public Transform {
public:
  /// `mean` and `divide` in levels, width × height × channels interleaved; an empty `divide` means 1.
  PixelAffine(LevelScale scale, int channels, ImageSize size, FitPolicy policy, std::vector<double> mean,
              std::vector<double> divide);
  std::optional<PointMap> pointMap(const ImageRecord&, ImageId) const override { return std::nullopt; }
  std::optional<OwnSize> ownSize() const override { return OwnSize{m_size, m_policy}; }
  Raster input(const Image& image) const override;
  std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord& record, ImageId id,
                                  const std::stop_token& stop) const override;
  std::unique_ptr<ImageRows> rowsOfSized(const SmallImage& sized) const override;
  RowInverse inverse(const ImageRecord& record, ImageId id) const override;
  TransformDescription describe() const override;

private:
  ImageSize m_size;
  FitPolicy m_policy;
  std::vector<double> m_mean, m_divide;
};

} // namespace normscope
