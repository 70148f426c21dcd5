// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomes/outcome.h"
#include "support/tokens.h"

#include <QRectF>

#include <span>

class QPainter;

namespace normscope {

/// Paints step outlines of R, G, B with a light fill into `area`, on nothing: the caller has filled the
/// ground. Histograms share one axis; what lies outside stands as strips at both ends.
void paintMiniHistogram(QPainter& painter, const QRectF& area, std::span<const OutputHistogram> histograms,
                        const Tokens& colours);

} // namespace normscope
