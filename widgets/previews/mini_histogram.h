// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomes/outcome.h"
#include "support/tokens.h"

#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace normscope {

/// The axis of a thin histogram: that of its counts, widened so that 0 and full scale can be marked on it
/// where that leaves the curves a quarter of the width.
struct MiniAxis {
  double low = 0, high = 1;
  std::vector<double> marks; ///< 0 and 1, or in levels 0 and 255 or 65535, as far as they lie on it
};
MiniAxis miniAxis(const OutputHistogram& histogram);

/// Paints step outlines of R, G, B with a light fill over an axis with its marks into `area`, on nothing: the
/// caller has filled the ground. Histograms share one axis; what lies outside stands as strips at both ends.
void paintMiniHistogram(QPainter& painter, const QRectF& area, std::span<const OutputHistogram> histograms,
                        const Tokens& colours);

} // namespace normscope
