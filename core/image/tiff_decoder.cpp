// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/alpha.h"
#include "image/band_writer.h"
#include "image/cmyk.h"
#include "image/codecs.h"
#include "image/refusal.h"
#include "image/tiff_compression.h"
#include "image/tiff_file.h"
#include "image/tiff_pages.h"

#include <array>
#include <cstring>
#include <type_traits>
#include <vector>

namespace normscope {
namespace {

/// Whether blocks hold the samples that rows are gathered from: tiny differences of opinion between libtiff's
/// own size functions would read outside.
bool holdsItsRows(const TiffStorage& storage) {
  const std::size_t perPlane = storage.isPlanar() ? 1 : storage.samples;
  const std::size_t rowBytes = (std::size_t{storage.blockWidth} * perPlane * storage.bits + 7) / 8;
  return storage.blockWidth > 0 && storage.blockHeight > 0 && storage.blockRowBytes >= rowBytes &&
         storage.blockBytes / storage.blockRowBytes >= storage.blockHeight;
}

/// Samples as stored, from a row of a block, to every `step`-th place of a row of samples.
template<class Sample>
void unpack(const std::byte* from, unsigned bits, std::size_t count, Sample* to, std::size_t step) {
  if constexpr (sizeof(Sample) == 1) {
    if (bits < 8) {
      for (std::size_t i = 0; i < count; ++i) {
        const auto byte = std::to_integer<unsigned>(from[i * bits / 8]);
        to[i * step] = static_cast<Sample>(byte >> (8 - bits - i * bits % 8) & ((1u << bits) - 1));
      }
      return;
    }
  }
  if (step == 1) {
    std::memcpy(to, from, count * sizeof(Sample));
    return;
  }
  for (std::size_t i = 0; i < count; ++i)
    std::memcpy(&to[i * step], from + i * sizeof(Sample), sizeof(Sample));
}

/// The colours of a palette as R, G, B bytes.
using TiffPalette = std::vector<std::array<std::uint8_t, 3>>;

TiffPalette paletteOf(TIFF* tiff, unsigned bits) {
  TiffPalette palette(std::size_t{1} << bits);
  std::array<std::uint16_t*, 3> map{};
  if (!TIFFGetField(tiff, TIFFTAG_COLORMAP, &map[0], &map[1], &map[2])) return {};
  bool wide = false; // some writers store bytes where the standard has 16 bits
  for (std::size_t i = 0; i < palette.size(); ++i)
    for (const auto* channel : map) wide |= channel[i] > 255;
  for (std::size_t i = 0; i < palette.size(); ++i)
    for (std::size_t c = 0; c < 3; ++c)
      palette[i][c] = static_cast<std::uint8_t>(wide ? map[c][i] >> 8 : map[c][i]);
  return palette;
}

class TiffReader {
public:
  TiffReader(const DecodeJob& job, const TiffFile& file)
      : m_job(job)
      , m_file(file)
      , m_storage(file.storage())
      , m_across((static_cast<std::uint32_t>(job.header.width) - 1) / std::max(m_storage.blockWidth, 1u) +
                 1) {
    if (m_storage.photometric == PHOTOMETRIC_PALETTE && m_storage.bits <= 8)
      m_palette = paletteOf(file.handle(), m_storage.bits);
  }

  template<class Sample>
  DecodeResult<Decoded> run() {
    if (!holdsItsRows(m_storage))
      return reject(FailureCode::corrupt, sentence("TIFF directory contradicts itself"));
    const bool missesPalette = m_storage.photometric == PHOTOMETRIC_PALETTE && m_palette.empty();
    if (missesPalette)
      return reject(FailureCode::corrupt, sentence("TIFF palette image without its palette"));
    const std::size_t planes = m_storage.isPlanar() ? m_storage.samples : 1;
    m_blocks.resize(planes * m_across);
    std::vector<Sample> row(static_cast<std::size_t>(m_job.header.width) * m_storage.samples);
    BandWriter writer(m_job);
    const auto height = static_cast<std::uint32_t>(m_job.header.height);
    for (std::uint32_t top = 0; top < height; top += m_storage.blockHeight) {
      if (!readBlocks(top, planes)) return refusal();
      for (std::uint32_t y = 0; y < std::min(m_storage.blockHeight, height - top); ++y) {
        gather(y, planes, row.data());
        convert(row.data(), reinterpret_cast<Sample*>(writer.row()));
        if (!writer.advance()) return cancelled();
      }
    }
    Decoded decoded{m_job.header, {}, {}};
    if (m_job.header.hasAlpha() && m_isOpaque) decoded.header.alpha = AlphaKind::opaque;
    if (const std::string& warning = m_file.firstDataWarning(); !warning.empty())
      decoded.damage =
          Failure{FailureClass::damaged, FailureCode::corrupt, sentence("decoder warning: {}", warning)};
    return decoded;
  }

private:
  /// All tiles or the strip, of every plane, that hold the rows from `top`.
  bool readBlocks(std::uint32_t top, std::size_t planes) {
    TIFF* const tiff = m_file.handle();
    for (std::size_t plane = 0; plane < planes; ++plane)
      for (std::uint32_t column = 0; column < m_across; ++column) {
        auto& block = m_blocks[plane * m_across + column];
        block.assign(m_storage.blockBytes, std::byte{0});
        const auto sample = static_cast<std::uint16_t>(plane);
        const auto size = static_cast<tmsize_t>(block.size());
        const std::uint32_t x = column * m_storage.blockWidth;
        const tmsize_t read =
            m_storage.tiled
                ? TIFFReadEncodedTile(tiff, TIFFComputeTile(tiff, x, top, 0, sample), block.data(), size)
                : TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, top, sample), block.data(), size);
        if (read < 0) return false;
      }
    return true;
  }

