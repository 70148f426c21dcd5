// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace normscope {

/// How Compare puts A and B together.
enum class CompareLayout {
  sideBySide, ///< or one above the other where the view is high
  wipe,       ///< in one place, with a line to drag between them
  flip,       ///< in one place, one of them at a time
  difference, ///< one picture of A − B
};

/// What Compare shows; view state alone, no number follows from it.
struct CompareState {
  CompareLayout layout = CompareLayout::sideBySide;
  Qt::Orientation wipeLine = Qt::Vertical; ///< A is left of a vertical line, above a horizontal one
  bool flippedToB = false;
  bool ofOutputs = false; ///< the difference is of the modes' outputs, else of the pictures as shown
  int gain = 0;           ///< of the difference as shown; 0: automatic
  bool operator==(const CompareState&) const = default;
};

} // namespace normscope
