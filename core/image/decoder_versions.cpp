// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/decoder_versions.h"

#include <fmt/format.h>
#include <jpeglib.h>
#include <opencv2/core/version.hpp>
#include <spng.h>
#include <tiffio.h>
#include <webp/decode.h>
#include <zlib.h>

#include <algorithm>
#include <cstdio>

#ifndef LIBJPEG_TURBO_VERSION_NUMBER
#define LIBJPEG_TURBO_VERSION_NUMBER 0
#endif

namespace normscope {

std::string decoderVersions() {
  std::string versions = fmt::format("jpeg {} {}, png {} {}, webp {:x}, opencv {}, tiff {}", JPEG_LIB_VERSION,
                                     LIBJPEG_TURBO_VERSION_NUMBER, spng_version_string(), zlibVersion(),
                                     WebPGetDecoderVersion(), CV_VERSION, TIFFGetVersion());
  std::ranges::replace(versions, '\n', ' ');
  return versions;
}

} // namespace normscope
