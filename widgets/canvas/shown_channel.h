// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pixel_display.h"

#include <QImage>
#include <QString>

namespace normscope {

/// The part of an RGB image as gray: one of its channels, or their luma. ShownChannel::All leaves it as it
/// is.
QImage shownChannel(const QImage& image, const QRect& part, ShownChannel channel);

/// What pictures do not show as it is: "R", "+2 EV", "luma · −1 EV"; empty when they do.
QString displayChip(const PixelDisplay& display);

} // namespace normscope
