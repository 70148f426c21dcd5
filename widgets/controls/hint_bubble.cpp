// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/hint_bubble.h"

#include "support/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kPointer = 10; ///< length of the pointer, and half its width
constexpr int kTextWidth = 300;

} // namespace

HintBubble::HintBubble(QWidget* window)
    : QWidget(window)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_progress(new QLabel)
    , m_next(new QToolButton)
    , m_close(new QToolButton) {
  setObjectName(QStringLiteral("hintBubble"));
  setAccessibleName(tr("Hint"));
  m_title->setProperty("role", QStringLiteral("title"));
  m_text->setWordWrap(true);
  m_text->setFixedWidth(kTextWidth);
  m_progress->setProperty("role", QStringLiteral("muted"));
  m_next->setObjectName(QStringLiteral("buttonNextHint"));
  m_next->setProperty("role", QStringLiteral("primary"));
  m_close->setObjectName(QStringLiteral("buttonCloseHint"));
  m_close->setProperty("role", QStringLiteral("link"));
  m_close->setText(tr("Close"));
  for (QToolButton* button : {m_next, m_close}) button->setFocusPolicy(Qt::TabFocus);
  auto* row = new QHBoxLayout;
  row->setSpacing(metrics::small);
  row->addWidget(m_progress, 1);
  row->addWidget(m_close);
  row->addWidget(m_next);
  auto* layout = new QVBoxLayout(this);
  const int margin = kPointer + metrics::medium;
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(metrics::small);
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  layout->addLayout(row);
  connect(m_next, &QToolButton::clicked, this, &HintBubble::nextRequested);
  connect(m_close, &QToolButton::clicked, this, &HintBubble::closeRequested);
  window->installEventFilter(this);
}

void HintBubble::showAt(QWidget* anchor, const QString& title, const QString& text, const QString& progress,
                        bool isLast) {
  if (m_anchor) m_anchor->removeEventFilter(this);
  m_anchor = anchor;
  m_anchor->installEventFilter(this);
  m_title->setText(title);
  m_text->setText(text);
  m_progress->setText(progress);
  m_next->setText(isLast ? tr("Done") : tr("Next"));
  m_close->setVisible(!isLast);
  setAccessibleDescription(title + QStringLiteral(". ") + text);
  show();
  place();
  raise();
}

/// Beside its anchor where there is room: above, below, left or right of it; otherwise inside, at the top.
void HintBubble::place() {
  if (!m_anchor || !m_anchor->isVisible()) return;
  layout()->activate();
  const QSize size = sizeHint();
  const QRect window = parentWidget()->rect();
  const QRect anchor(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
  const auto withinX = [&](int x) { return std::clamp(x, 0, std::max(0, window.width() - size.width())); };
  const auto withinY = [&](int y) { return std::clamp(y, 0, std::max(0, window.height() - size.height())); };
  const int x = withinX(anchor.center().x() - size.width() / 2);
  const int y = withinY(anchor.center().y() - size.height() / 2);
  QPoint corner, tip;
  if (anchor.top() >= size.height()) {
    corner = {x, anchor.top() - size.height()};
    m_side = Qt::BottomEdge;
    tip = {anchor.center().x(), anchor.top()};
  } else if (window.height() - anchor.bottom() > size.height()) {
    corner = {x, anchor.bottom()};
    m_side = Qt::TopEdge;
    tip = {anchor.center().x(), anchor.bottom()};
  } else if (anchor.left() >= size.width()) {
    corner = {anchor.left() - size.width(), y};
    m_side = Qt::RightEdge;
    tip = {anchor.left(), anchor.center().y()};
  } else if (window.width() - anchor.right() > size.width()) {
    corner = {anchor.right(), y};
    m_side = Qt::LeftEdge;
    tip = {anchor.right(), anchor.center().y()};
  } else {
    corner = {x, anchor.top() + metrics::large};
    m_side = Qt::TopEdge;
    tip = {anchor.center().x(), anchor.top() + metrics::large};
  }
  setGeometry(QRect(corner, size));
  m_tip = tip - corner;
  const int inset = kPointer + metrics::tileRadius + kPointer;
  if (m_side == Qt::TopEdge || m_side == Qt::BottomEdge)
    m_tip = {std::clamp(m_tip.x(), inset, width() - inset), m_side == Qt::TopEdge ? 0 : height()};
  else
    m_tip = {m_side == Qt::LeftEdge ? 0 : width(), std::clamp(m_tip.y(), inset, height() - inset)};
  update();
}

void HintBubble::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  const QRectF body = QRectF(rect()).adjusted(kPointer, kPointer, -kPointer, -kPointer);
  QPainterPath path;
  path.addRoundedRect(body, metrics::tileRadius, metrics::tileRadius);
  QPainterPath pointer;
  const bool isUpright = m_side == Qt::TopEdge || m_side == Qt::BottomEdge;
  const QPointF along = isUpright ? QPointF(kPointer, 0) : QPointF(0, kPointer);
  const QPointF inwards = m_side == Qt::TopEdge      ? QPointF(0, kPointer + 1)
                          : m_side == Qt::BottomEdge ? QPointF(0, -kPointer - 1)
                          : m_side == Qt::LeftEdge   ? QPointF(kPointer + 1, 0)
                                                     : QPointF(-kPointer - 1, 0);
  pointer.addPolygon(QPolygonF{QPointF(m_tip), m_tip + inwards + along, m_tip + inwards - along});
  pointer.closeSubpath();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(t.accent, 1.5));
  painter.setBrush(t.raised);
  painter.drawPath(path.united(pointer));
}

bool HintBubble::eventFilter(QObject* watched, QEvent* event) {
  const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
  if (isMoved && isVisible()) place();
  return QWidget::eventFilter(watched, event);
}

} // namespace normscope
