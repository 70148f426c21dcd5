// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tokens.h"

#include <QPen>

#include <cstdint>

class QCPScatterStyle;
class QCustomPlot;

namespace normscope {
enum class Dependence : std::uint8_t;
}

namespace normscope::plotstyle {

// All taste of the charts in one place.

/// Dashed vertical lines: limits of a storage type.
QPen guidePen(const Tokens& colours);

/// Bars from the smallest to the largest of several values.
QColor spanColour(const Tokens& colours);

/// Ground, axes and fonts of a plot from the tokens in force: quiet, without frame, grid and value labels.
void apply(QCustomPlot& plot, const Tokens& colours);
/// After `apply`: both axes with values, labels and faint grid lines.
void applyScatterAxes(QCustomPlot& plot, const Tokens& colours);

/// The mark of modes by what they look at: shape and colour both tell.
QCPScatterStyle dependenceMark(Dependence dependence, const Tokens& colours);

} // namespace normscope::plotstyle
