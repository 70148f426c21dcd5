// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

#include <vector>

namespace normscope::figures {

struct Tick {
  double value = 0;
  Sentence label;
};

/// One axis of a figure. On a logarithmic one values and ends are above 0.
struct Axis {
  double low = 0, high = 1;
  bool isLogarithmic = false;
  Sentence title{};
  std::vector<Tick> ticks{};

  /// The place of a value where `low` stands at `from` and `high` at `to`.
  double at(double value, double from, double to) const;
};

/// Round numbers inside [low, high], `wanted` of them more or less.
std::vector<double> niceTicks(double low, double high, int wanted);
/// Powers of ten inside [low, high], with room for rounding.
std::vector<double> decades(double low, double high);

} // namespace normscope::figures
