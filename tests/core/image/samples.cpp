// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"

#include <jpeglib.h>
#include <zlib.h>

#include <cstdio>
#include <cstdlib>

namespace normscope::test {

Bytes bytesOf(std::string_view text) {
  Bytes bytes;
  append(bytes, text);
  return bytes;
}

void append(Bytes& bytes, std::string_view text) {
  for (const char c : text) bytes.push_back(static_cast<std::byte>(c));
}

void appendNumber(Bytes& bytes, std::uint64_t value, int size, bool littleEndian) {
  for (int i = 0; i < size; ++i)
    bytes.push_back(static_cast<std::byte>(value >> 8 * (littleEndian ? i : size - 1 - i)));
}

std::vector<std::uint8_t> picture(int width, int height, int channels) {
  std::vector<std::uint8_t> samples;
  std::uint32_t noise = 12345;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int c = 0; c < channels; ++c) {
        noise = noise * 1664525u + 1013904223u;
        samples.push_back(
            static_cast<std::uint8_t>(x * 100 / width + y * 80 / height + 20 * c + (noise >> 28)));
      }
  return samples;
}

Bytes exifBlock(int orientation) {
  Bytes block = bytesOf(std::string_view("MM\0*", 4));
  appendNumber(block, 8, 4);
  appendNumber(block, 1, 2);
  appendNumber(block, 0x0112, 2);
  appendNumber(block, 3, 2);
  appendNumber(block, 1, 4);
  appendNumber(block, static_cast<std::uint64_t>(orientation), 2);
  appendNumber(block, 0, 2);
  appendNumber(block, 0, 4);
  return block;
}

Bytes encodeJpeg(const JpegOptions& options, const std::vector<std::uint8_t>& samples) {
  jpeg_compress_struct info{};
  jpeg_error_mgr errors{};
  info.err = jpeg_std_error(&errors);
  jpeg_create_compress(&info);
  unsigned char* memory = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&info, &memory, &size);
  info.image_width = static_cast<JDIMENSION>(options.width);
  info.image_height = static_cast<JDIMENSION>(options.height);
  info.input_components = options.channels;
  info.in_color_space = options.channels == 1 ? JCS_GRAYSCALE : options.channels == 3 ? JCS_RGB : JCS_CMYK;
  jpeg_set_defaults(&info);
  if (options.ycck) jpeg_set_colorspace(&info, JCS_YCCK);
  if (options.channels == 4) info.write_Adobe_marker = options.adobe;
  jpeg_set_quality(&info, 92, TRUE);
  if (options.progressive) jpeg_simple_progression(&info);
  jpeg_start_compress(&info, TRUE);
  if (options.orientation != 0) {
    Bytes exif = bytesOf(std::string_view("Exif\0\0", 6));
    const Bytes block = exifBlock(options.orientation);
    exif.insert(exif.end(), block.begin(), block.end());
    jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                      static_cast<unsigned>(exif.size()));
  }
  while (info.next_scanline < info.image_height) {
    auto* row = const_cast<JSAMPLE*>(samples.data() + std::size_t{info.next_scanline} * info.image_width *
                                                          static_cast<std::size_t>(options.channels));
    jpeg_write_scanlines(&info, &row, 1);
  }
  jpeg_finish_compress(&info);
  const auto* begin = reinterpret_cast<const std::byte*>(memory);
  Bytes encoded(begin, begin + size);
  jpeg_destroy_compress(&info);
  std::free(memory);
  return encoded;
}

void appendPngChunk(Bytes& png, std::string_view type, const Bytes& data) {
  appendNumber(png, data.size(), 4);
  const std::size_t start = png.size();
  append(png, type);
  png.insert(png.end(), data.begin(), data.end());
  appendNumber(png, crc32_z(0, reinterpret_cast<const Bytef*>(png.data() + start), png.size() - start), 4);
}

Bytes encodePng(const PngOptions& options, const Bytes& rows, const Bytes& palette,
                const Bytes& extraChunks) {
  Bytes png = bytesOf("\x89PNG\r\n\x1a\n");
  Bytes ihdr;
  appendNumber(ihdr, static_cast<std::uint64_t>(options.width), 4);
  appendNumber(ihdr, static_cast<std::uint64_t>(options.height), 4);
  appendNumber(ihdr, static_cast<std::uint64_t>(options.depth), 1);
  appendNumber(ihdr, static_cast<std::uint64_t>(options.colorType), 1);
  appendNumber(ihdr, 0, 2);
  appendNumber(ihdr, options.interlaced ? 1 : 0, 1);
  appendPngChunk(png, "IHDR", ihdr);
  if (!palette.empty()) appendPngChunk(png, "PLTE", palette);
  png.insert(png.end(), extraChunks.begin(), extraChunks.end());
  Bytes filtered = options.interlaced ? rows : Bytes();
  const std::size_t stride = rows.size() / static_cast<std::size_t>(options.height);
  for (int y = 0; y < options.height && !options.interlaced; ++y) {
    filtered.push_back(std::byte{0});
    const auto row = rows.begin() + static_cast<std::ptrdiff_t>(stride) * y;
    filtered.insert(filtered.end(), row, row + static_cast<std::ptrdiff_t>(stride));
  }
  uLongf size = compressBound(filtered.size());
  Bytes data(size);
  compress(reinterpret_cast<Bytef*>(data.data()), &size, reinterpret_cast<const Bytef*>(filtered.data()),
           filtered.size());
  data.resize(size);
  appendPngChunk(png, "IDAT", data);
  appendPngChunk(png, "IEND", {});
  return png;
}

void BandLog::begin(const ImageHeader&) { ++begun; }

void BandLog::band(const ImageView& view) {
  gapless = gapless && view.firstRow == rows && view.rows > 0;
  rows += view.rows;
  ++bands;
}

} // namespace normscope::test
