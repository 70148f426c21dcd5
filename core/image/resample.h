// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"
#include "image/image.h"
#include "image/resample_loops.h"

#include <cstdint>
#include <span>
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
  /// `buffer` may hand back the samples of an earlier image for their memory.
  Resampler(const ImageHeader& header, ImageSize target, FitPolicy policy, OrientationPolicy orientation,
            std::vector<std::int32_t> buffer = {});

  void band(const ImageView& rows);
  /// The finished, upright image; call once, after the last band.
  SmallImage take();

private:
  /// The source positions first..last that one target position is made of. Those strictly between count
  /// `Axis::inner`, the ends their own weight; all together `Axis::total`.
  struct Span {
    int first;
    int last;
    std::uint32_t firstWeight;
    std::uint32_t lastWeight; ///< unused when first == last
  };
  struct Axis {
    std::vector<Span> spans;     ///< per target position
    std::vector<ThreeTaps> taps; ///< the same, where three positions are enough for each target
    std::uint32_t inner = 0;
    std::uint32_t total = 1;
    void findTaps();
  };
  static Axis makeAxis(int offset, int length, int target);
  template<class Sum>
  struct Rows {
    std::vector<Sum> current, previous, mixed;
  };
  template<int channels>
  void addBand(const ImageView& rows);
  template<int channels, class Sample, class Column, class Sum>
  void addRow(std::span<const Sample> row, int y, std::vector<Column>& column, Rows<Sum>& rows);
  template<int channels, class Value, class Sum>
  void sumAcross(const Value* row, Sum* sums) const;
  void toIntegers(const std::uint32_t* sums, std::size_t count, std::int32_t* out) const;
  void toIntegers(const std::uint64_t* sums, std::size_t count, std::int32_t* out) const;
  void toIntegers(const double* sums, std::size_t count, std::int32_t* out) const;

  int m_orientation;
  BitDepth m_depth;
  int m_channels;
  ImageSize m_target;            ///< in stored orientation
  std::size_t m_firstColumn = 0; ///< of the part that is used
  std::size_t m_columns = 0;
  Axis m_x, m_y;
  std::size_t m_open = 0;                ///< first target row that is not finished
  std::vector<std::uint32_t> m_column32; ///< weighted sums down the columns, for the open target row
  std::vector<std::uint64_t> m_column64; ///< the same where 32 bits are too few
  std::vector<double> m_columnFloat;
  Rows<std::uint32_t> m_rows32; ///< brought to the target's width, with a value to spare
  Rows<std::uint64_t> m_rows64; ///< the same where 32 bits are too few
  Rows<double> m_rowsFloat;
  std::uint64_t m_area = 1; ///< all weights of a target position sum to this
  double m_inverse = 0.5;
  std::vector<std::int32_t> m_samples; ///< finished target rows
};

/// The size of an upright thumbnail whose longer side is `side`; images that are smaller keep their size.
ImageSize thumbnailSize(const ImageHeader& header, int side, OrientationPolicy orientation);

} // namespace normscope
