// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/resample.h"

#include "image/orient.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace normscope {
namespace {

struct Crop {
  int x = 0, y = 0, width = 0, height = 0;
};

/// The largest centred part of the target's shape, in whole pixels.
Crop centred(int width, int height, ImageSize target) {
  const std::int64_t wide = static_cast<std::int64_t>(width) * target.height;
  const std::int64_t high = static_cast<std::int64_t>(height) * target.width;
  Crop crop{0, 0, width, height};
  if (wide > high) crop.width = static_cast<int>(std::max<std::int64_t>(1, high / target.height));
  if (high > wide) crop.height = static_cast<int>(std::max<std::int64_t>(1, wide / target.width));
  crop.x = (width - crop.width) / 2;
  crop.y = (height - crop.height) / 2;
  return crop;
}

constexpr double floatLimit = 32767.0; // full scales: the largest whose 65535th parts fit 32 bits

double bounded(float value) {
  return std::isfinite(value) ? std::clamp<double>(value, -floatLimit, floatLimit) : 0.0;
}

template<class Sample>
auto operand(Sample sample) {
  if constexpr (std::is_same_v<Sample, float>)
    return bounded(sample);
  else
    return sample;
}

} // namespace

std::string_view name(FitPolicy policy) { return policy == FitPolicy::squash ? "squash" : "center-crop"; }

ImageSize thumbnailSize(const ImageHeader& header, int side, OrientationPolicy orientation) {
  ImageSize size{header.width, header.height};
  if (orientation == OrientationPolicy::apply && swapsAxes(header.orientation))
    std::swap(size.width, size.height);
  const int longer = std::max(size.width, size.height);
  if (longer <= side) return size;
  const auto scaled = [&](int length) {
    return static_cast<int>(
        std::max<std::int64_t>(1, (2 * static_cast<std::int64_t>(length) * side + longer) / (2 * longer)));
  };
  return {scaled(size.width), scaled(size.height)};
}

// Shrinking n source pixels to m targets: in units of 1/m pixel, pixel i covers [i·m, (i+1)·m) and target t
// covers [t·n, (t+1)·n); weights are the overlaps. Enlarging: the centre of target t lies at ((2t+1)·n −
// m)/2m pixels and is interpolated between the two pixels around it; beyond the outermost centres the edge
// pixel stands alone.
Resampler::Axis Resampler::makeAxis(int offset, int length, int target) {
  Axis axis;
  axis.spans.reserve(static_cast<std::size_t>(target));
  const std::int64_t n = length;
  const std::int64_t m = target;
  const auto add = [&](std::int64_t first, std::int64_t last, std::int64_t firstWeight,
                       std::int64_t lastWeight) {
    axis.spans.push_back({static_cast<int>(offset + first), static_cast<int>(offset + last),
                          static_cast<std::uint32_t>(firstWeight), static_cast<std::uint32_t>(lastWeight)});
  };
  if (m <= n) {
    axis.inner = static_cast<std::uint32_t>(m);
    axis.total = static_cast<std::uint32_t>(n);
    for (std::int64_t t = 0; t < m; ++t) {
      const std::int64_t begin = t * n;
      const std::int64_t end = begin + n;
      const std::int64_t first = begin / m;
      const std::int64_t last = (end - 1) / m;
      if (first == last)
        add(first, last, n, 0);
      else
        add(first, last, (first + 1) * m - begin, end - last * m);
    }
    return axis;
  }
  axis.total = static_cast<std::uint32_t>(2 * m);
  for (std::int64_t t = 0; t < m; ++t) {
    const std::int64_t position = (2 * t + 1) * n - m;
    const std::int64_t left = position < 0 ? -1 : position / (2 * m);
    if (left < 0)
      add(0, 0, 2 * m, 0);
    else if (left >= n - 1)
      add(n - 1, n - 1, 2 * m, 0);
    else
      add(left, left + 1, 2 * m * (left + 1) - position, position - 2 * m * left);
  }
  return axis;
}

std::uint32_t Resampler::weight(const Axis& axis, const Span& span, int position) {
  if (position < span.first || position > span.last) return 0;
  if (position == span.first) return span.firstWeight;
  return position == span.last ? span.lastWeight : axis.inner;
}

Resampler::Resampler(const ImageHeader& header, ImageSize target, FitPolicy policy,
                     OrientationPolicy orientation)
    : m_orientation(orientation == OrientationPolicy::apply ? header.orientation : 1)
    , m_depth(header.depth)
    , m_channels(header.pixelFormat().channels)
    , m_target(swapsAxes(m_orientation) ? ImageSize{target.height, target.width} : target) {
  const Crop crop = policy == FitPolicy::centerCrop ? centred(header.width, header.height, m_target)
                                                    : Crop{0, 0, header.width, header.height};
  m_x = makeAxis(crop.x, crop.width, m_target.width);
  m_y = makeAxis(crop.y, crop.height, m_target.height);
  const auto channels = static_cast<std::size_t>(m_channels);
  const std::size_t columns = static_cast<std::size_t>(header.width) * channels;
  const std::size_t samples =
      static_cast<std::size_t>(m_target.width) * static_cast<std::size_t>(m_target.height) * channels;
  constexpr int rowsIn32Bits = 16'000'000; // weights down a column sum to its height
  if (m_depth == BitDepth::f32)
    m_columnFloat.resize(columns);
  else if (m_depth == BitDepth::u8 && header.height < rowsIn32Bits)
    m_column32.resize(columns);
  else
    m_column64.resize(columns);
  if (m_depth == BitDepth::f32)
    m_sumsFloat.resize(samples);
  else
    m_sums.resize(samples);
}

