// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "stats/noise_estimate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace normscope {
namespace {

constexpr int kCrop = 256, kBlock = 16;
constexpr std::size_t kFewestBlocks = 4;
constexpr int kMostSaturated = kBlock * kBlock / 20;
constexpr double kLowestDecile = 0.893; // of the block means of white noise, over their mean

} // namespace

void NoiseEstimate::begin(const ImageHeader& header) {
  m_depth = header.depth;
  m_channels = static_cast<std::size_t>(header.pixelFormat().channels);
  m_width = std::min(kCrop, header.width);
  m_height = std::min(kCrop, header.height);
  m_left = (header.width - m_width) / 2;
  m_top = (header.height - m_height) / 2;
  for (std::size_t c = 0; c < m_channels; ++c)
    m_crop[c].resize(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height));
}

template<class Sample>
void NoiseEstimate::addRows(const ImageView& rows) {
  const int first = std::max(rows.firstRow, m_top),
            last = std::min(rows.firstRow + rows.rows, m_top + m_height);
  for (int y = first; y < last; ++y) {
    const Sample* in =
        rows.row<Sample>(y - rows.firstRow).data() + static_cast<std::size_t>(m_left) * m_channels;
    const auto at = static_cast<std::size_t>(y - m_top) * static_cast<std::size_t>(m_width);
    for (std::size_t c = 0; c < m_channels; ++c) {
      float* out = m_crop[c].data() + at;
      for (std::size_t x = 0; x < static_cast<std::size_t>(m_width); ++x)
        out[x] = static_cast<float>(in[x * m_channels + c]);
    }
  }
}

void NoiseEstimate::band(const ImageView& rows) {
  switch (rows.format.depth) {
  case BitDepth::u8: addRows<std::uint8_t>(rows); break;
  case BitDepth::u16: addRows<std::uint16_t>(rows); break;
  case BitDepth::f32: addRows<float>(rows); break;
  }
}

// |I∗N| of integer samples stays below 2^20 and its sum over a row of a block below 2^24: exact in float.
std::optional<double> NoiseEstimate::estimate(std::size_t channel) const {
  const std::vector<float>& crop = m_crop[channel];
  const auto width = static_cast<std::size_t>(m_width);
  const auto full = static_cast<float>(fullScale(m_depth));
  std::vector<double> means;
  for (int top = 1; top + kBlock < m_height; top += kBlock) {
    for (int left = 1; left + kBlock < m_width; left += kBlock) {
      double sum = 0.0;
      int saturated = 0;
      for (int y = top; y < top + kBlock; ++y) {
        const float* mid = crop.data() + static_cast<std::size_t>(y) * width + static_cast<std::size_t>(left);
        const float *above = mid - width, *below = mid + width;
        std::array<float, kBlock + 2> column; // second difference down each column
        for (int x = 0; x < kBlock + 2; ++x)
          column[static_cast<std::size_t>(x)] = above[x - 1] - 2.0f * mid[x - 1] + below[x - 1];
        float row = 0.0f;
        for (std::size_t x = 0; x < kBlock; ++x)
          row += std::abs(column[x] - 2.0f * column[x + 1] + column[x + 2]);
        sum += row;
        for (int x = 0; x < kBlock; ++x)
          saturated += mid[x] == 0.0f || mid[x] == full || !std::isfinite(mid[x]);
      }
      if (saturated <= kMostSaturated && std::isfinite(sum)) means.push_back(sum / (kBlock * kBlock));
    }
  }
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
