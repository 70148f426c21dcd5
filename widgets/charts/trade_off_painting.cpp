// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_off_painting.h"

#include "charts/figure_canvas.h"
#include "charts/plot_style.h"
#include "charts/qcustomplot.h"
#include "support/fonts.h"
#include "support/measure_text.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace normscope {
namespace {

constexpr double kMark = 9, kSmallMark = 6.5; ///< sizes of a spot's and a line's symbol, px
constexpr double kRing = 8.5;                 ///< radius of A's and B's outline
constexpr std::array kDependences{Dependence::none, Dependence::dataset, Dependence::batch, Dependence::image,
                                  Dependence::window};

struct TradeOffPaintingWords {
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

void paintLegend(QCPPainter& painter, const QRectF& area, const figures::TradeOff& figure,
                 const Tokens& colours) {
  painter.setFont(interfaceFont(metrics::chip));
  double top = area.top();
  painter.setPen(colours.muted);
  painter.drawText(QRectF(area.left(), top, area.width(), 14), Qt::AlignVCenter,
                   TradeOffPaintingWords::tr("Depends on"));
  for (const Dependence dependence : kDependences) {
    const bool isShown = std::any_of(figure.modes.begin(), figure.modes.end(),
                                     [&](const auto& mode) { return mode.dependence == dependence; });
    if (!isShown) continue;
    top += 14;
    paintMark(painter, {area.left() + 5, top + 7}, dependence, kSmallMark + 0.5, colours);
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.left() + 14, top, area.width() - 14, 14), Qt::AlignVCenter,
                     dependenceText(dependence));
  }
}

void paintSpot(QCPPainter& painter, const figures::TradeOff& figure, const figures::TradeOffSpot& spot,
               const ChosenModes& chosen, const Tokens& colours) {
  const QPointF at = toQt(spot.at);
  paintMark(painter, at, figure.modes[spot.modes.front()].dependence, kMark, colours);
  const auto holds = [&](const std::string& id) {
    return std::any_of(spot.modes.begin(), spot.modes.end(),
                       [&](std::size_t mode) { return figure.modes[mode].id == id; });
  };
  const bool isA = holds(chosen.a);
  if (isA) paintRing(painter, at, kRing, Qt::SolidLine, colours);
  if (holds(chosen.b)) paintRing(painter, at, isA ? kRing + 3 : kRing, Qt::DashLine, colours);
}

void paintLine(QCPPainter& painter, const figures::TradeOff& figure, const figures::TradeOffLine& line,
               const Tokens& colours) {
  const QRectF box = toQt(line.box);
  if (line.mode && line.indent > 0)
    paintMark(painter, {box.left() + 5, box.center().y()}, figure.modes[*line.mode].dependence, kSmallMark,
              colours);
  painter.setFont(interfaceFont(metrics::chip, line.isChosen ? QFont::DemiBold : QFont::Normal));
  painter.setPen(line.isChosen ? colours.accent : line.mode ? colours.text : colours.muted);
  painter.drawText(box.adjusted(line.indent, 0, 0, 0),
                   Qt::AlignVCenter | (line.endsAtMark ? Qt::AlignRight : Qt::AlignLeft),
                   translated(line.words));
}

} // namespace

void paintTradeOff(QCPPainter& painter, const figures::TradeOff& figure, const figures::TradeOffScene& scene,
                   const ChosenModes& chosen, const QRectF& legend, const figures::TradeOffSpot* focus,
                   const Tokens& colours) {
  if (figure.modes.empty()) return;
  for (const figures::TradeOffLine& line : scene.words) paintLine(painter, figure, line, colours);
  if (scene.limit) {
    painter.setPen(plotstyle::guidePen(colours));
    painter.drawLine(toQt(*scene.limit));
  }
  painter.setPen(QPen(colours.muted, 0.8));
  for (const figures::Segment& leader : scene.leaders) painter.drawLine(toQt(leader));
  for (const figures::TradeOffSpot& spot : scene.spots) {
    paintSpot(painter, figure, spot, chosen, colours);
    if (focus != &spot) continue;
    painter.setPen(QPen(colours.text, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(toQt(spot.at), kRing + 6, kRing + 6);
  }
  for (const figures::TradeOffLine& line : scene.names) paintLine(painter, figure, line, colours);
  paintLegend(painter, legend, figure, colours);
}

} // namespace normscope
