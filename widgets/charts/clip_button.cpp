// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/clip_button.h"

#include "support/fonts.h"
#include "support/tokens.h"

#include <QPainter>

namespace normscope {
namespace {

constexpr double kArrow = 8.0;
constexpr int kPadding = 4, kGap = 4, kHeight = 20;

} // namespace

ClipButton::ClipButton(End end, QWidget* parent) : QAbstractButton(parent), m_end(end) {
  setCheckable(true);
  setFocusPolicy(Qt::TabFocus);
  setFixedHeight(kHeight);
  hide();
}

void ClipButton::setLoss(const QString& text, bool loses) {
  setText(text);
  m_loses = loses;
  setVisible(!text.isEmpty());
  updateGeometry();
  update();
}

QSize ClipButton::sizeHint() const {
  const QFontMetrics written(interfaceFont(metrics::chip));
  return {written.horizontalAdvance(text()) + int(kArrow) + kGap + 2 * kPadding, kHeight};
}

void ClipButton::setHovered(bool on) {
  if (on == m_isHovered) return;
  m_isHovered = on;
  update();
  Q_EMIT hovered(on);
}

void ClipButton::enterEvent(QEnterEvent* event) {
  setHovered(true);
  QAbstractButton::enterEvent(event);
}

void ClipButton::leaveEvent(QEvent* event) {
  setHovered(false);
  QAbstractButton::leaveEvent(event);
}

void ClipButton::hideEvent(QHideEvent* event) {
  setHovered(false);
  QAbstractButton::hideEvent(event);
}

void ClipButton::paintEvent(QPaintEvent*) {
  const Tokens& colours = tokens();
  const bool isLow = m_end == End::Low;
  const QColor ink = !m_loses ? colours.muted : isLow ? colours.accent : colours.error;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (isChecked() || m_isHovered || hasFocus()) {
    painter.setPen(isChecked() || hasFocus() ? QPen(ink) : QPen(Qt::NoPen));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius,
                            metrics::chipRadius);
  }
  const double direction = isLow ? -1 : 1;
  const QPointF tip(isLow ? kPadding : width() - kPadding, height() / 2.0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  painter.drawPolygon(
      QPolygonF({tip, tip + QPointF(-direction * kArrow, -4), tip + QPointF(-direction * kArrow, 4)}));
  painter.setPen(ink);
  painter.setFont(interfaceFont(metrics::chip));
  const int side = kPadding + int(kArrow) + kGap;
  painter.drawText(isLow ? rect().adjusted(side, 0, 0, 0) : rect().adjusted(0, 0, -side, 0),
                   Qt::AlignVCenter | (isLow ? Qt::AlignLeft : Qt::AlignRight), text());
}

} // namespace normscope
