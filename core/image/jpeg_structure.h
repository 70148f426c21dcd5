// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"

#include <span>

namespace normscope {

/// What a walk over a JPEG's markers finds, without decoding.
struct JpegStructure {
  ImageHeader header;
  bool allComponentsScanned = false; ///< every component has a scan
};

DecodeResult<JpegStructure> walkJpeg(std::span<const std::byte> bytes, const DecodeLimits& limits);

} // namespace normscope
