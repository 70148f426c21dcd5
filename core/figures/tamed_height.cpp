// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/tamed_height.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace normscope::figures {

TamedHeight tamedHeight(std::span<const double> counts) {
  constexpr std::size_t kMostCut = 3;
  std::vector<double> tallest(std::min(counts.size(), kMostCut + 1));
  std::partial_sort_copy(counts.begin(), counts.end(), tallest.begin(), tallest.end(), std::greater<>());
  TamedHeight height{tallest.empty() ? 1.0 : tallest[0], 0};
  for (std::size_t i = 0; i + 1 < tallest.size(); ++i) {
    if (tallest[i + 1] <= 0.0 || tallest[i] <= 2.0 * tallest[i + 1]) continue;
    height = {1.5 * tallest[i + 1], static_cast<int>(i) + 1};
  }
  if (height.top <= 0.0) height.top = 1.0;
  return height;
}

} // namespace normscope::figures
