// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/gray_rows.h"

#include <opencv2/imgproc.hpp>

namespace normscope {
namespace {

constexpr double kRed = 0.299, kGreen = 0.587, kBlue = 0.114;

template<class Sample>
void takeChannel(const ImageView& from, std::size_t channel, Image& to) {
  const auto step = static_cast<std::size_t>(from.format.channels);
  for (int y = 0; y < from.rows; ++y) {
    const auto row = from.row<Sample>(y);
    auto* gray = reinterpret_cast<Sample*>(to.row(y));
    for (std::size_t x = 0; x < static_cast<std::size_t>(from.width); ++x) gray[x] = row[x * step + channel];
  }
}

void takeFloatLuma(const ImageView& from, Image& to) {
  for (int y = 0; y < from.rows; ++y) {
    const auto rgb = from.row<float>(y);
    auto* gray = reinterpret_cast<float*>(to.row(y));
    for (std::size_t x = 0; x < static_cast<std::size_t>(from.width); ++x)
      gray[x] = static_cast<float>(kRed * static_cast<double>(rgb[3 * x]) +
                                   kGreen * static_cast<double>(rgb[3 * x + 1]) +
                                   kBlue * static_cast<double>(rgb[3 * x + 2]));
  }
}

// OpenCV's view of rows whose samples are integers; it does not write to those it reads.
cv::Mat matOf(const ImageView& rows) {
  const int depth = rows.format.depth == BitDepth::u8 ? CV_8U : CV_16U;
  return {rows.rows, rows.width, CV_MAKETYPE(depth, rows.format.channels), const_cast<std::byte*>(rows.data),
          rows.stride};
}

void takeLuma(const ImageView& from, Image& to) {
  if (from.format.depth == BitDepth::f32) return takeFloatLuma(from, to);
  cv::Mat gray = matOf(to.view().slice(0, from.rows));
  cv::cvtColor(matOf(from), gray, cv::COLOR_RGB2GRAY);
}

} // namespace

ImageView GrayRows::read(int first, int count) {
  const ImageView from = m_view.slice(first, count);
  if (from.format.channels == 1) return from;
  if (m_rows.height() < count) m_rows = Image(from.width, count, {from.format.depth, 1});
  if (!m_channel) {
    takeLuma(from, m_rows);
  } else {
    switch (from.format.depth) {
    case BitDepth::u8: takeChannel<std::uint8_t>(from, *m_channel, m_rows); break;
    case BitDepth::u16: takeChannel<std::uint16_t>(from, *m_channel, m_rows); break;
    case BitDepth::f32: takeChannel<float>(from, *m_channel, m_rows); break;
    }
  }
  ImageView rows = m_rows.view().slice(0, count);
  rows.firstRow = first;
  return rows;
}

Image lumaOf(const Image& image) {
  if (image.format().channels == 1) return image;
  Image luma(image.width(), image.height(), {image.format().depth, 1});
  takeLuma(image.view(), luma);
  return luma;
}

} // namespace normscope
