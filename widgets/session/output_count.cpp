// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/output_count.h"

#include "base/large_pages.h"
#include "support/picture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr std::size_t kBins = 256; ///< of an axis of its own

OutputHistogram axisOf(const Raster& y, const ModeOutcome& outcome) {
  OutputHistogram axis;
  if (!outcome.histograms.empty() && !outcome.histograms.front().counts.empty()) {
    const OutputHistogram& ofSet = outcome.histograms.front();
    axis.low = ofSet.low;
    axis.high = ofSet.high;
    axis.counts.assign(ofSet.counts.size(), 0);
  } else {
    const auto [low, high] = finiteRange(y.samples);
    axis.low = low;
    axis.high = high;
    axis.counts.assign(kBins, 0);
  }
  return axis;
}

} // namespace

OutputCount::OutputCount(const Raster& y, const ModeOutcome& outcome)
    : m_axis(axisOf(y, outcome)), m_width(y.width), m_height(y.height) {
  const std::size_t bins = m_axis.counts.size();
  if (m_axis.low < m_axis.high) m_perUnit = static_cast<double>(bins) / (m_axis.high - m_axis.low);
  m_counts.assign(static_cast<std::size_t>(y.channels), std::vector<std::uint64_t>(bins + 3));
  reserveLargePages(m_samples, y.samples.size());
}

void OutputCount::add(std::span<const double> row) {
  m_moments.add(row);
  m_samples.insert(m_samples.end(), row.begin(), row.end());
  if (m_perUnit == 0.0) return;
  m_places.resize(row.size());
  binSamples(row, m_axis.low, m_perUnit, static_cast<std::int32_t>(m_axis.counts.size()), m_places.data());
  for (std::size_t c = 0; c < m_counts.size(); ++c) {
    std::uint64_t* const of = m_counts[c].data();
    for (std::size_t i = c; i < row.size(); i += m_counts.size()) ++of[m_places[i]];
  }
}

void OutputCount::giveTo(Picture& picture) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  const bool isAny = m_moments.count > 0;
  picture.mean = isAny ? m_moments.mean : kNone;
  picture.deviation = isAny ? std::sqrt(m_moments.squares / m_moments.count) : kNone;
  picture.outputSize = QSize(m_width, m_height);
  picture.output = std::move(m_samples);
  if (m_perUnit == 0.0) return;
  picture.histograms.assign(m_counts.size(), m_axis);
  const std::size_t bins = m_axis.counts.size();
  for (std::size_t c = 0; c < m_counts.size(); ++c) {
    OutputHistogram& histogram = picture.histograms[c];
    std::copy_n(m_counts[c].begin(), bins, histogram.counts.begin());
    histogram.below = m_counts[c][bins];
    histogram.above = m_counts[c][bins + 1];
  }
}

} // namespace normscope
