// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/chip.h"

#include "support/fonts.h"
#include "support/tokens.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace normscope {
namespace {

constexpr int kHeight = 20;
constexpr int kSign = 8; ///< room for ▾ or ×
constexpr int kChipPadding = 8;

} // namespace

Chip::Chip(Kind kind, const QString& text, QWidget* parent) : QAbstractButton(parent), m_kind(kind) {
  setText(text);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAccessibleName(kind == Kind::Removable ? tr("Remove filter %1").arg(text) : text);
  if (kind == Kind::Removable) setToolTip(tr("Remove this filter"));
}

void Chip::setMenu(QMenu* menu) {
  menu->setParent(this, menu->windowFlags());
  connect(this, &QAbstractButton::clicked, menu,
          [this, menu] { menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
}

QSize Chip::sizeHint() const {
  const QFontMetrics fontMetrics(interfaceFont(metrics::chip));
  return {fontMetrics.horizontalAdvance(text()) + kSign + 2 * kChipPadding + 4, kHeight};
}

QSize Chip::minimumSizeHint() const { return {kSign + 2 * kChipPadding + 16, kHeight}; }

void Chip::paintEvent(QPaintEvent*) {
  const Tokens& colours = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(hasFocus() ? colours.accent : colours.line);
  painter.setBrush(underMouse() ? colours.raised : QColor(Qt::transparent));
  painter.drawRoundedRect(pill, kHeight / 2.0, kHeight / 2.0);

  painter.setFont(interfaceFont(metrics::chip));
  painter.setPen(colours.muted);
  const QRect textRect = rect().adjusted(kChipPadding, 0, -kChipPadding - kSign - 2, 0);
  painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
  const QPointF sign(width() - kChipPadding - kSign / 2.0, height() / 2.0);
  if (m_kind == Kind::Menu) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.muted);
    painter.drawPolygon(
        QPolygonF({sign + QPointF(-3.5, -1.5), sign + QPointF(3.5, -1.5), sign + QPointF(0, 2.5)}));
  } else {
    painter.setPen(QPen(colours.muted, 1.2));
    painter.drawLine(sign + QPointF(-2.5, -2.5), sign + QPointF(2.5, 2.5));
    painter.drawLine(sign + QPointF(-2.5, 2.5), sign + QPointF(2.5, -2.5));
  }
}

} // namespace normscope
