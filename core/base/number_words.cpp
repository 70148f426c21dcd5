// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope {

std::string plainFigure(double value, int decimals) {
  return std::abs(value) < kLongNumber ? fmt::format("{:.{}f}", value, decimals)
                                       : fmt::format("{:.4g}", value);
}

std::string channelName(std::size_t channel, std::size_t channels) {
  if (channels == 1) return "Y";
  if (channels == 3 && channel < 3) return std::string(1, "RGB"[channel]);
  return std::to_string(channel + 1);
}

std::string channelNames(std::size_t channels, std::string_view between) {
  std::string names;
  for (std::size_t c = 0; c < channels; ++c) {
    if (c > 0) names += between;
    names += channelName(c, channels);
  }
  return names;
}

} // namespace normscope
