// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/wipe_line.h"

#include "support/fonts.h"
#include "support/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kThick = 44, kGrip = 9, kHandle = 20; ///< pixels across the line; of the handle along it

} // namespace

WipeLine::WipeLine(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("wipeLine"));
  setAccessibleName(tr("Line between A and B"));
  setToolTip(tr("Drag it; Shift+W turns it"));
}

void WipeLine::place(const QRect& area, Qt::Orientation orientation, double share) {
  m_area = area;
  m_orientation = orientation;
  const bool upright = orientation == Qt::Vertical;
  setCursor(upright ? Qt::SplitHCursor : Qt::SplitVCursor);
  if (upright)
    setGeometry(area.left() + qRound(share * area.width()) - kThick / 2, area.top(), kThick, area.height());
  else
    setGeometry(area.left(), area.top() + qRound(share * area.height()) - kThick / 2, area.width(), kThick);
  const QPoint middle(width() / 2, height() / 2);
  const QRect grip = upright ? QRect(middle.x() - kGrip / 2, 0, kGrip, height())
                             : QRect(0, middle.y() - kGrip / 2, width(), kGrip);
  // What is beside the grip belongs to the pictures, as does what lies beyond their edge.
  const QRect inArea = area.translated(-pos());
  setMask((QRegion(grip) + handle()) & inArea);
  raise();
  update();
}

QRect WipeLine::handle() const {
  const QSize size = m_orientation == Qt::Vertical ? QSize(kThick, kHandle) : QSize(kHandle, kThick);
  return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void WipeLine::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  const bool upright = m_orientation == Qt::Vertical;
  // Light between dark: seen on any picture.
  const QRect line =
      upright ? QRect(width() / 2 - 1, 0, 3, height()) : QRect(0, height() / 2 - 1, width(), 3);
  painter.fillRect(line, Qt::black);
  painter.fillRect(upright ? line.adjusted(1, 0, -1, 0) : line.adjusted(0, 1, 0, -1), Qt::white);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(t.line);
  painter.setBrush(t.panel);
  const QRect plate = handle();
  painter.drawRoundedRect(QRectF(plate).adjusted(.5, .5, -.5, -.5), metrics::chipRadius, metrics::chipRadius);
  painter.setPen(t.accent);
  painter.setFont(interfaceFont(metrics::secondary, QFont::DemiBold));
  const QRect a =
      upright ? plate.adjusted(0, 0, -plate.width() / 2, 0) : plate.adjusted(0, 0, 0, -plate.height() / 2);
  const QRect b =
      upright ? plate.adjusted(plate.width() / 2, 0, 0, 0) : plate.adjusted(0, plate.height() / 2, 0, 0);
  painter.drawText(a, Qt::AlignCenter, QStringLiteral("A"));
  painter.drawText(b, Qt::AlignCenter, QStringLiteral("B"));
}

void WipeLine::mousePressEvent(QMouseEvent* event) { event->accept(); }

void WipeLine::mouseMoveEvent(QMouseEvent* event) {
  if (!(event->buttons() & Qt::LeftButton)) return;
  const QPointF at = mapToParent(event->position().toPoint());
  const double share = m_orientation == Qt::Vertical ? (at.x() - m_area.left()) / std::max(1, m_area.width())
                                                     : (at.y() - m_area.top()) / std::max(1, m_area.height());
  Q_EMIT moved(std::clamp(share, 0.0, 1.0));
}

} // namespace normscope
