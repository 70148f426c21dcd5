// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/local_contrast.h"

#include "transforms/contrast_stream.h"

#include <vector>

namespace normscope {
namespace {

class ContrastRows final : public ImageRows {
public:
  ContrastRows(const Image& image, LevelScale scale, int channels, const LocalContrastRule& rule,
               const std::stop_token& stop)
      : ImageRows({image.width(), image.height()}, channels)
      , m_view(image.view())
      , m_scale(scale)
      , m_levels(rowSamples())
      , m_plane(static_cast<std::size_t>(image.width())) {
    if (rule.variant != LocalContrastRule::Variant::pylearn2) {
      const auto read = [this](int y, double* row) { readLevels(y, {row, rowSamples()}); };
      m_streams.push_back(std::make_unique<ContrastStream>(
          ContrastStream::Source{size(), static_cast<std::size_t>(channels), read}, rule, scale.full, stop));
      return;
    }
    for (std::size_t c = 0; c < static_cast<std::size_t>(channels); ++c) // each by itself
      m_streams.push_back(std::make_unique<ContrastStream>(
          ContrastStream::Source{size(), 1, [this, c](int y, double* row) { readPlane(y, c, row); }}, rule,
          scale.full, stop));
  }

private:
  void readLevels(int y, std::span<double> row) const {
    toLevels(m_view.slice(y, 1), m_scale, channels(), row);
  }
  void readPlane(int y, std::size_t c, double* row) {
    readLevels(y, m_levels);
    for (std::size_t p = 0; p < m_plane.size(); ++p)
      row[p] = m_levels[p * static_cast<std::size_t>(channels()) + c];
  }
  void give(int first, int count, std::span<double> y, std::span<double> x) override {
    if (!x.empty()) toLevels(m_view.slice(first, count), m_scale, channels(), x);
    for (; count > 0; --count, y = y.subspan(rowSamples())) {
      if (m_streams.size() == 1) {
        m_streams.front()->next(y.data());
        continue;
      }
      for (std::size_t c = 0; c < m_streams.size(); ++c) {
        m_streams[c]->next(m_plane.data());
        for (std::size_t p = 0; p < m_plane.size(); ++p) y[p * m_streams.size() + c] = m_plane[p];
      }
    }
  }

  ImageView m_view;
  LevelScale m_scale;
  std::vector<double> m_levels, m_plane; // a row of all channels, of one
  std::vector<std::unique_ptr<ContrastStream>> m_streams;
};

} // namespace

std::unique_ptr<ImageRows> LocalContrast::rows(const Image& image, const ImageRecord&, ImageId,
                                               const std::stop_token& stop) const {
  return std::make_unique<ContrastRows>(image, scale(), channels(), m_rule, stop);
}

TransformDescription LocalContrast::describe() const {
  return {"local-contrast", {{"window", {static_cast<double>(m_rule.window)}}, {"sigma", {m_rule.sigma}}}};
}

} // namespace normscope
