// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/thumbnail_whitening.h"

#include "image/resize.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

class WhitenedRows final : public ImageRows {
public:
  WhitenedRows(Raster x, Raster y)
      : ImageRows({y.width, y.height}, y.channels), m_x(std::move(x)), m_y(std::move(y)) {}

private:
  void give(int first, int, std::span<double> y, std::span<double> x) override {
    const auto begin = static_cast<std::ptrdiff_t>(static_cast<std::size_t>(first) * rowSamples());
    std::copy_n(m_y.samples.begin() + begin, y.size(), y.begin());
    std::copy_n(m_x.samples.begin() + begin, x.size(), x.begin());
  }

  Raster m_x, m_y; // small
};

} // namespace

void toRuleRange(std::vector<double>& levels, const ThumbnailWhiteningFit& fit) {
  const auto n = static_cast<double>(levels.size());
  double mean = 0.0, squares = 0.0;
  for (double& sample : levels) {
    sample /= fit.unit;
    mean += sample / n;
  }
  if (!fit.contrastNormalized) return;
  for (double& sample : levels) {
    sample -= mean;
    squares += sample * sample;
  }
  const double divide = std::sqrt(10.0 + squares / (n - 1.0));
  for (double& sample : levels) sample /= divide;
}

Raster ThumbnailWhitening::input(const Image& image) const {
  return toLevels(resized(image, {m_fit.side, m_fit.side}, FitPolicy::squash), scale(), channels());
}

Raster ThumbnailWhitening::whitened(Raster x) const {
  const auto dimensions = static_cast<Eigen::Index>(x.samples.size());
  const Eigen::Map<const Eigen::MatrixXd> factor(m_fit.factor.data(), dimensions,
                                                 static_cast<Eigen::Index>(m_fit.rank));
  Eigen::Map<Eigen::VectorXd> samples(x.samples.data(), dimensions);
  const Eigen::VectorXd along = factor.transpose() * samples;
  samples.noalias() = factor * along;
  return x;
}

std::unique_ptr<ImageRows> ThumbnailWhitening::rows(const Image& image, const ImageRecord&, ImageId,
                                                    const std::stop_token& stop) const {
  return rowsOfSized(resized(image, {m_fit.side, m_fit.side}, FitPolicy::squash, stop));
}

std::unique_ptr<ImageRows> ThumbnailWhitening::rowsOfSized(const SmallImage& sized) const {
  Raster x = toLevels(sized, scale(), channels());
  Raster y = x;
  toRuleRange(y.samples, m_fit);
  for (std::size_t i = 0; i < y.samples.size(); ++i) y.samples[i] -= m_fit.mean[i];
  return std::make_unique<WhitenedRows>(std::move(x), whitened(std::move(y)));
}

TransformDescription ThumbnailWhitening::describe() const {
  return {"thumbnail-whitening",
          {{"images", {static_cast<double>(m_fit.images)}},
           {"dimensions", {static_cast<double>(m_fit.mean.size())}},
           {"rank", {static_cast<double>(m_fit.rank)}},
           {"side", {static_cast<double>(m_fit.side)}},
           {"mean", m_fit.mean}}};
}

} // namespace normscope
