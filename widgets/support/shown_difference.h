// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/picture.h"

#include <memory>

namespace normscope {

/// The difference of two pictures as they are shown, in levels of 255. Modes have scales of their own, so
/// their outputs cannot be subtracted; what the eye compares can.
struct ShownDifference {
  std::shared_ptr<const Picture> picture; ///< mid-grey (128) where both are equal
  int gain = 1;                           ///< levels of the picture per level of difference
  int largest = 0;                        ///< of any sample of any pixel
};

/// 128 + gain × (a − b) per channel, within 0..255. Gain 0: the largest of 16, 4 and 1 with which 99 % of the
/// samples stay within. Both pictures have pixels and `a.levels[0]` and `b.levels[0]` the same size.
ShownDifference shownDifference(const Picture& a, const Picture& b, int gain);

} // namespace normscope
