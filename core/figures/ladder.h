// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures/axis.h"
#include "outcomes/eigen_ladder.h"

#include <optional>
#include <span>
#include <vector>

namespace normscope::figures {

/// The eigenvalues after one step: a mark each, and a bar whose length on the axis is the condition number.
struct LadderColumn {
  Sentence title;
  std::vector<std::optional<double>> marks; ///< largest first; none where the value is rounding
  std::optional<std::pair<double, double>>
      span; ///< smallest and largest; none where the smallest is rounding
};

struct Ladder {
  std::vector<LadderColumn> columns; ///< at 0, 1, 2 … of an axis across
  Axis eigenvalues;                  ///< logarithmic
  std::size_t ranks = 0;             ///< marks of every column
};

/// Steps side by side, so that lines run from rank to rank.
Ladder ladder(std::span<const LadderRung> rungs);

} // namespace normscope::figures
