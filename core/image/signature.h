// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace normscope {

/// What the first bytes of a file promise.
struct Signature {
  std::optional<FileFormat> format; ///< a format that is read here
  std::string_view unreadable;      ///< else the name of an image format that is not: "GIF"
  bool isImage() const { return format || !unreadable.empty(); }
};

/// Looks at the first bytes alone, never at names. Some 18 bytes suffice for all formats.
Signature signatureOf(std::span<const std::byte> head);

} // namespace normscope
