// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/percent.h"

namespace normscope {

PercentFigure percentFigure(double share) {
  const double percent = share * 100.0;
  if (percent <= 0.0) return {};
  if (percent >= 100.0) return {0, percent, 0};
  if (percent < 0.1) return {'<', 0.1, 1};
  if (percent > 99.9) return {'>', 99.9, 1};
  return {0, percent, 1};
}

} // namespace normscope
