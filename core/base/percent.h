// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace normscope {

/// How a share reads in percent, for whoever writes its digits: what is not nothing never reads as nothing,
/// and what is not all never as all. A part that has grown beyond its whole has no decimals.
struct PercentFigure {
  char bound = 0; ///< '<' or '>' before the number; 0: none
  double percent = 0;
  int decimals = 0;
};
/// "0", "<0.1", "59.5", ">99.9", "100", "112". NaN stays NaN.
PercentFigure percentFigure(double share);

} // namespace normscope
