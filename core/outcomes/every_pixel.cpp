// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/every_pixel.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::size_t kSide = 3; // of a filter

} // namespace

EveryPixel::EveryPixel(int channels) : m_channels(static_cast<std::size_t>(channels)), m_firing(m_channels) {}

void EveryPixel::beginImage(int width) {
  m_width = static_cast<std::size_t>(width);
  m_rows.clear();
  m_moments.emplace(m_channels);
  m_seen = m_positive = 0;
}

void EveryPixel::add(std::span<const double> rows) {
  m_moments->add(rows);
  const std::size_t length = m_width * m_channels;
  for (; !rows.empty(); rows = rows.subspan(length)) {
    const auto row = rows.first(length);
    for (std::size_t x = 0; x < m_width; ++x)
      m_positive +=
          std::ranges::all_of(row.subspan(x * m_channels, m_channels), [](double y) { return y > 0.0; });
    m_seen += static_cast<double>(m_width);
    m_rows.insert(m_rows.end(), row.begin(), row.end());
    if (m_rows.size() < kSide * length) continue;
    fire();
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(length));
  }
}

// All positions of the filters on three rows; those with what is not finite are passed over.
void EveryPixel::fire() {
  if (m_width < kSide) return;
  m_inputs.clear();
  const std::size_t length = m_width * m_channels, across = kSide * m_channels;
  for (std::size_t x = 0; x + kSide <= m_width; ++x) {
    const std::size_t begin = m_inputs.size();
    for (std::size_t y = 0; y < kSide; ++y) {
      const auto part = std::span(m_rows).subspan(y * length + x * m_channels, across);
      m_inputs.insert(m_inputs.end(), part.begin(), part.end());
    }
    if (!std::ranges::all_of(std::span(m_inputs).subspan(begin), [](double y) { return std::isfinite(y); }))
      m_inputs.resize(begin);
  }
  m_firing.add(m_inputs, 1.0);
}

void EveryPixel::endImage(double pixels, const std::string& group) {
  m_firing.addPositive(m_positive / m_seen * pixels);
  m_firing.endImage(pixels, group);
  ImageMeasure& image = m_images.emplace_back();
  image.pixels = pixels;
  for (std::size_t c = 0; c < m_channels; ++c) image.after[c] = m_moments->moments(c);
  image.covariance = m_moments->covariance();
}

void EveryPixel::finish(ModeOutcome& outcome, std::size_t readable, const std::vector<std::string>& groups,
                        bool byClass) const {
  const Provenance provenance = m_images.size() < readable ? Provenance::sampled : Provenance::exact;
  outcome.sampledImages = m_images.size();
  outcome.sampledPositions = 0;
  for (const ImageMeasure& image : m_images)
    outcome.sampledPositions += static_cast<std::uint64_t>(image.pixels);
  m_firing.finish(outcome, groups, byClass, provenance);
  if (outcome.provenance.condition == Provenance::none && !m_images.empty())
    measureCondition(outcome, m_images, provenance);
}

} // namespace normscope
