// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/outcome.h"
#include "support/tokens.h"

#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace normscope {

/// Paints step outlines of R, G, B with a light fill into `area`, on nothing: the caller has filled the
/// ground. Histograms share one axis; what lies outside stands as strips at both ends.
void paintMiniHistogram(QPainter& painter, const QRectF& area, std::span<const OutputHistogram> histograms,
                        const Tokens& colours);

/// The height a chart of these counts should have: the tallest bin, unless few bins tower over the rest. A
/// bin more than twice as tall as the next is cut to 1.5 times the next; at most three bins are cut.
struct TamedHeight {
  double top = 1.0;
  int cutBins = 0;
};
TamedHeight tamedHeight(std::span<const double> counts);

} // namespace normscope
