// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"
#include "image/image.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace normscope {

struct ImageSize {
  int width = 0;
  int height = 0;
  bool operator==(const ImageSize&) const = default;
};

/// How an image is brought to a fixed size: the whole of it squashed, or its largest centred part of the
/// target's shape.
enum class FitPolicy : std::uint8_t { squash, centerCrop };
std::string_view name(FitPolicy policy); ///< "squash", "center-crop"

/// A small image of exact integers: width × height × channels samples in 1/65535 of full scale.
struct SmallImage {
  ImageSize size;
  int channels = 0;
  std::vector<std::int32_t> samples;
};

/// Resizes an image while its bands go by: area averaging per axis, bilinear (half-pixel centres) where an
/// axis is enlarged. Weights are integers, so that the result is exact and the same on every machine.
/// Integer samples only differ from the true average by the final rounding to 1/65535; float samples are
/// averaged in double, non-finite ones count as 0 and values are clamped to ±32767 full scales.
class Resampler {
public:
  /// `target` is the size after orientation.
  Resampler(const ImageHeader& header, ImageSize target, FitPolicy policy, OrientationPolicy orientation);

  void band(const ImageView& rows);
  /// The finished, upright image; call once, after the last band.
  SmallImage take();

private:
  struct Tap {
    int target;
    std::uint32_t weight;
  };
  struct Axis {
    std::vector<std::vector<Tap>> taps; ///< per source position: which targets it feeds
    std::uint32_t total = 1;            ///< weights of each target sum to this
  };
  static Axis makeAxis(int from, int to, int length, int target);
  template <class Sample>
  void addRow(std::span<const Sample> row, int y);

  ImageHeader m_header;
  int m_orientation;
  ImageSize m_size; ///< in stored orientation
  int m_channels;
  Axis m_x, m_y;
  std::vector<double> m_rowFloat;
  std::vector<std::uint64_t> m_row;
  std::vector<std::uint64_t> m_sums;
  std::vector<double> m_sumsFloat;
};

/// The size of an upright thumbnail whose longer side is `side`; images that are smaller keep their size.
ImageSize thumbnailSize(const ImageHeader& header, int side, OrientationPolicy orientation);

} // namespace normscope
