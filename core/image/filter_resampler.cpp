// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/filter_resampler.h"

#include "image/resample_loops.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace normscope {
namespace {

/// The weighted sums of a row's pixels that each target pixel is made of.
template<class Sample>
void weighWide(std::span<const Sample> row, std::size_t channels, const FilterAxis& axis, double* sums) {
  for (const FilterAxis::Taps& taps : axis.taps) {
    for (std::size_t c = 0; c < channels; ++c) {
      double sum = 0.0;
      for (int i = 0; i < taps.count; ++i) {
        const auto value = static_cast<double>(row[static_cast<std::size_t>(taps.first + i) * channels + c]);
        sum +=
            axis.weights[taps.weights + static_cast<std::size_t>(i)] * (std::isfinite(value) ? value : 0.0);
      }
      *sums++ = sum;
    }
  }
}

template<class Sample>
Sample nearest(double value) {
  if constexpr (std::is_floating_point_v<Sample>)
    return static_cast<Sample>(value);
  else
    return static_cast<Sample>(
        std::clamp(std::floor(value + 0.5), 0.0, static_cast<double>(std::numeric_limits<Sample>::max())));
}

} // namespace

FilterResampler::FilterResampler(const ImageHeader& header, ImageSize target, ResizeFilter filter)
    : m_x(makeFilterAxis(header.width, target.width, filter))
    , m_y(makeFilterAxis(header.height, target.height, filter))
    , m_image(target.width, target.height, header.pixelFormat()) {
  const std::size_t samples =
      static_cast<std::size_t>(target.width) * static_cast<std::size_t>(header.pixelFormat().channels);
  const auto lines = static_cast<std::size_t>(m_y.mostTaps);
  if (header.depth == BitDepth::u8) {
    const std::size_t stride = samples + kWeighSlack;
    m_bytes = {std::vector<std::uint8_t>(lines * stride), lines, stride};
    m_sums.resize(samples);
  } else {
    m_wide = {std::vector<double>(lines * samples), lines, samples};
    m_wideSums.resize(samples);
  }
}

/// Calls finish(target row, its taps) for those that end with `row`.
template<class Finish>
void FilterResampler::finishRows(int row, Finish finish) {
  for (; m_open < m_y.taps.size(); ++m_open) {
    const FilterAxis::Taps& taps = m_y.taps[m_open];
    if (taps.first + taps.count - 1 > row) return;
    finish(static_cast<int>(m_open), taps);
  }
}

void FilterResampler::addBytes(const ImageView& rows) {
  const auto channels = static_cast<std::size_t>(rows.format.channels);
  for (int y = 0; y < rows.rows; ++y) {
    weighAcross(rows.row<std::uint8_t>(y), channels, m_x, m_bytes.at(rows.firstRow + y));
    finishRows(rows.firstRow + y, [&](int target, const FilterAxis::Taps& taps) {
      for (int i = 0; i < taps.count; ++i) {
        const std::span<const std::uint8_t> line(m_bytes.at(taps.first + i), m_sums.size());
        const auto weight = static_cast<std::uint32_t>(m_y.fixed[taps.weights + static_cast<std::size_t>(i)]);
        (i == 0 ? setWeighted : addWeighted)(line, weight, m_sums.data());
      }
      roundFixed(m_sums, reinterpret_cast<std::uint8_t*>(m_image.row(target)));
    });
  }
}

template<class Sample>
void FilterResampler::addWide(const ImageView& rows) {
  const auto channels = static_cast<std::size_t>(rows.format.channels);
  for (int y = 0; y < rows.rows; ++y) {
    weighWide(rows.row<Sample>(y), channels, m_x, m_wide.at(rows.firstRow + y));
    finishRows(rows.firstRow + y, [&](int target, const FilterAxis::Taps& taps) {
      std::ranges::fill(m_wideSums, 0.0);
      for (int i = 0; i < taps.count; ++i) {
        const double weight = m_y.weights[taps.weights + static_cast<std::size_t>(i)];
        const double* const line = m_wide.at(taps.first + i);
        for (std::size_t x = 0; x < m_wideSums.size(); ++x) m_wideSums[x] += weight * line[x];
      }
      std::ranges::transform(m_wideSums, reinterpret_cast<Sample*>(m_image.row(target)), nearest<Sample>);
    });
  }
}

void FilterResampler::band(const ImageView& rows) {
  switch (rows.format.depth) {
  case BitDepth::u8: return addBytes(rows);
  case BitDepth::u16: return addWide<std::uint16_t>(rows);
  case BitDepth::f32: return addWide<float>(rows);
  }
}

} // namespace normscope
