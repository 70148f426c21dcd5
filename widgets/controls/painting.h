// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/warnings.h"
#include "support/tokens.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QString;

namespace normscope::painting {

// The few signs that several views draw themselves, so that they look alike on every screen and font.

/// A severity as shape and colour: a barred circle, a triangle with "!", a circle with "i".
void severity(QPainter& painter, const QRectF& square, Severity severity, const Tokens& colours);
QColor severityColour(Severity severity, const Tokens& colours);

/// A filled triangle pointing down (lost below) or up (lost above).
void clipTriangle(QPainter& painter, const QRectF& square, bool up, const QColor& colour);

/// The small framed digit before a mode's name.
void keyBadge(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& colours);

/// A share from 0 to 1 as a bar on a quiet track; anything above nothing shows at least a sliver.
void shareBar(QPainter& painter, const QRectF& rect, double share, const QColor& colour,
              const Tokens& colours);

/// Ground of the rows of A and B: the accent's ground, half as strong.
QColor chosenRowGround(const Tokens& colours);

/// A word on a translucent ground in the lower left corner of a picture.
void quietWord(QPainter& painter, const QRect& area, const QString& word, const Tokens& colours);

} // namespace normscope::painting
