// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trade_off.h"
#include "support/tokens.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <string>
#include <vector>

class QCPPainter;

namespace normscope {

/// One place of the picture with the modes that stand there: modes that treat all images alike coincide.
struct TradeOffSpot {
  QPointF at;
  std::vector<std::size_t> points; ///< A and B first, then by key, then in menu order
};

/// A line of a label: one mode's title, or how many more there are.
struct TradeOffLine {
  QRectF rect;
  QString text;
  std::optional<std::size_t> point;
  double indent = 0; ///< room for the mode's own mark, where several share the spot
};

/// Where everything stands, in pixels of the plot.
struct TradeOffScene {
  QRectF area;
  std::vector<TradeOffSpot> spots;
  std::vector<TradeOffLine> lines;
  std::vector<QLineF> leaders;                     ///< from spots to labels that stand apart
  std::vector<std::pair<QRectF, QString>> corners; ///< words for the four regions, where there is room

  /// The spot under a place, by its mark or its labels.
  const TradeOffSpot* spotAt(const QPointF& place) const;
  /// The modes under a place: one of a label's line, all of a mark.
  std::vector<std::size_t> pointsAt(const QPointF& place) const;
};

/// Arranges points that stand at `at` (beside data.points) inside `area`. Labels never overlap; those without
/// room are left out.
TradeOffScene arrangeTradeOff(const TradeOff& data, const std::vector<QPointF>& at, const QRectF& area,
                              const std::string& modeA, const std::string& modeB);

/// Draws marks, labels, and the legend in `legend`. `focus`: the spot with the keyboard's focus, or none.
void paintTradeOff(QCPPainter& painter, const TradeOffScene& scene, const TradeOff& data,
                   const std::string& modeA, const std::string& modeB, const QRectF& legend,
                   const TradeOffSpot* focus, const Tokens& colours);

} // namespace normscope
