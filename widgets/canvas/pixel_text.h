// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pixel_display.h"
#include "session/pixel_readout.h"
#include "support/picture.h"

#include <QColor>
#include <QPoint>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace normscope {

/// Asks for what a mode makes of a pixel; none where it is not known exactly.
using PixelReader = std::function<std::optional<PixelOutput>(QPoint)>;

inline constexpr double kValueScale = 48.0;  ///< screen pixels per pixel from which its values are written
inline constexpr double kLetterScale = 12.0; ///< and from which the channels it lost are named

/// A sample with four significant digits, as it is written into pixels.
QString pixelValueText(double value);

/// `ink`, brought as far towards black or white as a contrast of 4.5 : 1 on `ground` needs (WCAG 2.1).
QColor readableOn(QColor ink, QColor ground);

/// Writes the values of the pixels within `visible` into them: one line per channel, or one of the channel
/// that is shown alone. The picture fills `target`. Says whether there were any that fitted.
bool paintPixelValues(QPainter& painter, const QRectF& target, const QRectF& visible, const Picture& picture,
                      const PixelDisplay& display, const PixelReader& reader);

/// Names in pixels within `visible` the channels that overlays mark there: "R", "GB", "RGB".
void paintLostChannels(QPainter& painter, const QRectF& target, const QRectF& visible, const Picture& picture,
                       const PixelDisplay& display, bool lost, bool saturated);

} // namespace normscope
