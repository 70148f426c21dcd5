// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "records/image_recorder.h"

#include <cstring>
#include <vector>

namespace normscope::testing {

/// An image of given samples, interleaved.
template<class Sample>
Image image(int width, int height, int channels, const std::vector<Sample>& samples) {
  const BitDepth depth = sizeof(Sample) == 1   ? BitDepth::u8
                         : sizeof(Sample) == 2 ? BitDepth::u16
                                               : BitDepth::f32;
  Image result(width, height, {depth, channels});
  std::memcpy(result.row(0), samples.data(), samples.size() * sizeof(Sample));
  return result;
}

inline ImageHeader headerOf(const Image& image) {
  ImageHeader header;
  header.layout = image.format().channels == 1 ? ChannelLayout::gray : ChannelLayout::rgb;
  header.depth = image.format().depth;
  header.width = image.width();
  header.height = image.height();
  return header;
}

/// The record of an image fed in bands of `rows` rows.
inline ImageRecord recordOf(const Image& image, int rows = 1000) {
  ImageRecorder recorder;
  recorder.begin(headerOf(image));
  for (int y = 0; y < image.height(); y += rows) {
    ImageView band = image.view();
    band.data += band.stride * static_cast<std::size_t>(y);
    band.firstRow = y;
    band.rows = std::min(rows, image.height() - y);
    recorder.band(band);
  }
  ImageRecord record = recorder.take();
  record.width = image.width();
  record.height = image.height();
  return record;
}

} // namespace normscope::testing
