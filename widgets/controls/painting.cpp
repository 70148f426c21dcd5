// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/painting.h"

#include "support/fonts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace normscope::painting {

QColor severityColour(Severity level, const Tokens& colours) {
  switch (level) {
  case Severity::error: return colours.error;
  case Severity::warning: return colours.warning;
  case Severity::information: break;
  }
  return colours.muted;
}

void severity(QPainter& painter, const QRectF& square, Severity level, const Tokens& colours) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(severityColour(level, colours));
  const double side = square.width();
  const QPointF centre = square.center();
  if (level == Severity::warning) {
    QPainterPath triangle(QPointF(centre.x(), square.top() + 0.04 * side));
    triangle.lineTo(square.right(), square.bottom() - 0.06 * side);
    triangle.lineTo(square.left(), square.bottom() - 0.06 * side);
    triangle.closeSubpath();
    painter.drawPath(triangle);
    painter.setBrush(colours.panel);
    painter.drawRect(QRectF(centre.x() - 0.07 * side, square.top() + 0.36 * side, 0.14 * side, 0.28 * side));
    painter.drawRect(QRectF(centre.x() - 0.07 * side, square.top() + 0.72 * side, 0.14 * side, 0.13 * side));
  } else {
    painter.drawEllipse(square);
    painter.setBrush(colours.panel);
    if (level == Severity::error) {
      painter.drawRect(QRectF(centre.x() - 0.3 * side, centre.y() - 0.1 * side, 0.6 * side, 0.2 * side));
    } else {
      painter.drawRect(QRectF(centre.x() - 0.08 * side, square.top() + 0.2 * side, 0.16 * side, 0.15 * side));
      painter.drawRect(
          QRectF(centre.x() - 0.08 * side, square.top() + 0.43 * side, 0.16 * side, 0.36 * side));
    }
  }
  painter.restore();
}

void clipTriangle(QPainter& painter, const QRectF& square, bool up, const QColor& colour) {
  const double inset = square.height() * 0.12;
  const double base = up ? square.bottom() - inset : square.top() + inset;
  const double tip = up ? square.top() + inset : square.bottom() - inset;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPolygon(QPolygonF(
      {QPointF(square.left(), base), QPointF(square.right(), base), QPointF(square.center().x(), tip)}));
  painter.restore();
}

void keyBadge(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& colours) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colours.line);
  painter.setBrush(colours.isDark ? colours.field : colours.raised);
  painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius, metrics::chipRadius);
  painter.setPen(colours.muted);
  painter.drawText(rect, Qt::AlignCenter, key);
  painter.restore();
}

void shareBar(QPainter& painter, const QRectF& rect, double share, const QColor& colour,
              const Tokens& colours) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colours.line);
  const double radius = rect.height() / 2;
  QPainterPath track;
  track.addRoundedRect(rect, radius, radius);
  painter.drawPath(track);
  if (share > 0) {
    painter.setClipPath(track);
    const double width = std::max(1.5, rect.width() * std::min(1.0, share));
    painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), colour);
  }
  painter.restore();
}

QColor chosenRowGround(const Tokens& colours) {
  const QColor &a = colours.accentGround, &b = colours.panel;
  return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

void quietWord(QPainter& painter, const QRect& area, const QString& word, const Tokens& colours) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(interfaceFont(metrics::chip));
  const QSize size = painter.fontMetrics().size(Qt::TextSingleLine, word) + QSize(12, 4);
  const QRect chip(QPoint(area.left() + metrics::small, area.bottom() - metrics::small - size.height()),
                   size);
  QColor ground = colours.panel;
  ground.setAlphaF(0.85F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(chip, metrics::chipRadius, metrics::chipRadius);
  painter.setPen(colours.muted);
  painter.drawText(chip, Qt::AlignCenter, word);
}

} // namespace normscope::painting
