// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"
#include "image/filter_resampler.h"
#include "image/resample.h"
#include "image/resize_filter.h"

#include <optional>
#include <variant>

namespace normscope {

/// The size that networks are trained at, by the rules of torchvision's Resize and CenterCrop: the shorter
/// side becomes `shorter`, the longer one ⌊shorter · long / short⌋; then a centred square of `crop` counts.
struct TrainingSize {
  int shorter = 0; ///< pixels
  std::optional<int> crop;
  ResizeFilter filter = ResizeFilter::bilinear;
};

/// The upright size before the crop.
ImageSize resizedSize(const ImageHeader& header, int shorter, OrientationPolicy orientation);

/// Brings an image to training size while its bands go by.
class TrainingResize final : public BandSink {
public:
  TrainingResize(const TrainingSize& size, OrientationPolicy orientation)
      : m_size(size), m_orientation(orientation) {}
  void begin(const ImageHeader& header) override;
  void band(const ImageView& rows) override;
  /// The finished, upright image; call once, after the last band.
  Image take();

private:
  const TrainingSize m_size;
  const OrientationPolicy m_orientation;
  ImageHeader m_header;
  std::variant<std::monostate, Resampler, FilterResampler> m_resampler;
};

} // namespace normscope
