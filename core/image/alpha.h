// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace normscope {

/// The sample that means opaque.
template<class Sample>
constexpr Sample opaqueSample() {
  return std::is_floating_point_v<Sample> ? Sample{1} : std::numeric_limits<Sample>::max();
}

/// A colour that was multiplied by its alpha as it was before, to the nearest level. What is wholly
/// transparent has no colour and stays.
template<class Sample>
Sample dividedByAlpha(Sample color, Sample alpha) {
  if (!(alpha > 0)) return color;
  if constexpr (std::is_floating_point_v<Sample>) {
    return color / alpha;
  } else {
    constexpr std::uint64_t full = opaqueSample<Sample>();
    const std::uint64_t twice = 2 * std::uint64_t{alpha};
    return static_cast<Sample>(std::min(full, (2 * full * color + alpha) / twice));
  }
}

} // namespace normscope
