// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/warnings.h"

#include <QRect>
#include <QString>

class QPainter;

namespace normscope {

/// What the two lines over a picture say: which mode made it and what decides about that mode, and which
/// image it is and how its values are shown.
struct TileHeader {
  static constexpr int kHeight = 40; ///< px

  int number = 0; ///< key of the mode, 0 for none
  QString letter; ///< "A" or "B"; may be empty
  QString title;
  QString fact; ///< the chip at the right: what decides the verdict, or that nothing is lost; may be empty
  Severity severity = Severity::information; ///< of the fact
  QString file, shown;                       ///< the second line, left and right; `shown` opens a menu
  QString chip;             ///< what the picture does not show as it is, "R" or "+2 EV"; may be empty
  double low = 0, high = 0; ///< shares of samples lost; NaN where not known
  bool hasShares = false;   ///< they stand in the place of the fact

  /// Where the parts were painted, for tooltips and clicks.
  struct Places {
    QRect title, fact, low, high, shown;
  };
  Places paint(QPainter& painter, const QRect& bar) const;
};

} // namespace normscope
