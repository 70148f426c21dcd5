// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/local_contrast.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using Variant = LocalContrastRule::Variant;

constexpr double kThreshold = 1e-4; // torch7's and pylearn2's smallest divisor, of full scale

// A separable window with its border rule.
class Window {
public:
  explicit Window(const LocalContrastRule& rule)
      : m_kernel(rule.variant == Variant::torch7
                     ? cv::Mat(rule.window, 1, CV_64F, cv::Scalar(1.0 / rule.window))
                     : cv::getGaussianKernel(rule.window, rule.sigma, CV_64F))
      , m_border(rule.variant == Variant::jarrett ? cv::BORDER_REFLECT_101 : cv::BORDER_CONSTANT) {}

  cv::Mat operator()(const cv::Mat& plane) const {
    cv::Mat filtered;
    cv::sepFilter2D(plane, filtered, CV_64F, m_kernel, m_kernel, cv::Point(-1, -1), 0.0, m_border);
    return filtered;
  }

private:
  cv::Mat m_kernel;
  int m_border;
};

// Mean over `count` channels from `first` of value(x): filtering is linear, so that it may come after.
template<class Value>
cv::Mat channelMean(const Raster& x, std::size_t first, std::size_t count, Value value) {
  const auto step = static_cast<std::size_t>(x.channels);
  cv::Mat mean(x.height, x.width, CV_64F);
  auto* out = mean.ptr<double>();
  for (std::size_t p = 0; p < x.pixels(); ++p) {
    double sum = 0.0;
    for (std::size_t c = first; c < first + count; ++c) sum += value(x.samples[p * step + c]);
    out[p] = sum / static_cast<double>(count);
  }
  return mean;
}

// d of a filtered mean of squares, and its own mean.
double rootOf(cv::Mat& squares) {
  auto* d = squares.ptr<double>();
  double sum = 0.0;
  for (std::size_t p = 0; p < squares.total(); ++p) sum += d[p] = std::sqrt(std::max(0.0, d[p]));
  return sum / static_cast<double>(squares.total());
}

double divisor(Variant variant, double d, double meanOfD, double full) {
  switch (variant) {
  case Variant::jarrett: return std::max(meanOfD, d);
  case Variant::torch7: return d > kThreshold * full ? d : kThreshold * full;
  case Variant::pylearn2: return std::max({meanOfD, d, kThreshold * full});
  }
  return 1.0;
}

// Normalizes `count` channels from `first` together.
void normalize(Raster& x, std::size_t first, std::size_t count, const LocalContrastRule& rule, double full) {
  const auto step = static_cast<std::size_t>(x.channels);
  const Window window(rule);
  const auto identity = [](double sample) { return sample; };
  const auto square = [](double sample) { return sample * sample; };
  cv::Mat local = window(channelMean(x, first, count, identity)), inside, deviation;
  if (rule.variant == Variant::torch7) {
    inside = window(cv::Mat(x.height, x.width, CV_64F, cv::Scalar(1.0)));
    local /= inside;
  }
  if (rule.variant == Variant::pylearn2) deviation = window(channelMean(x, first, count, square));
  for (std::size_t p = 0; p < x.pixels(); ++p)
    for (std::size_t c = first; c < first + count; ++c) x.samples[p * step + c] -= local.ptr<double>()[p];
  if (rule.variant != Variant::pylearn2) deviation = window(channelMean(x, first, count, square));
  const double meanOfD = rootOf(deviation);
  if (rule.variant == Variant::torch7) deviation /= inside;

  // A flat image leaves rounding errors where the formula has zeros.
  const double zero = 1e-12 * full;
  for (std::size_t p = 0; p < x.pixels(); ++p) {
    const double by = divisor(rule.variant, deviation.ptr<double>()[p], meanOfD, full);
    for (std::size_t c = first; c < first + count; ++c) {
      double& y = x.samples[p * step + c];
      y = by > zero ? y / by : 0.0;
    }
  }
}

TransformDescription description(const char* kind, const LocalContrastRule& rule) {
  return {kind, {{"window", {static_cast<double>(rule.window)}}, {"sigma", {rule.sigma}}}};
}

} // namespace

Raster localContrast(Raster x, const LocalContrastRule& rule, double full) {
  const auto channels = static_cast<std::size_t>(x.channels);
  if (rule.variant == Variant::pylearn2) {
    for (std::size_t c = 0; c < channels; ++c) normalize(x, c, 1, rule, full);
  } else {
    normalize(x, 0, channels, rule, full);
  }
  return x;
}

Raster LocalContrast::apply(const Image& image, const ImageRecord&, ImageId) const {
  return localContrast(toLevels(image, scale(), channels()), m_rule, scale().full);
}

TransformDescription LocalContrast::describe() const { return description("local-contrast", m_rule); }

TransformDescription LocalContrastYuv::describe() const { return description("local-contrast-yuv", m_rule); }

} // namespace normscope
