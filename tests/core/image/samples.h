// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace normscope::test {

using Bytes = std::vector<std::byte>;

Bytes bytesOf(std::string_view text);
void append(Bytes& bytes, std::string_view text);
void appendNumber(Bytes& bytes, std::uint64_t value, int size, bool littleEndian = false);

/// A picture with smooth and noisy parts, the same on every machine; interleaved, `channels` per pixel.
std::vector<std::uint8_t> picture(int width, int height, int channels);

struct JpegOptions {
  int width = 96;
  int height = 80;
  int channels = 3; ///< 1 gray, 3 RGB, 4 CMYK with an Adobe marker
  bool progressive = false;
  bool adobe = true;   ///< for 4 channels
  bool ycck = false;   ///< for 4 channels
  int orientation = 0; ///< written as EXIF where not 0
};
Bytes encodeJpeg(const JpegOptions& options, const std::vector<std::uint8_t>& samples);
inline Bytes encodeJpeg(const JpegOptions& options = {}) {
  return encodeJpeg(options, picture(options.width, options.height, options.channels));
}

/// A PNG from rows as the format stores them: without filter bytes, but with them where it is interlaced.
struct PngOptions {
  int width = 5;
  int height = 4;
  int depth = 8;
  int colorType = 2;
  bool interlaced = false;
};
void appendPngChunk(Bytes& png, std::string_view type, const Bytes& data);
Bytes encodePng(const PngOptions& options, const Bytes& rows, const Bytes& palette = {},
                const Bytes& extraChunks = {});

/// An EXIF block (TIFF structure) with one orientation tag.
Bytes exifBlock(int orientation);

/// Bands as they came, for tests of their order.
class BandLog final : public BandSink {
public:
  void begin(const ImageHeader& header) override;
  void band(const ImageView& rows) override;
  int begun = 0;
  int bands = 0;
  int rows = 0;
  bool gapless = true;
};

} // namespace normscope::test
