// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/pixel_moments.h"

#include "outcomes/moment_loops.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::size_t kBlockSamples = 3072; // read a second time from the nearest cache

// Where (a, b), b ≤ a, stands among productsFrom()'s sums.
constexpr std::size_t placeOf(std::size_t a, std::size_t b) { return a * (a + 1) / 2 + b; }

bool areFinite(std::span<const double> samples) {
  return std::ranges::all_of(samples, [](double sample) { return std::isfinite(sample); });
}

} // namespace

void PixelMoments::add(std::span<const double> samples) {
  if (m_channels == 1) return m_others[0].add(samples);
  for (; !samples.empty(); samples = samples.subspan(std::min(kBlockSamples, samples.size())))
    addPixels(samples.first(std::min(kBlockSamples, samples.size())));
}

void PixelMoments::addPixels(std::span<const double> block) {
  if (m_whole.add(block)) return;
  m_finite.clear();
  for (std::size_t i = 0; i < block.size(); i += 3)
    if (const auto pixel = block.subspan(i, 3); areFinite(pixel))
      m_finite.insert(m_finite.end(), pixel.begin(), pixel.end());
  m_whole.add(m_finite);
  for (std::size_t c = 0; c < 3; ++c) {
    m_rest.clear();
    for (std::size_t i = 0; i < block.size(); i += 3)
      if (!areFinite(block.subspan(i, 3))) m_rest.push_back(block[i + c]);
    m_others[c].add(m_rest);
  }
}

// From the first pixel, so that equal samples have exactly their mean.
bool PixelMoments::Sums::add(std::span<const double> samples) {
  if (samples.empty()) return true;
  const std::array<double, 3> first{samples[0], samples[1], samples[2]};
  const auto own = static_cast<double>(samples.size() / 3), all = count + own;
  const std::array<double, 3> sums = sumsFrom(samples, first);
  if (!areFinite(sums)) return false;
  std::array<double, 3> ownMean{}, apart{};
  for (std::size_t c = 0; c < 3; ++c) {
    ownMean[c] = first[c] + sums[c] / own;
    apart[c] = count > 0 ? ownMean[c] - mean[c] : 0.0;
  }
  const std::array<double, 6> ownProducts = productsFrom(samples, ownMean);
  for (std::size_t a = 0; a < 3; ++a)
    for (std::size_t b = 0; b <= a; ++b)
      products[placeOf(a, b)] += ownProducts[placeOf(a, b)] + apart[a] * apart[b] * count * own / all;
  for (std::size_t c = 0; c < 3; ++c) mean[c] = count > 0 ? mean[c] + apart[c] * own / all : ownMean[c];
  count = all;
  return true;
}

ImageMoments PixelMoments::moments(std::size_t c) const {
  const FiniteMoments& others = m_others[c];
  const double all = m_whole.count + others.count;
  if (all == 0.0) return {};
  const double apart = m_whole.count > 0 && others.count > 0 ? others.mean - m_whole.mean[c] : 0.0;
  const double squares =
      m_whole.products[placeOf(c, c)] + others.squares + apart * apart * m_whole.count * others.count / all;
  const double mean = m_whole.count > 0 ? m_whole.mean[c] + apart * others.count / all : others.mean;
  return {all, mean, squares / all};
}

ChannelMatrix PixelMoments::covariance() const {
  ChannelMatrix covariance{};
  if (m_channels == 1) {
    covariance[0][0] = m_others[0].squares / std::max(m_others[0].count, 1.0);
    return covariance;
  }
  for (std::size_t a = 0; a < 3; ++a)
    for (std::size_t b = 0; b <= a; ++b)
      covariance[a][b] = covariance[b][a] = m_whole.products[placeOf(a, b)] / std::max(m_whole.count, 1.0);
  return covariance;
}

} // namespace normscope
