// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_style.h"
#include "charts/qcustomplot.h"
#include "charts/trade_off_scene.h"
#include "support/fonts.h"
#include "support/measure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace normscope {
namespace {

constexpr double kMark = 9, kSmallMark = 6.5; ///< sizes of a spot's and a line's symbol, px
constexpr double kRing = 8.5;                 ///< radius of A's and B's outline
constexpr std::array kDependences{Dependence::none, Dependence::dataset, Dependence::batch, Dependence::image,
                                  Dependence::window};

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TradeOff)
};

void paintMark(QCPPainter& painter, const QPointF& at, Dependence dependence, double size,
               const Tokens& colours) {
  QCPScatterStyle style = plotstyle::dependenceMark(dependence, colours);
  style.setSize(size);
  style.applyTo(&painter, style.pen());
  style.drawShape(&painter, at);
}

void paintRing(QCPPainter& painter, const QPointF& at, double radius, Qt::PenStyle line,
               const Tokens& colours) {
  QPen pen(colours.accent, 1.8, line);
  if (line == Qt::DashLine) pen.setDashPattern({2.4, 1.6});
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(at, radius, radius);
}

void paintLegend(QCPPainter& painter, const QRectF& area, const TradeOff& data, const Tokens& colours) {
  painter.setFont(interfaceFont(metrics::chip));
  double top = area.top();
  painter.setPen(colours.muted);
  painter.drawText(QRectF(area.left(), top, area.width(), 14), Qt::AlignVCenter, Words::tr("Depends on"));
  for (const Dependence dependence : kDependences) {
    const bool isShown = std::any_of(data.points.begin(), data.points.end(),
                                     [&](const auto& point) { return point.dependence == dependence; });
    if (!isShown) continue;
    top += 14;
    paintMark(painter, {area.left() + 5, top + 7}, dependence, kSmallMark + 0.5, colours);
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.left() + 14, top, area.width() - 14, 14), Qt::AlignVCenter,
                     dependenceText(dependence));
  }
}

} // namespace

void paintTradeOff(QCPPainter& painter, const TradeOffScene& scene, const TradeOff& data,
                   const std::string& modeA, const std::string& modeB, const QRectF& legend,
                   const TradeOffSpot* focus, const Tokens& colours) {
  painter.setFont(interfaceFont(metrics::chip));
  painter.setPen(colours.muted);
  for (const auto& [rect, words] : scene.corners) painter.drawText(rect, Qt::AlignCenter, words);
  painter.setPen(QPen(colours.muted, 0.8));
  for (const QLineF& leader : scene.leaders) painter.drawLine(leader);
  for (const TradeOffSpot& spot : scene.spots) {
    paintMark(painter, spot.at, data.points[spot.points.front()].dependence, kMark, colours);
    const auto holds = [&](const std::string& id) {
      return std::any_of(spot.points.begin(), spot.points.end(),
                         [&](std::size_t point) { return data.points[point].id == id; });
    };
    const bool isA = holds(modeA);
    if (isA) paintRing(painter, spot.at, kRing, Qt::SolidLine, colours);
    if (holds(modeB)) paintRing(painter, spot.at, isA ? kRing + 3 : kRing, Qt::DashLine, colours);
    if (focus == &spot) {
      painter.setPen(QPen(colours.text, 1, Qt::DotLine));
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(spot.at, kRing + 6, kRing + 6);
    }
  }
  for (const TradeOffLine& line : scene.lines) {
    const bool isChosen =
        line.point && (data.points[*line.point].id == modeA || data.points[*line.point].id == modeB);
    if (line.point && line.indent > 0)
      paintMark(painter, {line.rect.left() + 5, line.rect.center().y()}, data.points[*line.point].dependence,
                kSmallMark, colours);
    painter.setFont(interfaceFont(metrics::chip, isChosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChosen ? colours.accent : line.point ? colours.text : colours.muted);
    painter.drawText(line.rect.adjusted(line.indent, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, line.text);
  }
  if (!data.points.empty()) paintLegend(painter, legend, data, colours);
}

} // namespace normscope
