// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/axis.h"
#include "figures/canvas.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <vector>

class QCPAxis;
class QCPAxisRect;

namespace normscope {

// Between the figures of core and the plot that shows them.

inline QPointF toQt(const figures::Point& point) { return {point.x, point.y}; }
inline QRectF toQt(const figures::Box& box) { return {box.left, box.top, box.width, box.height}; }
inline QLineF toQt(const figures::Segment& line) { return {toQt(line.from), toQt(line.to)}; }

/// The inside of a plot's axes, with the charts' font and the window's language.
figures::Canvas canvasOf(const QCPAxisRect& area);

/// Gives an axis of a plot the range, scale and ticks of a figure's; not its title, for which there may be no
/// room.
void showAxis(QCPAxis& axis, const figures::Axis& figure);
/// Its ticks alone, as the window writes numbers where `text` is given.
void showTicks(QCPAxis& axis, const std::vector<figures::Tick>& ticks,
               QString (*text)(double value) = nullptr);

} // namespace normscope
