// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

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

  /// The sum in its one canonical form: ±Σ digits[i]·2^(32·(first + i) − 1152), neither end digit 0.
  struct Parts {
    bool negative = false;
    std::uint32_t first = 0;
    std::vector<std::uint32_t> digits;
    bool operator==(const Parts&) const = default;
  };
  Parts parts() const;
  static constexpr std::uint32_t kMostDigits = 71;
  /// The inverse of parts(); first + digits must stay within kMostDigits.
  static ExactSum fromParts(const Parts& parts);

private:
  // Digit i counts units of 2^(32·i − 1152); digits are kept below 2^32 in size by carrying every 2^30 adds.
  static constexpr int kDigits = kMostDigits;
  void carry();
  std::array<std::int64_t, kDigits> m_digits{};
  std::uint32_t m_pending = 0;
};

} // namespace normscope
