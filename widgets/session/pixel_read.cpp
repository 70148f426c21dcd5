// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pixel_read.h"

namespace normscope {
namespace {

double codeAt(const Image& image, int x, int y, int channel) {
  const auto at = static_cast<std::size_t>(x * image.format().channels + channel);
  const ImageView view = image.view();
  switch (image.format().depth) {
  case BitDepth::u8: return view.row<std::uint8_t>(y)[at];
  case BitDepth::u16: return view.row<std::uint16_t>(y)[at];
  case BitDepth::f32: return view.row<float>(y)[at];
  }
  return 0;
}

} // namespace

std::optional<PixelReadout> readSource(const PreviewSource& source, QPoint position) {
  const Image* image = (source.full ? source.full : source.reduced).get();
  if (!image || !QRect(QPoint(), source.size).contains(position)) return std::nullopt;
  PixelReadout readout;
  readout.position = position;
  readout.depth = image->format().depth;
  readout.channels = image->format().channels;
  const int x = position.x() * image->width() / source.size.width();
  const int y = position.y() * image->height() / source.size.height();
  for (int c = 0; c < readout.channels; ++c)
    readout.source[static_cast<std::size_t>(c)] = codeAt(*image, x, y, c);
  return readout;
}

std::optional<PixelOutput> readOutput(const PixelReadout& pixel, const PreviewSource& source,
                                      const Picture& picture, const Transform& transform,
                                      const ModeOutcome& outcome) {
  if (!picture.pointMap && picture.output.empty()) return std::nullopt;
  PixelOutput output;
  output.modeId = picture.modeId;
  output.storage = outcome.storage;
  output.channels = transform.channels();
  const auto channels = static_cast<std::size_t>(transform.channels());
  for (std::size_t c = 0; c < channels; ++c) {
    if (picture.pointMap) {
      const double code = pixel.source[pixel.channels == 1 ? 0 : c];
      output.output[c] = (*picture.pointMap)[c](transform.scale().level(pixel.depth, code));
    } else {
      const int x = pixel.position.x() * picture.outputSize.width() / source.size.width();
      const int y = pixel.position.y() * picture.outputSize.height() / source.size.height();
      const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.outputSize.width()) +
                      static_cast<std::size_t>(x);
      output.output[c] = static_cast<double>(picture.output[at * channels + c]);
    }
    const Storage::Stored stored = outcome.stored.store(output.output[c]);
    output.stored[c] = stored.value;
    output.clip[c] = stored.clip;
  }
  return output;
}

} // namespace normscope
