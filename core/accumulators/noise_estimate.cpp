// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/noise_estimate.h"

#include "accumulators/curvature.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <tuple>
#include <type_traits>
#include <utility>

namespace normscope {
namespace {

constexpr int kCrop = 256, kBlock = 16;
constexpr std::size_t kFewestBlocks = 16;
constexpr int kMostSaturated = kBlock * kBlock / 20;
constexpr double kLowestDecile = 0.893; // of the block means of white noise, over their mean

// First pixel and length of what blocks cover of a side, with the neighbours that they need: in the middle
// of the upright image, and where that cannot be, nearer to its begin.
std::pair<int, int> cropOf(int side, bool isFlipped) {
  const int blocks = std::max(0, std::min(kCrop, side) - 2) / kBlock;
  const int length = blocks > 0 ? blocks * kBlock + 2 : std::min(kCrop, side);
  return {(side - length + (isFlipped ? 1 : 0)) / 2, length};
}

// Whether the columns, or rows, of a file with that EXIF orientation run against those of the upright image.
bool flipsColumns(int orientation) {
  return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
}
bool flipsRows(int orientation) {
  return orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
}

} // namespace

void NoiseEstimate::begin(const ImageHeader& header, OrientationPolicy orientation) {
  m_depth = header.depth;
  m_channels = static_cast<std::size_t>(header.pixelFormat().channels);
  const int turned = orientation == OrientationPolicy::apply ? header.orientation : 1;
  std::tie(m_left, m_width) = cropOf(header.width, flipsColumns(turned));
  std::tie(m_top, m_height) = cropOf(header.height, flipsRows(turned));
  m_blocks = static_cast<std::size_t>(std::max(0, m_width - 2) / kBlock);
  m_rows.resize(2 * static_cast<std::size_t>(m_width) * header.pixelFormat().bytesPerPixel());
  const std::size_t columns = m_blocks * kBlock * m_channels;
  m_sums8.assign(m_depth == BitDepth::u8 ? columns : 0, 0);
  m_sums16.assign(m_depth == BitDepth::u16 ? columns : 0, 0);
  m_sumsFloat.assign(m_depth == BitDepth::f32 ? m_blocks * m_channels : 0, 0.0);
  m_saturated.assign(m_depth == BitDepth::f32 ? m_blocks * m_channels : columns, 0);
  for (auto& means : m_means) means.clear();
}

template<class Sample>
void NoiseEstimate::addRows(const ImageView& rows) {
  const int first = std::max(rows.firstRow, m_top),
            last = std::min(rows.firstRow + rows.rows, m_top + m_height);
  const std::size_t samples = static_cast<std::size_t>(m_width) * m_channels;
  const auto kept = [&](int y) { // the last two rows of the bands before
    return reinterpret_cast<Sample*>(m_rows.data()) + static_cast<std::size_t>(y % 2) * samples;
  };
  const auto row = [&](int y) -> const Sample* {
    return y < first
               ? kept(y)
               : rows.row<Sample>(y - rows.firstRow).data() + static_cast<std::size_t>(m_left) * m_channels;
  };
  for (int y = first; y < last; ++y)
    if (y - m_top >= 2) addMiddleRow(y - m_top - 1, row(y - 2), row(y - 1), row(y));
  for (int y = std::max(first, last - 2); y < last; ++y)
    std::memcpy(kept(y), row(y), samples * sizeof(Sample));
}

// Blocks begin at the second row and column of the crop and need a neighbour behind their last.
template<class Sample>
void NoiseEstimate::addMiddleRow(int middle, const Sample* a, const Sample* m, const Sample* b) {
  const int lastOfBlocks = (m_height - 2) / kBlock * kBlock;
  if (middle > lastOfBlocks || m_blocks == 0) return;
  const bool closes = middle % kBlock == 0;
  if constexpr (std::is_same_v<Sample, float>) {
    addMiddle(a, m, b);
    if (closes) closeBlocks(m_sumsFloat, 1);
  } else if constexpr (std::is_same_v<Sample, std::uint8_t>) {
    addMiddle(a, m, b, m_sums8);
    if (closes) closeBlocks(m_sums8, kBlock);
  } else {
    addMiddle(a, m, b, m_sums16);
    if (closes) closeBlocks(m_sums16, kBlock);
  }
}

template<class Sample, class Sum>
void NoiseEstimate::addMiddle(const Sample* above, const Sample* middle, const Sample* below,
                              std::vector<Sum>& sums) {
  addCurvature(above + m_channels, middle + m_channels, below + m_channels, sums.size(), m_channels,
               sums.data(), m_saturated.data());
}

void NoiseEstimate::addMiddle(const float* above, const float* middle, const float* below) {
  for (std::size_t i = 0; i < m_blocks * m_channels; ++i) {
    const std::size_t first = i / m_channels * kBlock * m_channels + i % m_channels; // left of the block
    const auto at = [&](const float* row, std::size_t x) { return row[first + x * m_channels]; };
    std::array<float, kBlock + 2> column; // second difference down each column
    for (std::size_t x = 0; x < kBlock + 2; ++x)
      column[x] = at(above, x) - 2.0f * at(middle, x) + at(below, x);
    float row = 0.0f;
    for (std::size_t x = 0; x < kBlock; ++x)
      row += std::abs(column[x] - 2.0f * column[x + 1] + column[x + 2]);
    m_sumsFloat[i] += row;
    int saturated = m_saturated[i];
    for (std::size_t x = 1; x <= kBlock; ++x) {
      const float sample = at(middle, x);
      saturated += sample == 0.0f || sample == 1.0f || !std::isfinite(sample);
    }
    m_saturated[i] = static_cast<std::uint8_t>(std::min(saturated, 255)); // any more is too many, too
  }
}

template<class Sum>
void NoiseEstimate::closeBlocks(std::vector<Sum>& sums, std::size_t columnsPerBlock) {
  for (std::size_t block = 0; block < m_blocks; ++block) {
    for (std::size_t c = 0; c < m_channels; ++c) {
      std::conditional_t<std::is_integral_v<Sum>, std::uint32_t, double> sum = 0; // integers fit: 256·8·65535
      int saturated = 0;
      for (std::size_t x = 0; x < columnsPerBlock; ++x) {
        const std::size_t i = (block * columnsPerBlock + x) * m_channels + c;
        sum += sums[i];
        saturated += m_saturated[i];
      }
      const auto total = static_cast<double>(sum);
      if (saturated <= kMostSaturated && std::isfinite(total))
        m_means[c].push_back(total / (kBlock * kBlock));
    }
  }
  std::ranges::fill(sums, Sum{0});
  std::ranges::fill(m_saturated, std::uint8_t{0});
}

void NoiseEstimate::band(const ImageView& rows) {
  switch (rows.format.depth) {
  case BitDepth::u8: addRows<std::uint8_t>(rows); break;
  case BitDepth::u16: addRows<std::uint16_t>(rows); break;
  case BitDepth::f32: addRows<float>(rows); break;
  }
}

std::optional<double> NoiseEstimate::estimate(std::size_t channel) const {
  std::vector<double> means = m_means[channel];
  if (means.size() < kFewestBlocks) return std::nullopt;
  const std::size_t at = (means.size() + 9) / 10 - 1; // the smallest value that a tenth of the blocks reach
  std::ranges::nth_element(means, means.begin() + static_cast<std::ptrdiff_t>(at));
  return std::sqrt(std::numbers::pi / 2.0) / 6.0 * means[at] / kLowestDecile / fullScale(m_depth);
}

std::array<std::optional<double>, 3> NoiseEstimate::take() const {
  std::array<std::optional<double>, 3> result;
  for (std::size_t c = 0; c < m_channels; ++c) result[c] = estimate(c);
  return result;
}

} // namespace normscope
