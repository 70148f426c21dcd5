// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace normscope {

/// The orientation (1..8) that an EXIF block (TIFF structure, without "Exif\0\0") gives; 1 where anything
/// about it is invalid.
int exifOrientation(std::span<const std::byte> tiff);

/// The number of images that a CIPA multi-picture block ("MPF" after its four bytes of name) lists; 1 where
/// it is invalid.
int mpfImageCount(std::span<const std::byte> tiff);

} // namespace normscope
