// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/local_contrast.h"

#include "transforms/local_contrast_loops.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace normscope {
namespace {

using Variant = LocalContrastRule::Variant;

constexpr double kThreshold = 1e-4; // torch7's and pylearn2's smallest divisor, of full scale

std::vector<double> weightsOf(const LocalContrastRule& rule) {
  if (rule.variant == Variant::torch7)
    return std::vector<double>(static_cast<std::size_t>(rule.window), 1.0 / rule.window);
  const cv::Mat kernel = cv::getGaussianKernel(rule.window, rule.sigma, CV_64F);
  return {kernel.ptr<double>(), kernel.ptr<double>() + rule.window};
}

// A separable window with its border rule that rows are sent through one after the other: only the rows that
// it spans are held.
class Window {
public:
  Window(const LocalContrastRule& rule, int width, int height)
      : m_weights(weightsOf(rule))
      , m_reach(rule.window / 2)
      , m_width(width)
      , m_height(height)
      , m_border(rule.variant == Variant::jarrett ? cv::BORDER_REFLECT_101 : cv::BORDER_CONSTANT)
      , m_across(m_weights.size() * static_cast<std::size_t>(width))
      , m_zeros(static_cast<std::size_t>(width), 0.0)
      , m_padded(static_cast<std::size_t>(width + 2 * m_reach), 0.0)
      , m_rows(m_weights.size()) {}

  // The next row is written here.
  double* input() { return m_padded.data() + m_reach; }
  // Takes it. Row y of the result can be had once row min(y + reach, height − 1) has been taken, and until
  // `reach` rows more have been.
  void take() {
    double* row = input();
    if (m_border == cv::BORDER_REFLECT_101)
      for (int i = 1; i <= m_reach; ++i) {
        row[-i] = row[cv::borderInterpolate(-i, m_width, m_border)];
        row[m_width - 1 + i] = row[cv::borderInterpolate(m_width - 1 + i, m_width, m_border)];
      }
    for (std::size_t k = 0; k < m_rows.size(); ++k) m_rows[k] = m_padded.data() + k;
    weighRows(m_rows, m_weights, static_cast<std::size_t>(m_width), across(m_taken++));
  }
  void filter(int y, double* out) {
    for (int k = -m_reach; k <= m_reach; ++k) {
      const int from = cv::borderInterpolate(y + k, m_height, m_border);
      m_rows[static_cast<std::size_t>(k + m_reach)] = from < 0 ? m_zeros.data() : across(from);
    }
    weighRows(m_rows, m_weights, static_cast<std::size_t>(m_width), out);
  }
  // True while row y lacks rows.
  bool wants(int y) const { return m_taken <= std::min(y + m_reach, m_height - 1); }
  int taken() const { return m_taken; }

private:
  double* across(int y) {
    return m_across.data() +
           static_cast<std::size_t>(y) % m_weights.size() * static_cast<std::size_t>(m_width);
  }

  std::vector<double> m_weights;
  int m_reach, m_width, m_height, m_border, m_taken = 0;
  std::vector<double> m_across, m_zeros, m_padded;
  std::vector<const double*> m_rows;
};

// `count` channels from `first` of a raster, row by row; all three of three go by vectors.
class Channels {
public:
  Channels(Raster& raster, std::size_t first, std::size_t count)
      : m_raster(raster)
      , m_first(first)
      , m_count(count)
      , m_step(static_cast<std::size_t>(raster.channels))
      , m_width(static_cast<std::size_t>(raster.width)) {}

