// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/training_resize.h"

#include "image/crop.h"
#include "image/resize.h"

#include <algorithm>
#include <utility>

namespace normscope {
namespace {

/// Where a centred part of an axis begins; halves go to the even position, as Python's round() has it.
int centredBegin(int length, int part) {
  const int half = (length - part) / 2;
  return half + ((length - part) % 2 == 1 && half % 2 == 1);
}

Image centredSquare(Image image, int side) {
  const int width = std::min(side, image.width()), height = std::min(side, image.height());
  if (width == image.width() && height == image.height()) return image;
  return cropped(image, centredBegin(image.width(), width), centredBegin(image.height(), height), width,
                 height);
}

} // namespace

ImageSize resizedSize(const ImageHeader& header, int shorter, OrientationPolicy orientation) {
  ImageSize size{header.width, header.height};
  if (orientation == OrientationPolicy::apply && swapsAxes(header.orientation))
    std::swap(size.width, size.height);
  const std::int64_t shortSide = std::min(size.width, size.height);
  const auto scaled = [&](int side) { return static_cast<int>(std::int64_t{side} * shorter / shortSide); };
  return {scaled(size.width), scaled(size.height)};
}

void TrainingResize::begin(const ImageHeader& header) {
  m_header = header;
  const ImageSize upright = resizedSize(header, m_size.shorter, m_orientation);
  if (m_size.filter == ResizeFilter::area) {
    m_resampler.emplace<Resampler>(header, upright, FitPolicy::squash, m_orientation);
    return;
  }
  const bool isTurned = m_orientation == OrientationPolicy::apply && swapsAxes(header.orientation);
  m_resampler.emplace<FilterResampler>(header, isTurned ? ImageSize{upright.height, upright.width} : upright,
                                       m_size.filter);
}

void TrainingResize::band(const ImageView& rows) {
  if (auto* const area = std::get_if<Resampler>(&m_resampler)) area->band(rows);
  if (auto* const filter = std::get_if<FilterResampler>(&m_resampler)) filter->band(rows);
}

Image TrainingResize::take() {
  Image image;
  if (auto* const area = std::get_if<Resampler>(&m_resampler)) image = toImage(area->take(), m_header.depth);
  if (auto* const filter = std::get_if<FilterResampler>(&m_resampler))
    image = oriented(filter->take(), m_orientation == OrientationPolicy::apply ? m_header.orientation : 1);
  return m_size.crop ? centredSquare(std::move(image), *m_size.crop) : image;
}

} // namespace normscope
