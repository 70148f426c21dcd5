// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.h"

#include <cstdint>

namespace normscope::demo {

/// Random numbers in the shapes that painters need. Integers and exactly rounded operations only, so they are
/// the same on every machine, which the distributions of <random> do not promise. Draw into named variables
/// or braces, never twice within the arguments of one call, whose order is open.
class Random {
public:
  explicit Random(std::uint64_t seed) : m_source(seed) {}

  std::uint64_t bits() { return m_source.next(); }
  /// Even in [0, 1).
  double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
  double between(double low, double high) { return low + (high - low) * unit(); }
  int integer(int low, int high) {
    return low + static_cast<int>(m_source.below(static_cast<std::uint64_t>(high - low + 1)));
  }
  bool chance(double probability) { return unit() < probability; }

  /// Nearly normal with mean 0 and variance 1: the sum of four even 16-bit numbers.
  double normal() {
    const std::uint64_t b = bits();
    const auto sum = static_cast<double>((b & 0xffff) + (b >> 16 & 0xffff) + (b >> 32 & 0xffff) + (b >> 48));
    return (sum / 65535.0 - 2.0) * 1.7320508075688772;
  }

private:
  normscope::Random m_source;
};

} // namespace normscope::demo
