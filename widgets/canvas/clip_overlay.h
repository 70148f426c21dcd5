// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pixel_display.h"
#include "support/picture.h"

#include <QImage>
#include <QRectF>
#include <QSize>

namespace normscope {

/// Marks of lost and saturated samples over a picture that fills `target`, on a transparent image of `size`
/// (device pixels): blue where something was lost below, red above, yellow where it is not finite, both blue
/// and red in turn where one pixel lost on both sides. Stripes fall to the right for what the mode loses and
/// to the left for what the file had already lost. `display` chooses ends, rule, channel and colours.
QImage clipOverlay(const Picture& picture, const QRectF& target, QSize size, bool lost, bool saturated,
                   const PixelDisplay& display = {});

} // namespace normscope
