// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/band_writer.h"
#include "image/codecs.h"
#include "image/png_chunks.h"
#include "image/refusal.h"

#include <spng.h>
#include <zlib.h>

#include <array>
#include <cstring>
#include <memory>
#include <vector>

namespace normscope {
namespace {

constexpr int stopped = -100; ///< beside spng's own codes: the reader was told to stop

using Context = std::unique_ptr<spng_ctx, decltype(&spng_ctx_free)>;

/// The parts of a PNG that make its pixels, as one stream. Metadata never reaches the library: a profile that
/// inflates to gigabytes costs nothing.
class CriticalStream {
public:
  explicit CriticalStream(std::span<const std::byte> file) {
    m_parts.push_back(file.first(8));
    PngChunks chunks(file);
    while (const auto chunk = chunks.next())
      if (chunk->isCritical()) append(chunk->whole);
  }

  static int read(spng_ctx*, void* self, void* target, std::size_t length) {
    return static_cast<CriticalStream*>(self)->copy(static_cast<std::byte*>(target), length);
  }

private:
  void append(std::span<const std::byte> part) {
    auto& last = m_parts.back();
    if (last.data() + last.size() == part.data())
      last = {last.data(), last.size() + part.size()};
    else
      m_parts.push_back(part);
  }

  int copy(std::byte* target, std::size_t length) {
    while (length > 0 && m_part < m_parts.size()) {
      const auto left = m_parts[m_part].subspan(m_offset);
      const std::size_t count = std::min(length, left.size());
      if (count > 0) std::memcpy(target, left.data(), count);
      target += count;
      length -= count;
      m_offset += count;
      if (count == left.size()) {
        ++m_part;
        m_offset = 0;
      }
    }
    return length == 0 ? 0 : SPNG_IO_EOF;
  }

  std::vector<std::span<const std::byte>> m_parts;
  std::size_t m_part = 0;
  std::size_t m_offset = 0;
};

/// Turns rows as the file stores them (host byte order) into gray or RGB rows.
class RowConverter {
public:
  RowConverter(const spng_ihdr& ihdr, const spng_plte& palette)
      : m_ihdr(ihdr), m_paletteSize(palette.n_entries) {
    for (std::size_t i = 0; i < palette.n_entries && i < m_palette.size(); ++i)
      m_palette[i] = {palette.entries[i].red, palette.entries[i].green, palette.entries[i].blue};
  }

  void convert(const std::byte* row, unsigned width, std::byte* out) {
    const bool wide = m_ihdr.bit_depth == 16;
    switch (m_ihdr.color_type) {
    case SPNG_COLOR_TYPE_GRAYSCALE:
      if (m_ihdr.bit_depth < 8) return unpackGray(row, width, out);
      std::memcpy(out, row, width * (wide ? 2u : 1u));
      return;
    case SPNG_COLOR_TYPE_TRUECOLOR: std::memcpy(out, row, width * (wide ? 6u : 3u)); return;
    case SPNG_COLOR_TYPE_INDEXED: return expandPalette(row, width, out);
    case SPNG_COLOR_TYPE_GRAYSCALE_ALPHA:
      return wide ? dropAlpha<2, 1>(row, width, out) : dropAlpha<1, 1>(row, width, out);
    default: return wide ? dropAlpha<2, 3>(row, width, out) : dropAlpha<1, 3>(row, width, out);
    }
  }

  bool metUnknownIndex() const { return m_unknownIndex; }
  bool metTransparency() const { return m_transparency; } ///< in a channel of its own

private:
  unsigned packed(const std::byte* row, unsigned x) const {
    const unsigned depth = m_ihdr.bit_depth;
    const unsigned bit = x * depth;
    return std::to_integer<unsigned>(row[bit / 8]) >> (8 - depth - bit % 8) & ((1u << depth) - 1);
  }

  void unpackGray(const std::byte* row, unsigned width, std::byte* out) const {
    const unsigned scale = 255 / ((1u << m_ihdr.bit_depth) - 1); // 255, 85 or 17: exact
    for (unsigned x = 0; x < width; ++x) out[x] = static_cast<std::byte>(packed(row, x) * scale);
  }

  void expandPalette(const std::byte* row, unsigned width, std::byte* out) {
    for (unsigned x = 0; x < width; ++x, out += 3) {
      const unsigned index = packed(row, x);
      m_unknownIndex |= index >= m_paletteSize;
      std::memcpy(out, m_palette[index].data(), 3);
    }
  }

  template<std::size_t sampleBytes, std::size_t colors>
  void dropAlpha(const std::byte* row, unsigned width, std::byte* out) {
    constexpr std::size_t colorBytes = sampleBytes * colors;
    for (unsigned x = 0; x < width; ++x, row += colorBytes + sampleBytes, out += colorBytes) {
      std::memcpy(out, row, colorBytes);
      for (std::size_t i = 0; i < sampleBytes; ++i) m_transparency |= row[colorBytes + i] != std::byte{255};
    }
  }