/// Adds weight × (the row brought to the target's width) to one target row.
template<class Value, class Sum>
void Resampler::addAcross(const Value* row, std::uint32_t weight, Sum* sums) const {
  const int channels = m_channels;
  for (const Span& span : m_x.spans) {
    for (int c = 0; c < channels; ++c) {
      const Value* at = row + static_cast<std::ptrdiff_t>(span.first) * channels + c;
      Sum sum = static_cast<Sum>(operand(*at)) * span.firstWeight;
      if (span.last > span.first) {
        Sum between = 0;
        const Value* const last = row + static_cast<std::ptrdiff_t>(span.last) * channels + c;
        for (at += channels; at < last; at += channels) between += static_cast<Sum>(operand(*at));
        sum += between * m_x.inner + static_cast<Sum>(operand(*last)) * span.lastWeight;
      }
      *sums++ += sum * weight;
    }
  }
}

/// Where the image shrinks downwards, rows are first summed column by column and brought to the target's
/// width once per target row; where it is enlarged, each row is brought to width and added to the targets it
/// feeds.
template<class Sample, class Column, class Sum>
void Resampler::addRow(std::span<const Sample> row, int y, std::vector<Column>& column,
                       std::vector<Sum>& sums) {
  const std::size_t targetRow =
      static_cast<std::size_t>(m_target.width) * static_cast<std::size_t>(m_channels);
  for (std::size_t t = m_open; t < m_y.spans.size() && m_y.spans[t].first <= y; ++t) {
    const Span& span = m_y.spans[t];
    const std::uint32_t w = weight(m_y, span, y);
    if (m_y.inner == 0) {
      if (w > 0) addAcross(row.data(), w, sums.data() + t * targetRow);
    } else {
      const Sample* from = row.data();
      Column* to = column.data();
      const std::size_t count = row.size();
      if (y == span.first)
        for (std::size_t i = 0; i < count; ++i)
          to[i] = static_cast<Column>(operand(from[i])) * static_cast<Column>(w);
      else
        for (std::size_t i = 0; i < count; ++i)
          to[i] += static_cast<Column>(operand(from[i])) * static_cast<Column>(w);
      if (y == span.last) addAcross(to, 1, sums.data() + t * targetRow);
    }
    if (span.last <= y) m_open = t + 1;
  }
}

void Resampler::band(const ImageView& rows) {
  for (int y = 0; y < rows.rows; ++y) {
    const int at = rows.firstRow + y;
    if (m_depth == BitDepth::f32)
      addRow(rows.row<float>(y), at, m_columnFloat, m_sumsFloat);
    else if (m_depth == BitDepth::u16)
      addRow(rows.row<std::uint16_t>(y), at, m_column64, m_sums);
    else if (m_column32.empty())
      addRow(rows.row<std::uint8_t>(y), at, m_column64, m_sums);
    else
      addRow(rows.row<std::uint8_t>(y), at, m_column32, m_sums);
  }
}

SmallImage Resampler::take() {
  const std::size_t samples = std::max(m_sums.size(), m_sumsFloat.size());
  std::vector<std::int32_t> stored(samples);
  const std::uint64_t area = static_cast<std::uint64_t>(m_x.total) * m_y.total;
  if (m_depth == BitDepth::f32) {
    for (std::size_t i = 0; i < samples; ++i)
      stored[i] =
          static_cast<std::int32_t>(std::floor(m_sumsFloat[i] / static_cast<double>(area) * 65535.0 + 0.5));
  } else {
    const std::uint64_t scale = m_depth == BitDepth::u8 ? 257 : 1; // 65535 ÷ full scale
    for (std::size_t i = 0; i < samples; ++i)
      stored[i] = static_cast<std::int32_t>((2 * m_sums[i] * scale + area) / (2 * area));
  }

  SmallImage result{m_target, m_channels, std::move(stored)};
  if (m_orientation <= 1 || m_orientation > 8) return result;
  if (swapsAxes(m_orientation)) std::swap(result.size.width, result.size.height);
  std::vector<std::int32_t> upright(samples);
  const auto* from = reinterpret_cast<const std::byte*>(result.samples.data());
  auto* to = reinterpret_cast<std::byte*>(upright.data());
  if (m_channels == 1)
    orientPixels<4>(from, m_target.width, m_target.height, m_orientation, to);
  else
    orientPixels<12>(from, m_target.width, m_target.height, m_orientation, to);
  result.samples = std::move(upright);
  return result;
}

} // namespace normscope
