// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace normscope {

/// A small upright 8-bit RGB picture of an image for grids.
struct Thumbnail {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb; ///< packed rows
};

} // namespace normscope
