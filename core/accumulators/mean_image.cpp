// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/mean_image.h"

#include "accumulators/mean_image_loops.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace normscope {
namespace {
constexpr double kUnit = 65535.0;
constexpr std::size_t kChannels = 3;
constexpr std::size_t kMostWaiting = 8;
constexpr std::size_t kMostWaitingSamples = std::size_t{1} << 21; // unless one image has more
} // namespace

MeanImageSums::MeanImageSums(ImageSize size, FitPolicy policy)
    : m_size(size)
    , m_policy(policy)
    , m_sums(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * kChannels)
    , m_squares(m_sums.size())
    , m_narrowSquares(m_sums.size()) {}

MeanImageSums::Sums MeanImageSums::sums() const {
  if (m_waitingImages > 0) return settled().sums();
  Sums all{m_images, m_sums, m_squares, m_imageSumSquares};
  for (std::size_t i = 0; i < all.squares.size(); ++i) all.squares[i] += m_narrowSquares[i];
  return all;
}

MeanImageSums MeanImageSums::fromSums(ImageSize size, FitPolicy policy, Sums sums) {
  MeanImageSums result(size, policy);
  assert(sums.sums.size() == result.m_sums.size() && sums.squares.size() == result.m_sums.size());
  result.m_images = sums.images;
  result.m_sums = std::move(sums.sums);
  result.m_squares = std::move(sums.squares);
  result.m_imageSumSquares = sums.imageSumSquares;
  return result;
}

void MeanImageSums::remove(const MeanImageSums& other) {
  assert(other.m_size == m_size && other.m_images <= m_images);
  Sums rest = sums();
  const Sums gone = other.sums();
  rest.images -= gone.images;
  for (std::size_t i = 0; i < rest.sums.size(); ++i) {
    rest.sums[i] -= gone.sums[i];
    rest.squares[i] -= gone.squares[i];
  }
  for (std::size_t c = 0; c < kChannels; ++c) rest.imageSumSquares[c] -= gone.imageSumSquares[c];
  *this = fromSums(m_size, m_policy, std::move(rest));
}

void MeanImageSums::add(const SmallImage& image) {
  assert(image.size == m_size);
  ++m_images;
  // Samples of integer images lie in 0..65535, and their squares in 32 bits.
  const std::size_t most = std::clamp<std::size_t>(kMostWaitingSamples / m_sums.size(), 1, kMostWaiting);
  m_waiting.resize(most * m_sums.size());
  std::uint16_t* const narrow = m_waiting.data() + m_waitingImages * m_sums.size();
  const auto totals = narrowed(image.samples, narrow);
  if (!totals) return addWide(image);
  std::array<UInt128, kChannels> ofImage{};
  if (image.channels == 1) {
    for (std::size_t i = image.samples.size(); i-- > 0;)
      std::fill_n(narrow + i * kChannels, kChannels, std::uint16_t{narrow[i]});
    ofImage.fill(UInt128{(*totals)[0]} + (*totals)[1] + (*totals)[2]);
  } else {
    std::ranges::copy(*totals, ofImage.begin());
  }
  for (std::size_t c = 0; c < kChannels; ++c) m_imageSumSquares[c] += ofImage[c] * ofImage[c];
  if (++m_waitingImages < most) return;
  addPositions(waiting(), m_sums, m_narrowSquares);
  m_waitingImages = 0;
}

MeanImageSums MeanImageSums::settled() const {
  MeanImageSums all = *this;
  addPositions(waiting(), all.m_sums, all.m_narrowSquares);
  all.m_waitingImages = 0;
  return all;
}

void MeanImageSums::addWide(const SmallImage& image) {
  const bool gray = image.channels == 1;
  std::array<std::int64_t, kChannels> ofImage{};
  for (std::size_t i = 0; i < m_sums.size(); ++i) {
    const std::int64_t sample = image.samples[gray ? i / kChannels : i];
    m_sums[i] += sample;
    m_squares[i] += static_cast<UInt128>(sample * sample);
    ofImage[i % kChannels] += sample;
  }
  for (std::size_t c = 0; c < kChannels; ++c) {
    const auto magnitude = static_cast<UInt128>(ofImage[c] < 0 ? -ofImage[c] : ofImage[c]);
    m_imageSumSquares[c] += magnitude * magnitude;
  }
}

void MeanImageSums::merge(const MeanImageSums& other) {
  if (m_sums.empty()) {
    *this = other;
    return;
  }
  assert(other.m_size == m_size);
  m_images += other.m_images;
  for (std::size_t i = 0; i < m_sums.size(); ++i) {
    m_sums[i] += other.m_sums[i];
    m_squares[i] += other.squares(i);
  }
  addPositions(other.waiting(), m_sums, m_narrowSquares);
  for (std::size_t c = 0; c < kChannels; ++c) m_imageSumSquares[c] += other.m_imageSumSquares[c];
}

std::vector<double> MeanImageSums::mean() const {
  if (m_waitingImages > 0) return settled().mean();
  std::vector<double> mean;
  if (m_images == 0) return mean;
  mean.reserve(m_sums.size());
  for (const std::int64_t sum : m_sums)
    mean.push_back(static_cast<double>(static_cast<Quad>(sum) / (static_cast<Quad>(m_images) * kUnit)));
  return mean;
}

std::vector<double> MeanImageSums::standardDeviation() const {
  if (m_waitingImages > 0) return settled().standardDeviation();
  std::vector<double> deviation;
  if (m_images == 0) return deviation;
  deviation.reserve(m_sums.size());
  const Quad n = static_cast<Quad>(m_images);
  for (std::size_t i = 0; i < m_sums.size(); ++i) {
    const Quad sum = static_cast<Quad>(m_sums[i]);
    const Quad scatter = n * static_cast<Quad>(this->squares(i)) - sum * sum;
    deviation.push_back(std::sqrt(static_cast<double>(scatter / (n * n))) / kUnit);
  }
  return deviation;
}

double MeanImageSums::meanShare() const {
  if (m_images < 2) return std::numeric_limits<double>::quiet_NaN();
  if (m_waitingImages > 0) return settled().meanShare();
  const Quad n = static_cast<Quad>(m_images);
  const Quad positions = static_cast<Quad>(m_sums.size() / kChannels);
  double shares = 0.0;
  int defined = 0;
  for (std::size_t c = 0; c < kChannels; ++c) {
    Quad sum = 0, squares = 0, meanSquares = 0;
    for (std::size_t i = c; i < m_sums.size(); i += kChannels) {
      const Quad s = static_cast<Quad>(m_sums[i]);
      sum += s;
      squares += static_cast<Quad>(this->squares(i));
      meanSquares += s * s;
    }
    const Quad mean = sum / (n * positions);
    const Quad meanSquare = squares / (n * positions);
    const Quad total = meanSquare - mean * mean;
    const Quad ofMeanImage = meanSquares / (n * n * positions) - mean * mean;
    const Quad withinImages =
        meanSquare - static_cast<Quad>(m_imageSumSquares[c]) / (n * positions * positions);
    if (total <= 0) continue;
    shares += static_cast<double>((n * ofMeanImage - withinImages) / (n - 1) / total);
    ++defined;
  }
  return defined > 0 ? shares / defined : std::numeric_limits<double>::quiet_NaN();
}

} // namespace normscope
