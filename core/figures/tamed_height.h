// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace normscope::figures {

/// The height a chart of these counts should have: the tallest bin, unless few bins tower over the rest. A
/// bin more than twice as tall as the next is cut to 1.5 times the next; at most three bins are cut.
struct TamedHeight {
  double top = 1.0;
  int cutBins = 0;
};
TamedHeight tamedHeight(std::span<const double> counts);

} // namespace normscope::figures
