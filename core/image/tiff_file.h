// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tiffio.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace normscope {

/// How the pixels of a file's first image are stored, as libtiff understood the directory.
struct TiffStorage {
  std::uint16_t bits = 1, samples = 1, compression = COMPRESSION_NONE;
  std::uint16_t photometric = PHOTOMETRIC_MINISBLACK, planar = PLANARCONFIG_CONTIG;
  std::uint16_t sampleFormat = SAMPLEFORMAT_UINT;
  std::vector<std::uint16_t> extras; ///< what the samples behind the colours are (EXTRASAMPLE_…)
  bool tiled = false;
  std::uint32_t blockWidth = 0, blockHeight = 0; ///< of a tile or strip
  std::size_t blockBytes = 0, blockRowBytes = 0; ///< unpacked; of one plane

  bool isPlanar() const { return planar == PLANARCONFIG_SEPARATE && samples > 1; }
};

/// libtiff's view of a file held in memory, and what the library said about it.
class TiffFile {
public:
  /// `mode` is TIFFOpen's. libtiff is refused any single allocation of more than `mostBytes` and what its
  /// own tables need.
  TiffFile(std::span<const std::byte> bytes, const char* mode, std::uint64_t mostBytes);
  TiffFile(const TiffFile&) = delete;
  TiffFile& operator=(const TiffFile&) = delete;

  /// From now on libtiff may read no more than so many bytes. Entries of a directory may all point at the
  /// same bytes and are each kept: what they take together is bounded by this alone.
  void limitReading(std::uint64_t bytes) { m_readable = bytes; }

  TIFF* handle() const { return m_tiff.get(); } ///< null when the library refused the file
  /// A field of one number, of the type that libtiff keeps it in; its default or else `otherwise` where the
  /// file does not have it.
  template<class Number>
  Number field(std::uint32_t tag, Number otherwise = {}) const {
    TIFFGetFieldDefaulted(handle(), tag, &otherwise);
    return otherwise;
  }
  TiffStorage storage() const;
  bool hasTag(std::uint32_t tag) const; ///< of those that libtiff does not know

  bool endsEarly() const { return m_endsEarly; } ///< libtiff asked for bytes that the file does not have
  bool readsTooMuch() const { return m_readsTooMuch; } ///< libtiff was refused bytes beyond the limit
  const std::string& firstError() const { return m_firstError; }
  /// The first warning that means wrong pixels (from the JPEG and fax decoders); most are about tags.
  const std::string& firstDataWarning() const { return m_firstDataWarning; }

private:
  static tmsize_t read(thandle_t self, void* target, tmsize_t size);
  static toff_t seek(thandle_t self, toff_t offset, int whence);
  static int onError(TIFF*, void* self, const char* module, const char* format, va_list arguments);
  static int onWarning(TIFF*, void* self, const char* module, const char* format, va_list arguments);

  std::span<const std::byte> m_bytes;
  std::size_t m_position = 0;
  std::uint64_t m_readable = UINT64_MAX;
  bool m_endsEarly = false;
  bool m_readsTooMuch = false;
  std::string m_firstError;
  std::string m_firstDataWarning;
  std::unique_ptr<TIFF, decltype(&TIFFClose)> m_tiff{nullptr, TIFFClose};
};

} // namespace normscope
