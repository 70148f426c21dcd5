// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

namespace normscope {

// 113-bit arithmetic: differences of large exact sums (N·Σx² − (Σx)²) keep more digits than double shows.
__extension__ typedef __float128 Quad;
__extension__ typedef unsigned __int128 UInt128;

/// A sum of doubles without any rounding: a fixed-point number wide enough for every double (after Kulisch),
/// so that the order of additions cannot matter. Only the final conversion rounds.
class ExactSum {
public:
  void add(double value); ///< finite values only
  void merge(const ExactSum& other);
  Quad value() const;
  bool operator==(const ExactSum& other) const;

private:
  // Digit i counts units of 2^(32·i − 1152); digits are kept below 2^32 in size by carrying every 2^30 adds.
  static constexpr int kDigits = 71;
  void carry();
  std::array<std::int64_t, kDigits> m_digits{};
  std::uint32_t m_pending = 0;
};

} // namespace normscope
