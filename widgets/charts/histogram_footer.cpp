// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_footer.h"

#include "charts/histogram_curves.h"
#include "charts/plot_style.h"
#include "models/number_text.h"
#include "support/fonts.h"

#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr double kArrow = 8.0;
constexpr double kLine = 16.0; ///< length of a legend line

void arrow(QPainter& painter, QPointF tip, double direction, const QColor& colour) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPolygon(
      QPolygonF({tip, tip + QPointF(-direction * kArrow, -4), tip + QPointF(-direction * kArrow, 4)}));
}

QString lossText(double share, const QString& letters) {
  return letters.isEmpty() ? percentText(share) : percentText(share) + QLatin1Char(' ') + letters;
}

} // namespace

HistogramFooter::HistogramFooter(QWidget* parent) : QWidget(parent) { setFixedHeight(22); }

void HistogramFooter::setCurves(const HistogramCurves& curves) {
  m_letters.clear();
  for (const HistogramCurve& curve : curves.channels) m_letters << curve.letter;
  m_losesLow = !curves.lettersLow().isEmpty();
  m_losesHigh = !curves.lettersHigh().isEmpty();
  m_low = m_letters.isEmpty() ? QString() : lossText(curves.shareLow(), curves.lettersLow());
  m_high = m_letters.isEmpty() ? QString() : lossText(curves.shareHigh(), curves.lettersHigh());
  update();
}

void HistogramFooter::paintEvent(QPaintEvent*) {
  if (m_letters.isEmpty()) return;
  const Tokens& colours = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(interfaceFont(metrics::chip));
  const double middle = height() / 2.0;
  const QColor low = m_losesLow ? colours.accent : colours.muted;
  const QColor high = m_losesHigh ? colours.error : colours.muted;
  arrow(painter, {0, middle}, -1, low);
  painter.setPen(low);
  painter.drawText(QRectF(kArrow + 4, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_low);
  arrow(painter, {double(width()), middle}, 1, high);
  painter.setPen(high);
  painter.drawText(QRectF(0, 0, width() - kArrow - 4, height()), Qt::AlignVCenter | Qt::AlignRight, m_high);

  painter.setRenderHint(QPainter::Antialiasing, false);
  double letter = painter.fontMetrics().horizontalAdvance(QLatin1Char('G'));
  for (const QString& name : m_letters)
    letter = std::max<double>(letter, painter.fontMetrics().horizontalAdvance(name));
  const double entry = letter + 3 + kLine + 5;
  double x = (width() - entry * static_cast<double>(m_letters.size())) / 2;
  const auto channels = static_cast<std::size_t>(m_letters.size());
  for (std::size_t c = 0; c < channels; ++c, x += entry) {
    painter.setPen(colours.muted);
    painter.drawText(QRectF(x, 0, entry, height()), Qt::AlignVCenter | Qt::AlignLeft, m_letters[int(c)]);
    QPen pen = plotstyle::channelPen(colours, c, channels);
    pen.setWidthF(1.5);
    painter.setPen(pen);
    painter.drawLine(QPointF(x + letter + 3, middle + 1), QPointF(x + letter + 3 + kLine, middle + 1));
  }
}

} // namespace normscope
