// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace normscope {

/// What the title bar of a picture says.
struct TileHeader {
  int number = 0; ///< key of the mode, 0 for none
  QString letter; ///< "A" or "B" where the bar has to name it; may be empty
  QString chip;   ///< what the picture does not show as it is, "R" or "+2 EV"; may be empty
  QString title, dependence;
  double low = 0, high = 0; ///< shares of samples lost; NaN where not known
  bool hasShares = false;

  /// Where the parts were painted, for tooltips.
  struct Places {
    QRect title, low, high;
  };
  Places paint(QPainter& painter, const QRect& bar) const;
};

} // namespace normscope
