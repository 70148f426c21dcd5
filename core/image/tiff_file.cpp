// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/tiff_file.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace normscope {
namespace {

std::string text(const char* module, const char* format, va_list arguments) {
  std::array<char, 300> message{};
  std::vsnprintf(message.data(), message.size(), format, arguments);
  return std::string(module ? module : "libtiff") + ": " + message.data();
}

} // namespace

TiffFile::TiffFile(std::span<const std::byte> bytes, const char* mode, std::uint64_t mostBytes)
    : m_bytes(bytes) {
  constexpr std::uint64_t ownTables = 16u << 20;
  const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                 TIFFOpenOptionsFree);
  TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), static_cast<tmsize_t>(ownTables + mostBytes));
  TIFFOpenOptionsSetErrorHandlerExtR(options.get(), onError, this);
  TIFFOpenOptionsSetWarningHandlerExtR(options.get(), onWarning, this);
  const auto write = [](thandle_t, void*, tmsize_t) -> tmsize_t { return -1; };
  const auto close = [](thandle_t) { return 0; };
  const auto size = [](thandle_t self) -> toff_t { return static_cast<TiffFile*>(self)->m_bytes.size(); };
  const auto map = [](thandle_t, void**, toff_t*) { return 0; };
  const auto unmap = [](thandle_t, void*, toff_t) {};
  m_tiff.reset(
      TIFFClientOpenExt("file", mode, this, read, write, seek, close, size, map, unmap, options.get()));
}

namespace {

/// What files mean that do not say it: fax stores ink, three colours are RGB (as TIFFReadRGBAImage has it).
std::uint16_t unsaidPhotometric(const TiffStorage& storage) {
  switch (storage.compression) {
  case COMPRESSION_CCITTRLE:
  case COMPRESSION_CCITTRLEW:
  case COMPRESSION_CCITTFAX3:
  case COMPRESSION_CCITTFAX4: return PHOTOMETRIC_MINISWHITE;
  default: break;
  }
  return storage.samples - storage.extras.size() == 3 ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK;
}

} // namespace

TiffStorage TiffFile::storage() const {
  TIFF* const tiff = handle();
  TiffStorage storage;
  storage.bits = field(TIFFTAG_BITSPERSAMPLE, storage.bits);
  storage.samples = field(TIFFTAG_SAMPLESPERPIXEL, storage.samples);
  storage.compression = field(TIFFTAG_COMPRESSION, storage.compression);
  storage.planar = field(TIFFTAG_PLANARCONFIG, storage.planar);
  storage.sampleFormat = field(TIFFTAG_SAMPLEFORMAT, storage.sampleFormat);
  std::uint16_t extras = 0;
  const std::uint16_t* kinds = nullptr;
  if (TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &extras, &kinds)) storage.extras.assign(kinds, kinds + extras);
  storage.photometric = field(TIFFTAG_PHOTOMETRIC, unsaidPhotometric(storage));
  storage.tiled = TIFFIsTiled(tiff) != 0;
  if (storage.tiled) {
    storage.blockWidth = field<std::uint32_t>(TIFFTAG_TILEWIDTH);
    storage.blockHeight = field<std::uint32_t>(TIFFTAG_TILELENGTH);
    storage.blockBytes = static_cast<std::size_t>(TIFFTileSize(tiff));
    storage.blockRowBytes = static_cast<std::size_t>(TIFFTileRowSize(tiff));
  } else {
    storage.blockWidth = field<std::uint32_t>(TIFFTAG_IMAGEWIDTH);
    storage.blockHeight =
        std::min(field<std::uint32_t>(TIFFTAG_ROWSPERSTRIP), field<std::uint32_t>(TIFFTAG_IMAGELENGTH));
    storage.blockBytes = static_cast<std::size_t>(TIFFStripSize(tiff));
    storage.blockRowBytes = static_cast<std::size_t>(TIFFScanlineSize(tiff));
  }
  return storage;
}

tmsize_t TiffFile::read(thandle_t self, void* target, tmsize_t size) {
  auto& file = *static_cast<TiffFile*>(self);
  const std::size_t left = file.m_bytes.size() - std::min(file.m_position, file.m_bytes.size());
  const std::size_t count = std::min(left, static_cast<std::size_t>(std::max<tmsize_t>(size, 0)));
  file.m_endsEarly |= static_cast<tmsize_t>(count) < size;
  file.m_readsTooMuch |= count > file.m_readable;
  if (file.m_readsTooMuch) return -1;
  if (count > 0) std::memcpy(target, file.m_bytes.data() + file.m_position, count);
  file.m_position += count;
  file.m_readable -= count;
  return static_cast<tmsize_t>(count);
}

bool TiffFile::hasTag(std::uint32_t tag) const {
  std::uint32_t count = 0;
  const void* ignored = nullptr;
  return TIFFGetField(handle(), tag, &count, &ignored) != 0;
}

toff_t TiffFile::seek(thandle_t self, toff_t offset, int whence) {
  auto& file = *static_cast<TiffFile*>(self);
  if (whence == SEEK_CUR) offset += file.m_position;
  if (whence == SEEK_END) offset += file.m_bytes.size();
  file.m_position = offset;
  return offset;
}

int TiffFile::onError(TIFF*, void* self, const char* module, const char* format, va_list arguments) {
  auto& file = *static_cast<TiffFile*>(self);
  if (file.m_firstError.empty()) file.m_firstError = text(module, format, arguments);
  return 1; // handled: nothing is printed
}

int TiffFile::onWarning(TIFF*, void* self, const char* module, const char* format, va_list arguments) {
  auto& file = *static_cast<TiffFile*>(self);
  const std::string_view from = module ? module : "";
  const bool aboutData = from.starts_with("JPEG") || from.starts_with("Fax");
  if (aboutData && file.m_firstDataWarning.empty()) file.m_firstDataWarning = text(module, format, arguments);
  return 1;
}

} // namespace normscope
