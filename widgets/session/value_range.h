// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace normscope {

/// A stretch of a histogram's axis that images are picked by: those of which some channel has samples in it.
struct ValueRange {
  std::string modeId;       ///< whose output is meant; empty: what the files hold
  double low = 0, high = 0; ///< low ≤ v < high; levels of 8 bits for files, y for a mode's output
  double leastShare = 0;    ///< of that channel's samples; 0: one sample is enough
  bool operator==(const ValueRange&) const = default;
};

} // namespace normscope