  void mean(int y, double* out) const {
    if (areThree()) return meanOfThree(row(y), m_width, out);
    overPixels(y, [&](std::size_t p, std::span<const double> samples) {
      double sum = 0.0;
      for (const double sample : samples) sum += sample;
      out[p] = sum / static_cast<double>(m_count);
    });
  }
  void meanSquare(int y, double* out) const {
    overPixels(y, [&](std::size_t p, std::span<const double> samples) {
      double sum = 0.0;
      for (const double sample : samples) sum += sample * sample;
      out[p] = sum / static_cast<double>(m_count);
    });
  }
  // Takes `local` away; `square`: the mean over channels of what is left, squared.
  void centre(int y, const double* local, double* square) {
    if (areThree()) return centreThree(row(y), local, m_width, square);
    overPixels(y, [&](std::size_t p, std::span<double> samples) {
      for (double& sample : samples) sample -= local[p];
    });
    meanSquare(y, square);
  }
  // 0 where `by` is not above `zero`.
  void divide(int y, const double* by, double zero) {
    if (areThree()) return divideThree(row(y), by, zero, m_width);
    overPixels(y, [&](std::size_t p, std::span<double> samples) {
      for (double& sample : samples) sample = by[p] > zero ? sample / by[p] : 0.0;
    });
  }

private:
  bool areThree() const { return m_count == 3 && m_step == 3; }
  double* row(int y) const {
    return m_raster.samples.data() + static_cast<std::size_t>(y) * m_width * m_step;
  }
  template<class Act>
  void overPixels(int y, Act act) const {
    double* pixel = row(y) + m_first;
    for (std::size_t p = 0; p < m_width; ++p, pixel += m_step) act(p, std::span(pixel, m_count));
  }

  Raster& m_raster;
  std::size_t m_first, m_count, m_step, m_width;
};

double divisor(Variant variant, double d, double meanOfD, double full) {
  switch (variant) {
  case Variant::jarrett: return std::max(meanOfD, d);
  case Variant::torch7: return d > kThreshold * full ? d : kThreshold * full;
  case Variant::pylearn2: return std::max({meanOfD, d, kThreshold * full});
  }
  return 1.0;
}

// Normalizes `count` channels from `first` together: rows go through the first window, less its result
// through the second, while they are in the processor's cache; only the division waits for the mean of d.
void normalize(Raster& x, std::size_t first, std::size_t count, const LocalContrastRule& rule, double full) {
  const auto width = static_cast<std::size_t>(x.width);
  const bool isTorch = rule.variant == Variant::torch7, isOfX = rule.variant == Variant::pylearn2;
  Channels channels(x, first, count);
  Window means(rule, x.width, x.height), squares(rule, x.width, x.height), ones(rule, x.width, x.height);
  std::vector<double> deviation = zerosInLargePages<double>(x.pixels());
  std::vector<double> local(width), inside(width), unused(width);
  const auto findInside = [&](int y) {
    for (; ones.wants(y); ones.take()) std::fill_n(ones.input(), width, 1.0);
    ones.filter(y, inside.data());
  };
  const auto takeCentred = [&](int y) {
    for (; means.wants(y); means.take()) {
      channels.mean(means.taken(), means.input());
      if (!isOfX) continue;
      channels.meanSquare(squares.taken(), squares.input());
      squares.take();
    }
    means.filter(y, local.data());
    if (isTorch) {
      findInside(y);
      for (std::size_t p = 0; p < width; ++p) local[p] /= inside[p];
    }
    channels.centre(y, local.data(), isOfX ? unused.data() : squares.input());
    if (!isOfX) squares.take();
  };

  int centred = 0;
  double sum = 0.0;
  for (int y = 0; y < x.height; ++y) {
    while (isOfX ? centred <= y : squares.wants(y)) takeCentred(centred++);
    double* d = deviation.data() + static_cast<std::size_t>(y) * width;
    squares.filter(y, d);
    for (std::size_t p = 0; p < width; ++p) sum += d[p] = std::sqrt(std::max(0.0, d[p]));
  }
  const double meanOfD = sum / static_cast<double>(x.pixels());

  // A flat image leaves rounding errors where the formula has zeros.
  const double zero = 1e-12 * full;
  ones = Window(rule, x.width, x.height);
  for (int y = 0; y < x.height; ++y) {
    double* d = deviation.data() + static_cast<std::size_t>(y) * width;
    if (isTorch) findInside(y);
    for (std::size_t p = 0; p < width; ++p)
      d[p] = divisor(rule.variant, isTorch ? d[p] / inside[p] : d[p], meanOfD, full);
    channels.divide(y, d, zero);
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
