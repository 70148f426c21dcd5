// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/image.h"

namespace normscope {

std::string_view name(FileFormat format) {
  switch (format) {
  case FileFormat::jpeg: return "jpeg";
  case FileFormat::png: return "png";
  case FileFormat::tiff: return "tiff";
  case FileFormat::webp: return "webp";
  case FileFormat::bmp: return "bmp";
  case FileFormat::pnm: return "pnm";
  case FileFormat::pfm: return "pfm";
  case FileFormat::hdr: return "hdr";
  case FileFormat::exr: return "exr";
  case FileFormat::jp2: return "jp2";
  }
  return "";
}

std::string_view name(ChannelLayout layout) {
  switch (layout) {
  case ChannelLayout::gray: return "gray";
  case ChannelLayout::grayAlpha: return "gray-alpha";
  case ChannelLayout::rgb: return "rgb";
  case ChannelLayout::rgba: return "rgba";
  case ChannelLayout::palette: return "palette";
  case ChannelLayout::cmyk: return "cmyk";
  }
  return "";
}

} // namespace normscope
