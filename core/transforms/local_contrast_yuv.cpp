// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/contrast_stream.h"
#include "transforms/level_loops.h"
#include "transforms/local_contrast.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr ColorWeights kYuv{
    {{0.299, 0.587, 0.114}, {-0.14713, -0.28886, 0.436}, {0.615, -0.51499, -0.10001}}};

struct Global {
  double mean, divide;
};

// Mean and deviation of Y over the whole image, from its record: aᵀμ and √(aᵀΣa).
Global globalOfY(const ImageRecord& record, int channels) {
  if (channels == 1) {
    const double deviation = std::sqrt(record.channel(0).variance);
    return {record.channel(0).mean, deviation > 0.0 ? deviation : 1.0};
  }
  const auto& a = kYuv[0];
  double mean = 0.0, variance = 0.0;
  for (std::size_t i = 0; i < 3; ++i) {
    mean += a[i] * record.channel(i).mean;
    for (std::size_t k = 0; k < 3; ++k)
      variance += a[i] * a[k] * record.covariance(std::min(i, k), std::max(i, k));
  }
  return {mean, variance > 0.0 ? std::sqrt(variance) : 1.0};
}

// Levels to Y, U, V of unit range in place; gray stays but for that range.
void toYuv(std::span<double> samples, int channels, double full) {
  if (channels == 3) return weighColors(samples, kYuv, full, samples.data());
  for (double& sample : samples) sample /= full;
}

class YuvRows final : public ImageRows {
public:
  YuvRows(const Image& image, LevelScale scale, int channels, const LocalContrastRule& rule, Global global,
          const std::stop_token& stop)
      : ImageRows({image.width(), image.height()}, channels)
      , m_view(image.view())
      , m_scale(scale)
      , m_global(global)
      , m_levels(rowSamples())
      , m_luma(static_cast<std::size_t>(image.width()))
      , m_stream({size(), 1, [this](int y, double* row) { readLuma(y, row); }}, rule, 1.0, stop) {}

private:
  void readLuma(int y, double* row) {
    toLevels(m_view.slice(y, 1), m_scale, channels(), m_levels);
    if (channels() == 3)
      return weighLuma(m_levels, kYuv[0], m_scale.full, m_global.mean, m_global.divide, row);
    for (std::size_t p = 0; p < m_levels.size(); ++p)
      row[p] = (m_levels[p] / m_scale.full - m_global.mean) / m_global.divide;
  }
  void give(int first, int count, std::span<double> y, std::span<double> x) override {
    toLevels(m_view.slice(first, count), m_scale, channels(), y);
    toYuv(y, channels(), m_scale.full);
    std::ranges::copy(y.first(x.size()), x.begin());
    const auto step = static_cast<std::size_t>(channels());
    for (; count > 0; --count, y = y.subspan(rowSamples())) {
      m_stream.next(m_luma.data());
      for (std::size_t p = 0; p < m_luma.size(); ++p) y[p * step] = m_luma[p];
    }
  }

  ImageView m_view;
  LevelScale m_scale;
  Global m_global;
  std::vector<double> m_levels, m_luma; // a row of all channels, of Y
  ContrastStream m_stream;
};

} // namespace

Raster LocalContrastYuv::basis(const Image& image) const {
  Raster raster = toLevels(image, scale(), channels());
  toYuv(raster.samples, channels(), scale().full);
  return raster;
}

std::unique_ptr<ImageRows> LocalContrastYuv::rows(const Image& image, const ImageRecord& record, ImageId,
                                                  const std::stop_token& stop) const {
  return std::make_unique<YuvRows>(image, scale(), channels(), m_rule, globalOfY(record, channels()), stop);
}

TransformDescription LocalContrastYuv::describe() const {
  return {"local-contrast-yuv",
          {{"window", {static_cast<double>(m_rule.window)}}, {"sigma", {m_rule.sigma}}}};
}

} // namespace normscope
