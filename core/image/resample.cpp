// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/resample.h"

#include "image/orient.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <type_traits>
#include <utility>

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

/// column = weight × row, or column += weight × row.
template<class Sample, class Column>
void setOrAddWeighted(bool sets, std::span<const Sample> row, std::uint32_t weight,
                      std::vector<Column>& column) {
  if constexpr (sizeof(Sample) == 1 && sizeof(Column) == 4) {
    (sets ? setWeighted : addWeighted)(row, weight, column.data());
  } else {
    if (sets) std::ranges::fill(column, Column{0});
    Column* __restrict to = column.data();
    for (std::size_t i = 0; i < row.size(); ++i)
      to[i] += static_cast<Column>(operand(row[i])) * static_cast<Column>(weight);
  }
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

void Resampler::Axis::findTaps() {
  if (std::ranges::any_of(spans, [](const Span& span) { return span.last - span.first > 2; })) return;
  taps.reserve(spans.size());
  for (const Span& span : spans) {
    ThreeTaps tap{static_cast<std::uint32_t>(span.first), {span.firstWeight, 0, 0}};
    if (span.last - span.first == 2) tap.weights[1] = inner;
    if (span.last > span.first) tap.weights[span.last - span.first] = span.lastWeight;
    taps.push_back(tap);
  }
}

Resampler::Resampler(const ImageHeader& header, ImageSize target, FitPolicy policy,
                     OrientationPolicy orientation, std::vector<std::int32_t> buffer)
    : m_orientation(orientation == OrientationPolicy::apply ? header.orientation : 1)
    , m_depth(header.depth)
    , m_channels(header.pixelFormat().channels)
    , m_target(swapsAxes(m_orientation) ? ImageSize{target.height, target.width} : target)
    , m_samples(std::move(buffer)) {
  const Crop crop = policy == FitPolicy::centerCrop ? centred(header.width, header.height, m_target)
                                                    : Crop{0, 0, header.width, header.height};
  m_firstColumn = static_cast<std::size_t>(crop.x);
  m_columns = static_cast<std::size_t>(crop.width);
  m_x = makeAxis(0, crop.width, m_target.width);
  m_y = makeAxis(crop.y, crop.height, m_target.height);
  const auto channels = static_cast<std::size_t>(m_channels);
  // The weights down a column sum to its height; one target is some width / target columns wide.
  const double mostInTarget = fullScale(m_depth) * crop.height * (crop.width / m_target.width + 2);
  if (m_depth == BitDepth::f32)
    m_columnFloat.resize(m_columns * channels);
  else if (mostInTarget < 4294967296.0)
    m_column32.resize(m_columns * channels + kTapSlack);
  else
    m_column64.resize(m_columns * channels);
  m_area = static_cast<std::uint64_t>(m_x.total) * m_y.total;
  m_inverse = 1.0 / (2.0 * static_cast<double>(m_area));
  const std::size_t rowSamples = static_cast<std::size_t>(m_target.width) * channels;
  const bool fits32 = m_depth == BitDepth::u8 && !m_column32.empty() && m_area <= 0xffffffffu / 255;
  if (m_depth == BitDepth::f32)
    m_rowsFloat = {std::vector<double>(rowSamples), std::vector<double>(rowSamples), {}};
  else if (fits32)
    m_rows32 = {std::vector<std::uint32_t>(rowSamples + 1), std::vector<std::uint32_t>(rowSamples + 1), {}};
  else
    m_rows64 = {std::vector<std::uint64_t>(rowSamples), std::vector<std::uint64_t>(rowSamples), {}};
  if (fits32 && m_channels == 3) m_x.findTaps();
  m_samples.resize(rowSamples * static_cast<std::size_t>(m_target.height));
}

/// Brings a row to the target's width.
template<int channels, class Value, class Sum>
void Resampler::sumAcross(const Value* row, Sum* sums) const {
  // Columns of 32 bits hold a whole target's sum (see the constructor) and have one value to spare behind the
  // last pixel: colour then goes four values at a time.
  constexpr bool narrow = std::is_same_v<Value, std::uint32_t>;
  constexpr std::size_t lanes = narrow && channels == 3 ? 4 : channels;
  if constexpr (narrow && channels == 3 && std::is_same_v<Sum, std::uint32_t>)
    if (!m_x.taps.empty()) return sumTaps(row, m_x.taps, sums);
  using Between = std::conditional_t<narrow, std::uint32_t, Sum>;
  for (const Span& span : m_x.spans) {
    const Value* const first = row + static_cast<std::ptrdiff_t>(span.first) * channels;
    const Value* const last = row + static_cast<std::ptrdiff_t>(span.last) * channels;
    std::array<Between, lanes> between{};
    for (const Value* p = first + channels; p < last; p += channels)
      for (std::size_t c = 0; c < lanes; ++c) between[c] += static_cast<Between>(operand(p[c]));
    for (std::size_t c = 0; c < channels; ++c, ++sums) {
      Sum sum = static_cast<Sum>(operand(first[c])) * span.firstWeight;
      if (last > first)
        sum +=
            static_cast<Sum>(between[c]) * m_x.inner + static_cast<Sum>(operand(last[c])) * span.lastWeight;
      *sums = sum;
    }
  }
}

/// Sums ÷ weights in 1/65535 of full scale, rounded half up.
void Resampler::toIntegers(const std::uint32_t* sums, std::size_t count, std::int32_t* out) const {
  roundShares({sums, count}, 257, m_area, out);
}

void Resampler::toIntegers(const std::uint64_t* __restrict sums, std::size_t count,
                           std::int32_t* __restrict out) const {
  const std::uint64_t scale = m_depth == BitDepth::u8 ? 2 * 257 : 2; // twice 65535 ÷ full scale
  const std::uint64_t area = m_area;
  const std::uint64_t denominator = 2 * area;
  const double inverse = m_inverse;
  for (std::size_t i = 0; i < count; ++i) {
    // A multiplication is several times as fast as a division, and off by one at most.
    const auto numerator = static_cast<std::int64_t>(sums[i] * scale + area);
    const auto near = static_cast<std::int64_t>(static_cast<double>(numerator) * inverse);
    const std::int64_t rest = numerator - near * static_cast<std::int64_t>(denominator);
    out[i] = static_cast<std::int32_t>(near + (rest >= static_cast<std::int64_t>(denominator)) - (rest < 0));
  }
}

void Resampler::toIntegers(const double* sums, std::size_t count, std::int32_t* out) const {
  for (std::size_t i = 0; i < count; ++i)
    out[i] = static_cast<std::int32_t>(std::floor(sums[i] / static_cast<double>(m_area) * 65535.0 + 0.5));
}

/// Where the image shrinks downwards, rows are first summed column by column and brought to the target's
/// width once per target row; where it is enlarged, each row is brought to width and mixed with the one
/// before.
template<int channels, class Sample, class Column, class Sum>
void Resampler::addRow(std::span<const Sample> row, int y, std::vector<Column>& column, Rows<Sum>& rows) {
  row = row.subspan(m_firstColumn * channels, m_columns * channels);
  if (m_y.inner == 0) {
    std::swap(rows.previous, rows.current);
    sumAcross<channels>(row.data(), rows.current.data());
  }
  for (std::size_t t = m_open; t < m_y.spans.size() && m_y.spans[t].first <= y; ++t) {
    const Span& span = m_y.spans[t];
    const std::uint32_t w = y == span.first ? span.firstWeight : y == span.last ? span.lastWeight : m_y.inner;
    if (m_y.inner > 0) {
      setOrAddWeighted(y == span.first, row, w, column);
      if (y == span.last) sumAcross<channels>(column.data(), rows.current.data());
    }
    if (y != span.last) break; // spans that begin later end later
    const std::size_t samples = static_cast<std::size_t>(m_target.width) * channels;
    std::int32_t* const finished = m_samples.data() + t * samples;
    if (m_y.inner > 0) {
      toIntegers(rows.current.data(), samples, finished);
    } else {
      const bool mixed = span.first < span.last;
      rows.mixed.resize(samples);
      for (std::size_t i = 0; i < samples; ++i)
        rows.mixed[i] = rows.current[i] * w + (mixed ? rows.previous[i] * span.firstWeight : Sum{0});
      toIntegers(rows.mixed.data(), samples, finished);
    }
    m_open = t + 1;
  }
}

template<int channels>
void Resampler::addBand(const ImageView& rows) {
  for (int y = 0; y < rows.rows; ++y) {
    const int at = rows.firstRow + y;
    const bool narrow = !m_column32.empty();
    if (m_depth == BitDepth::f32)
      addRow<channels>(rows.row<float>(y), at, m_columnFloat, m_rowsFloat);
    else if (!m_rows32.current.empty())
      addRow<channels>(rows.row<std::uint8_t>(y), at, m_column32, m_rows32);
    else if (m_depth == BitDepth::u8 && narrow)
      addRow<channels>(rows.row<std::uint8_t>(y), at, m_column32, m_rows64);
    else if (m_depth == BitDepth::u8)
      addRow<channels>(rows.row<std::uint8_t>(y), at, m_column64, m_rows64);
    else if (narrow)
      addRow<channels>(rows.row<std::uint16_t>(y), at, m_column32, m_rows64);
    else
      addRow<channels>(rows.row<std::uint16_t>(y), at, m_column64, m_rows64);
  }
}

void Resampler::band(const ImageView& rows) {
  if (m_channels == 1)
    addBand<1>(rows);
  else
    addBand<3>(rows);
}

SmallImage Resampler::take() {
  const std::size_t samples = m_samples.size();
  SmallImage result{m_target, m_channels, std::move(m_samples)};
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
