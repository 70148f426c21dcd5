// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"
#include "image/image.h"

namespace normscope {

/// A JPEG at 1/8, 1/4 or 1/2 of its size, upright by policy: the smallest of these whose shorter side is at
/// least `minSide` pixels, or the whole size. Made from its DCT coefficients alone, in a third of the time of
/// a decode; for a first look, not for numbers. Gray and RGB only; other formats and CMYK are `unsupported`,
/// a file with any decoder warning is refused: the full decode says what is wrong with it.
DecodeResult<Image> decodeReduced(std::span<const std::byte> bytes, int minSide,
                                  OrientationPolicy policy = OrientationPolicy::apply,
                                  const DecodeLimits& limits = {}, const std::stop_token& stop = {});

} // namespace normscope
