// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace normscope {

/// y = W·(x/M − mean), W mixing the channels; for a set of one channel only W[0][0] counts.
struct ColorMap {
  std::array<std::array<double, 3>, 3> matrix{};
  std::array<double, 3> mean{}; ///< unit range
};

} // namespace normscope