  /// One row of all blocks as interleaved samples.
  template<class Sample>
  void gather(std::uint32_t y, std::size_t planes, Sample* row) const {
    for (std::uint32_t column = 0; column < m_across; ++column) {
      const std::uint32_t x = column * m_storage.blockWidth;
      const std::size_t width =
          std::min(m_storage.blockWidth, static_cast<std::uint32_t>(m_job.header.width) - x);
      for (std::size_t plane = 0; plane < planes; ++plane) {
        const std::byte* from = m_blocks[plane * m_across + column].data() + y * m_storage.blockRowBytes;
        Sample* to = row + std::size_t{x} * m_storage.samples + plane;
        if (planes > 1)
          unpack(from, m_storage.bits, width, to, planes);
        else
          unpack(from, m_storage.bits, width * m_storage.samples, to, 1);
      }
    }
  }

  template<class Sample>
  void convert(const Sample* row, Sample* out) {
    const auto width = static_cast<std::size_t>(m_job.header.width);
    const std::size_t step = m_storage.samples;
    switch (m_storage.photometric) {
    case PHOTOMETRIC_MINISWHITE:
    case PHOTOMETRIC_MINISBLACK:
      for (std::size_t x = 0; x < width; ++x) out[x] = grayOf(row[x * step]);
      return leaveAlphaOut<1>(row, out);
    case PHOTOMETRIC_PALETTE:
      if constexpr (sizeof(Sample) == 1)
        for (std::size_t x = 0; x < width; ++x) std::memcpy(out + 3 * x, m_palette[row[x]].data(), 3);
      return;
    case PHOTOMETRIC_SEPARATED: // the samples are ink
      if constexpr (sizeof(Sample) == 1)
        for (std::size_t x = 0; x < width; ++x)
          convertInks(row + x * step, reinterpret_cast<std::byte*>(out + 3 * x));
      return;
    default:
      for (std::size_t x = 0; x < width; ++x) std::copy_n(row + x * step, 3, out + 3 * x);
      return leaveAlphaOut<3>(row, out);
    }
  }

  /// Looks at the alpha behind the colours of a row, and takes it out of them where they were multiplied by
  /// it.
  template<std::size_t colors, class Sample>
  void leaveAlphaOut(const Sample* row, Sample* out) {
    if (!m_job.header.hasAlpha()) return;
    const bool divides = m_job.header.alpha == AlphaKind::divided;
    const auto width = static_cast<std::size_t>(m_job.header.width);
    for (std::size_t x = 0; x < width; ++x, out += colors) {
      const Sample alpha = row[x * m_storage.samples + colors];
      m_isOpaque = m_isOpaque && alpha == opaqueSample<Sample>();
      for (std::size_t c = 0; divides && c < colors; ++c) out[c] = dividedByAlpha(out[c], alpha);
    }
  }

  /// Small depths are spread over 0..255, which their maximum divides; min-is-white is turned round.
  template<class Sample>
  Sample grayOf(Sample value) const {
    if constexpr (std::is_floating_point_v<Sample>) {
      return value;
    } else {
      const unsigned most = (1u << m_storage.bits) - 1;
      const unsigned inked = m_storage.photometric == PHOTOMETRIC_MINISWHITE ? most - value : value;
      return static_cast<Sample>(m_storage.bits < 8 ? inked * (255 / most) : inked);
    }
  }

  tl::unexpected<Failure> refusal() const {
    return reject(FailureCode::corrupt,
                  sentence("TIFF image data cannot be decoded ({})", m_file.firstError()));
  }

  const DecodeJob& m_job;
  const TiffFile& m_file;
  TiffStorage m_storage;
  std::uint32_t m_across;
  TiffPalette m_palette;
  std::vector<std::vector<std::byte>> m_blocks;
  bool m_isOpaque = true; ///< all alpha met so far
};

} // namespace

DecodeResult<Decoded> decodeTiff(const DecodeJob& job) {
  // The raw samples of a strip may outweigh the decoded ones: alpha and a CMYK's fourth are left out.
  const TiffFile file(job.bytes, "rm", 2 * job.limits.decodedBytes);
  TIFF* const tiff = file.handle();
  if (!tiff ||
      (job.page > 0 && !TIFFSetSubDirectory(tiff, tiffPages(job.bytes)[static_cast<std::size_t>(job.page)])))
    return reject(FailureCode::corrupt, sentence("TIFF cannot be opened ({})", file.firstError()));
  const auto compression = file.field<std::uint16_t>(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
  if (!TIFFIsCODECConfigured(compression))
    return unsupported(sentence("TIFF compressed by {} is not supported by the installed libtiff",
                                tiffCompressionName(compression)));
  if (compression == COMPRESSION_JPEG) TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
  switch (job.header.depth) {
  case BitDepth::u8: return TiffReader(job, file).run<std::uint8_t>();
  case BitDepth::u16: return TiffReader(job, file).run<std::uint16_t>();
  case BitDepth::f32: return TiffReader(job, file).run<float>();
  }
  return unsupported(sentence("TIFF of unknown depth"));
}

} // namespace normscope
