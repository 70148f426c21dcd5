// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tiffio.h>

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace normscope {

/// libtiff's view of a file held in memory, and what the library said about it.
class TiffFile {
public:
  explicit TiffFile(std::span<const std::byte> bytes);
  TiffFile(const TiffFile&) = delete;
  TiffFile& operator=(const TiffFile&) = delete;

  TIFF* handle() const { return m_tiff.get(); } ///< null when the library refused the file
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
  std::string m_firstError;
  std::string m_firstDataWarning;
  std::unique_ptr<TIFF, decltype(&TIFFClose)> m_tiff{nullptr, TIFFClose};
};

} // namespace normscope