  spng_ihdr m_ihdr;
  std::uint32_t m_paletteSize;
  std::array<std::array<std::uint8_t, 3>, 256> m_palette{};
  bool m_unknownIndex = false;
  bool m_transparency = false;
};

tl::unexpected<Failure> refuse(int error, std::span<const std::byte> file) {
  if (error == SPNG_ECHUNK_CRC) {
    PngChunks chunks(file);
    while (const auto chunk = chunks.next()) {
      const auto covered = chunk->whole.subspan(4, chunk->whole.size() - 8);
      const auto sum = crc32_z(0, reinterpret_cast<const Bytef*>(covered.data()), covered.size());
      ByteCursor stored(chunk->whole.last(4));
      if (chunk->isCritical() && sum != stored.u32())
        return reject(FailureCode::corrupt,
                      sentence("checksum (CRC) of chunk {} at byte {} is wrong", chunk->type, chunk->offset));
    }
  }
  if (error == SPNG_EIDAT_TOO_SHORT || error == SPNG_IO_EOF || error == SPNG_EOF)
    return reject(FailureCode::truncated, sentence("data ends early: image data for some rows is missing"));
  return reject(FailureCode::corrupt,
                sentence("PNG decoder error: {}", std::string_view(spng_strerror(error))));
}

/// The rows of an image without interlacing, in order. Ends with SPNG_EOI when all went well.
int readRows(spng_ctx* context, RowConverter& converter, std::span<std::byte> raw, unsigned width,
             BandWriter& writer) {
  for (;;) {
    const int error = spng_decode_scanline(context, raw.data(), raw.size());
    if (error && error != SPNG_EOI) return error;
    converter.convert(raw.data(), width, writer.row());
    if (!writer.advance()) return stopped;
    if (error) return error;
  }
}

/// The seven passes of an interlaced image, each a smaller image whose pixels are spread over the whole
/// (PNG specification, 8.2).
int readPasses(spng_ctx* context, RowConverter& converter, std::span<std::byte> raw, const DecodeJob& job,
               Image& whole) {
  constexpr std::array<unsigned, 7> startX{0, 4, 0, 2, 0, 1, 0};
  constexpr std::array<unsigned, 7> stepX{8, 8, 4, 4, 2, 2, 1};
  const auto width = static_cast<unsigned>(whole.width());
  const std::size_t pixelBytes = whole.format().bytesPerPixel();
  std::vector<std::byte> pass(whole.stride());
  for (;;) {
    spng_row_info info{};
    int error = spng_get_row_info(context, &info);
    if (!error) error = spng_decode_scanline(context, raw.data(), raw.size());
    if (error && error != SPNG_EOI) return error;
    const auto p = static_cast<std::size_t>(info.pass);
    const unsigned passWidth = (width - startX[p] + stepX[p] - 1) / stepX[p];
    converter.convert(raw.data(), passWidth, pass.data());
    std::byte* const row = whole.row(static_cast<int>(info.row_num));
    for (unsigned x = 0; x < passWidth; ++x)
      std::memcpy(row + (startX[p] + x * stepX[p]) * pixelBytes, pass.data() + x * pixelBytes, pixelBytes);
    if (error) return error;
    if (job.stop.stop_requested()) return stopped;
  }
}

int deliver(Image& whole, BandWriter& writer) {
  for (int y = 0; y < whole.height(); ++y) {
    std::memcpy(writer.row(), whole.row(y), whole.stride());
    if (!writer.advance()) return stopped;
  }
  return SPNG_EOI;
}

} // namespace

DecodeResult<Decoded> decodePng(const DecodeJob& job) {
  const Context context(spng_ctx_new(0), spng_ctx_free);
  if (!context) return overLimit(sentence("not enough memory to decode"));
  CriticalStream stream(job.bytes);
  spng_ihdr ihdr{};
  spng_plte palette{};
  int error = spng_set_png_stream(context.get(), CriticalStream::read, &stream);
  if (!error) error = spng_get_ihdr(context.get(), &ihdr);
  if (!error && ihdr.color_type == SPNG_COLOR_TYPE_INDEXED) error = spng_get_plte(context.get(), &palette);
  std::size_t size = 0;
  if (!error) error = spng_decoded_image_size(context.get(), SPNG_FMT_PNG, &size);
  if (error) return refuse(error, job.bytes);

  error = spng_decode_image(context.get(), nullptr, 0, SPNG_FMT_PNG, SPNG_DECODE_PROGRESSIVE);
  if (error) return refuse(error, job.bytes);
  const std::size_t stride = size / ihdr.height;
  const auto raw = std::make_unique_for_overwrite<std::byte[]>(stride);
  const std::span<std::byte> rawRow(raw.get(), stride);
  RowConverter converter(ihdr, palette);
  if (ihdr.interlace_method == SPNG_INTERLACE_NONE) {
    BandWriter writer(job);
    error = readRows(context.get(), converter, rawRow, ihdr.width, writer);
  } else {
    Image whole(job.header.width, job.header.height, job.header.pixelFormat());
    error = readPasses(context.get(), converter, rawRow, job, whole);
    BandWriter writer(job);
    if (error == SPNG_EOI) error = deliver(whole, writer);
  }
  if (error == stopped) return cancelled();
  if (error != SPNG_EOI) return refuse(error, job.bytes);
  error = spng_decode_chunks(context.get());
  if (error) return refuse(error, job.bytes);

  Decoded decoded{job.header, {}, {}};
  const bool hasAlphaChannel = ihdr.color_type == SPNG_COLOR_TYPE_GRAYSCALE_ALPHA ||
                               ihdr.color_type == SPNG_COLOR_TYPE_TRUECOLOR_ALPHA;
  if (hasAlphaChannel && !converter.metTransparency()) decoded.header.alpha = AlphaKind::opaque;
  if (converter.metUnknownIndex())
    decoded.damage = Failure{FailureClass::damaged, FailureCode::corrupt,
                             sentence("pixels name colours beyond the palette (shown black)")};
  return decoded;
}

} // namespace normscope
