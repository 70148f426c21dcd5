// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// Where the directories of a TIFF's pages begin, from its first directory on: smaller copies of a page
/// (thumbnails, pyramids) and masks are none. Ends at 65,535, at a directory that was there before and where
/// the chain leaves the file; empty where not even the first lies in it.
std::vector<std::uint64_t> tiffPages(std::span<const std::byte> bytes);

} // namespace normscope
