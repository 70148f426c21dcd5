// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/local_contrast.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace normscope {

Raster LocalContrast::apply(const Image& image, const ImageRecord&, ImageId) const {
  Raster raster = toLevels(image, scale(), channels());
  const auto count = static_cast<std::size_t>(channels());
  const std::size_t pixels = raster.pixels();
  const cv::Mat kernel = cv::getGaussianKernel(m_window, m_sigma, CV_64F);
  // Filtering is linear, so the mean over channels may come before it: one filter run instead of C.
  const auto channelMean = [&](auto value) {
    cv::Mat mean(raster.height, raster.width, CV_64F);
    auto* out = mean.ptr<double>();
    for (std::size_t p = 0; p < pixels; ++p) {
      double sum = 0.0;
      for (std::size_t c = 0; c < count; ++c) sum += value(raster.samples[p * count + c]);
      out[p] = sum / static_cast<double>(count);
    }
    cv::Mat filtered;
    cv::sepFilter2D(mean, filtered, CV_64F, kernel, kernel, cv::Point(-1, -1), 0.0, cv::BORDER_REFLECT_101);
    return filtered;
  };

  const cv::Mat local = channelMean([](double x) { return x; });
  const auto* m = local.ptr<double>();
  for (std::size_t p = 0; p < pixels; ++p)
    for (std::size_t c = 0; c < count; ++c) raster.samples[p * count + c] -= m[p];

  cv::Mat deviation = channelMean([](double v) { return v * v; });
  auto* d = deviation.ptr<double>();
  double sum = 0.0;
  for (std::size_t p = 0; p < pixels; ++p) {
    d[p] = std::sqrt(std::max(0.0, d[p]));
    sum += d[p];
  }
  const double floor = sum / static_cast<double>(pixels);
  // A flat image leaves rounding errors where the formula has zeros.
  const double zero = 1e-12 * scale().full;
  for (std::size_t p = 0; p < pixels; ++p) {
    const double divisor = std::max(floor, d[p]);
    for (std::size_t c = 0; c < count; ++c) {
      double& y = raster.samples[p * count + c];
      y = divisor > zero ? y / divisor : 0.0;
    }
  }
  return raster;
}

TransformDescription LocalContrast::describe() const {
  return {"local-contrast", {{"window", {static_cast<double>(m_window)}}, {"sigma", {m_sigma}}}};
}

} // namespace normscope
