// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

enum class FileFormat : std::uint8_t { jpeg, png, tiff, webp, bmp, pnm, pfm, hdr, exr, jp2 };
enum class ChannelLayout : std::uint8_t { gray, grayAlpha, rgb, rgba, palette, cmyk };

/// What alpha, which is always left out, has to do with the colours that are read.
enum class AlphaKind : std::uint8_t {
  straight,   ///< nothing: they are as if there were none
  opaque,     ///< likewise, for nothing is transparent; known once all pixels are decoded
  divided,    ///< the file holds them multiplied by alpha; the decoder has divided them again
  multiplied, ///< the file holds them multiplied by alpha, and so they are read
};

std::string_view name(FileFormat format);    ///< "jpeg"
std::string_view name(ChannelLayout layout); ///< "gray-alpha"

/// What decoded samples look like in memory: interleaved, 1 (Y) or 3 (R, G, B) channels. Alpha is left out,
/// palettes are expanded and CMYK is converted by the decoders.
struct PixelFormat {
  BitDepth depth = BitDepth::u8;
  int channels = 3;
  bool operator==(const PixelFormat&) const = default;
  std::size_t bytesPerPixel() const { return bytesPerSample(depth) * static_cast<std::size_t>(channels); }
};

/// What a file says about itself. Sizes are as stored; `orientation` is EXIF's 1..8.
struct ImageHeader {
  FileFormat format = FileFormat::jpeg;
  ChannelLayout layout = ChannelLayout::rgb;
  BitDepth depth = BitDepth::u8;
  int width = 0;
  int height = 0;
  int orientation = 1;
  int frames = 1;                        ///< images or pages in the file
  bool foreignProfile = false;           ///< carries an ICC profile other than sRGB
  AlphaKind alpha = AlphaKind::straight; ///< where there is alpha
  int bandsLeftOut = 0;                  ///< samples of a pixel that are neither colour nor alpha
  bool hasNodata = false; ///< names a value for pixels that hold nothing, which is read like any other
  bool bilevel = false;   ///< one bit a pixel
  bool operator==(const ImageHeader&) const = default;

  bool isColor() const { return layout != ChannelLayout::gray && layout != ChannelLayout::grayAlpha; }
  bool hasAlpha() const { return layout == ChannelLayout::rgba || layout == ChannelLayout::grayAlpha; }
  /// Those of `frames` that can be read, each as an image of its own.
  int pages() const { return format == FileFormat::tiff || format == FileFormat::webp ? frames : 1; }
  PixelFormat pixelFormat() const { return {depth, isColor() ? 3 : 1}; }
  std::uint64_t pixels() const {
    return static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
  }
};

/// A band of complete rows of an image being decoded: `rows` rows beginning at `firstRow`.
struct ImageView {
  const std::byte* data = nullptr;
  std::size_t stride = 0; ///< bytes from row to row
  int width = 0;
  int rows = 0;
  int firstRow = 0;
  PixelFormat format;

  /// Row `y` of the band, width × channels samples.
  template<class Sample>
  std::span<const Sample> row(int y) const {
    assert(sizeof(Sample) == bytesPerSample(format.depth) && y >= 0 && y < rows);
    return {reinterpret_cast<const Sample*>(data + stride * static_cast<std::size_t>(y)),
            static_cast<std::size_t>(width) * static_cast<std::size_t>(format.channels)};
  }
  /// `count` rows of the band from row `y` of it.
  ImageView slice(int y, int count) const {
    assert(y >= 0 && count >= 0 && y + count <= rows);
    return {data + stride * static_cast<std::size_t>(y), stride, width, count, firstRow + y, format};
  }
};

/// A whole decoded image, rows packed.
class Image {
public:
  Image() = default;
  Image(int width, int height, PixelFormat format)
      : m_width(width)
      , m_height(height)
      , m_format(format)
      , m_bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * format.bytesPerPixel()) {
  }

  int width() const { return m_width; }
  int height() const { return m_height; }
  PixelFormat format() const { return m_format; }
  bool isNull() const { return m_bytes.empty(); }
  std::size_t stride() const { return static_cast<std::size_t>(m_width) * m_format.bytesPerPixel(); }
  std::byte* row(int y) { return m_bytes.data() + stride() * static_cast<std::size_t>(y); }
  ImageView view() const { return {m_bytes.data(), stride(), m_width, m_height, 0, m_format}; }

private:
  int m_width = 0;
  int m_height = 0;
  PixelFormat m_format;
  std::vector<std::byte> m_bytes;
};

} // namespace normscope
