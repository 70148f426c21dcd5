// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace normscope {

/// Whether an ICC profile, or the beginning of one, describes a colour space other than sRGB, by its
/// primaries and its curve (of gray, by its curve), whatever its name. One that does not tell them counts as
/// other.
bool isForeignProfile(std::span<const std::byte> profile);

/// The same for a profile as PNG stores it: a zlib stream, of which only the beginning is inflated.
bool isForeignDeflatedProfile(std::span<const std::byte> stream);

} // namespace normscope
