// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/plane_transform.h"

#include <opencv2/imgproc.hpp>

namespace normscope {
namespace {

constexpr double kRed = 0.299, kGreen = 0.587, kBlue = 0.114;

// OpenCV's view of an image whose samples are integers; it does not write to it.
cv::Mat matOf(const Image& image) {
  const ImageView view = image.view();
  const int depth = view.format.depth == BitDepth::u8 ? CV_8U : CV_16U;
  return {view.rows, view.width, CV_MAKETYPE(depth, view.format.channels), const_cast<std::byte*>(view.data),
          view.stride};
}

template<class Sample>
Image plane(const Image& image, std::size_t c) {
  Image result(image.width(), image.height(), {image.format().depth, 1});
  const auto step = static_cast<std::size_t>(image.format().channels);
  for (int y = 0; y < image.height(); ++y) {
    const auto from = image.view().row<Sample>(y);
    auto* to = reinterpret_cast<Sample*>(result.row(y));
    for (std::size_t x = 0; x < static_cast<std::size_t>(image.width()); ++x) to[x] = from[x * step + c];
  }
  return result;
}

Image planeOf(const Image& image, std::size_t c) {
  switch (image.format().depth) {
  case BitDepth::u8: return plane<std::uint8_t>(image, c);
  case BitDepth::u16: return plane<std::uint16_t>(image, c);
  case BitDepth::f32: break;
  }
  return plane<float>(image, c);
}

Image floatLuma(const Image& image) {
  Image luma(image.width(), image.height(), {BitDepth::f32, 1});
  for (int y = 0; y < image.height(); ++y) {
    const auto rgb = image.view().row<float>(y);
    auto* to = reinterpret_cast<float*>(luma.row(y));
    for (std::size_t x = 0; x < static_cast<std::size_t>(image.width()); ++x)
      to[x] = static_cast<float>(kRed * static_cast<double>(rgb[3 * x]) +
                                 kGreen * static_cast<double>(rgb[3 * x + 1]) +
                                 kBlue * static_cast<double>(rgb[3 * x + 2]));
  }
  return luma;
}

} // namespace

Image lumaOf(const Image& image) {
  if (image.format().channels == 1) return image;
  if (image.format().depth == BitDepth::f32) return floatLuma(image);
  Image luma(image.width(), image.height(), {image.format().depth, 1});
  cv::Mat gray = matOf(luma);
  cv::cvtColor(matOf(image), gray, cv::COLOR_RGB2GRAY);
  return luma;
}

Raster PlaneTransform::apply(const Image& image, const ImageRecord&, ImageId) const {
  Raster raster = toLevels(image, scale(), channels());
  const auto count = static_cast<std::size_t>(channels());
  const BitDepth depth = image.format().depth;
  if (m_over == Over::luma) {
    const Image luma = lumaOf(image);
    const std::vector<double> after = m_method(luma);
    const Raster before = toLevels(luma, scale(), 1);
    for (std::size_t i = 0; i < raster.samples.size(); ++i) {
      const std::size_t pixel = i / count;
      raster.samples[i] += scale().level(depth, after[pixel]) - before.samples[pixel];
    }
    return raster;
  }
  const bool gray = image.format().channels == 1;
  std::vector<double> after;
  for (std::size_t c = 0; c < count; ++c) {
    if (c == 0 || !gray) after = m_method(planeOf(image, c));
    for (std::size_t pixel = 0; pixel < after.size(); ++pixel)
      raster.samples[pixel * count + c] = scale().level(depth, after[pixel]);
  }
  return raster;
}

} // namespace normscope
