// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace normscope {

/// The modes behind the keys 1 to 9, in that order. A key whose mode core does not have does nothing.
inline constexpr std::array<std::string_view, 9> kNumberedModes{
    "unit",         "channel-mean",      "mean-image", "channel-zscore", "image-zscore",
    "image-minmax", "percentile-zscore", "lcn",        "signed-unit"};

/// 1 to 9, or 0 for a mode without a key.
constexpr int modeNumber(std::string_view id) {
  for (std::size_t i = 0; i < kNumberedModes.size(); ++i)
    if (kNumberedModes[i] == id) return static_cast<int>(i) + 1;
  return 0;
}

} // namespace normscope
