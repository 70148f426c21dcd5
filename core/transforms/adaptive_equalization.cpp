// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/adaptive_equalization.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

template<class Sample>
std::vector<double> valuesOf(const cv::Mat& mat) {
  std::vector<double> values;
  values.reserve(mat.total());
  for (int y = 0; y < mat.rows; ++y)
    values.insert(values.end(), mat.ptr<Sample>(y), mat.ptr<Sample>(y) + mat.cols);
  return values;
}

cv::Mat equalized(const cv::Mat& codes, double clipLimit, int tiles) {
  cv::Mat result;
  cv::createCLAHE(clipLimit, cv::Size(tiles, tiles))->apply(codes, result);
  return result;
}

// OpenCV's view of the samples; it does not write to them.
cv::Mat matOf(const ImageView& view, int type) {
  return {view.rows, view.width, type, const_cast<std::byte*>(view.data), view.stride};
}

std::vector<double> ofFloat(const ImageView& view, double clipLimit, int tiles) {
  cv::Mat codes(view.rows, view.width, CV_16U);
  for (int y = 0; y < view.rows; ++y)
    std::ranges::transform(view.row<float>(y), codes.ptr<std::uint16_t>(y), [](float sample) {
      // NaN compares false and becomes 0.
      const double unit = sample > 0.0f ? std::min(1.0, static_cast<double>(sample)) : 0.0;
      return static_cast<std::uint16_t>(std::lround(unit * 65535.0));
    });
  std::vector<double> values = valuesOf<std::uint16_t>(equalized(codes, clipLimit, tiles));
  auto value = values.begin();
  for (int y = 0; y < view.rows; ++y)
    for (const float sample : view.row<float>(y))
      *value = std::isnan(sample) ? std::numeric_limits<double>::quiet_NaN() : *value / 65535.0, ++value;
  return values;
}

} // namespace

std::vector<double> adaptiveEqualization(const Image& gray, double clipLimit, int tiles) {
  const ImageView view = gray.view();
  switch (view.format.depth) {
  case BitDepth::u8: return valuesOf<std::uint8_t>(equalized(matOf(view, CV_8U), clipLimit, tiles));
  case BitDepth::u16: return valuesOf<std::uint16_t>(equalized(matOf(view, CV_16U), clipLimit, tiles));
  case BitDepth::f32: break;
  }
  return ofFloat(view, clipLimit, tiles);
}

} // namespace normscope
