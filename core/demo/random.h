// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace normscope::demo {

/// Scrambles a counter into 64 even bits (SplitMix64; Steele, Lea and Flood 2014).
constexpr std::uint64_t scramble(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

/// Random numbers that are the same on every machine: integers and exactly rounded operations only, which
/// the distributions of <random> do not promise. Draw into named variables or braces, never twice within the
/// arguments of one call, whose order is open.
class Random {
public:
  explicit Random(std::uint64_t seed) : m_state(scramble(seed)) {}

  std::uint64_t bits() { return scramble(m_state += 0x9e3779b97f4a7c15u); }
  /// Even in [0, 1).
  double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
  double between(double low, double high) { return low + (high - low) * unit(); }
  int integer(int low, int high) {
    return low + static_cast<int>(bits() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool chance(double probability) { return unit() < probability; }

  /// Nearly normal with mean 0 and variance 1: the sum of four even 16-bit numbers.
  double normal() {
    const std::uint64_t b = bits();
    const auto sum = static_cast<double>((b & 0xffff) + (b >> 16 & 0xffff) + (b >> 32 & 0xffff) + (b >> 48));
    return (sum / 65535.0 - 2.0) * 1.7320508075688772;
  }

private:
  std::uint64_t m_state;
};

} // namespace normscope::demo
