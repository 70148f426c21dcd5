// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace normscope {

/// How often what reaches `greatest` can be doubled without passing `full`: the upper bits that files of 16
/// bits leave empty when they hold 10 or 12. 0 where nothing is above black, 6 at most.
inline int spareBits(double greatest, double full) {
  constexpr int kMost = 6;
  int bits = 0;
  if (greatest > 0.0)
    for (double doubled = 2.0 * greatest; bits < kMost && doubled <= full; doubled *= 2.0) ++bits;
  return bits;
}

} // namespace normscope
