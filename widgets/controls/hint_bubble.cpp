// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/hint_bubble.h"

#include "support/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace normscope {
namespace {

constexpr int kTextWidth = 300;
constexpr int kFrame = 2; ///< px

/// A line around a part of the window; what lies under it can be used.
class Frame : public QWidget {
public:
  explicit Frame(QWidget* window) : QWidget(window) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(QPen(tokens().accent, kFrame));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
  }
};

} // namespace

HintBubble::HintBubble(QWidget* window)
    : QWidget(window)
    , m_frame(new Frame(window))
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
  layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
  layout->setSpacing(metrics::small);
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  layout->addLayout(row);
  connect(m_next, &QToolButton::clicked, this, &HintBubble::nextRequested);
  connect(m_close, &QToolButton::clicked, this, &HintBubble::closeRequested);
  m_frame->hide();
  window->installEventFilter(this);
}

void HintBubble::showAbout(QWidget* part, const QString& title, const QString& text, const QString& progress,
                           bool isLast) {
  if (m_part) m_part->removeEventFilter(this);
  m_part = part;
  m_part->installEventFilter(this);
  m_title->setText(title);
  m_text->setText(text);
  m_progress->setText(progress);
  m_next->setText(isLast ? tr("Done") : tr("Next"));
  m_close->setVisible(!isLast);
  setAccessibleDescription(title + QStringLiteral(". ") + text);
  m_frame->show();
  m_frame->raise();
  show();
  place();
  raise();
}

QRect HintBubble::framed() const { return m_frame->geometry(); }

/// Its lower right corner, where the buttons are, stays in the middle of the window.
void HintBubble::place() {
  layout()->activate();
  const QSize size = sizeHint();
  const QRect window = parentWidget()->rect();
  const QPoint corner = window.center() + QPoint(kTextWidth / 2, 0);
  setGeometry(QRect(corner - QPoint(size.width(), size.height()), size));
  if (m_part && m_part->isVisible())
    m_frame->setGeometry(QRect(m_part->mapTo(parentWidget(), QPoint()), m_part->size())
                             .marginsAdded(QMargins(kFrame, kFrame, kFrame, kFrame))
                             .intersected(window));
}

void HintBubble::hideEvent(QHideEvent* event) {
  m_frame->hide();
  QWidget::hideEvent(event);
}

void HintBubble::paintEvent(QPaintEvent*) {
  const Tokens& t = tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(t.accent, 1.5));
  painter.setBrush(t.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::tileRadius, metrics::tileRadius);
}

bool HintBubble::eventFilter(QObject* watched, QEvent* event) {
  const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
  if (isMoved && isVisible()) place();
  return QWidget::eventFilter(watched, event);
}

} // namespace normscope
