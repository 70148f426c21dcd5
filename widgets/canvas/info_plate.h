// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStringList>

class QPainter;

namespace normscope {

/// Lines on a dark translucent plate in the lower left corner of `area`, readable on any picture. Lines that
/// are too long are elided in the middle; those that find no room, the last ones, are left out.
void paintInfoPlate(QPainter& painter, const QRect& area, const QStringList& lines);

} // namespace normscope
