// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare_view.h"

#include "session/session.h"
#include "support/tokens.h"
#include "views/image_canvas.h"
#include "views/mode_tile.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kGap = 6;

} // namespace

CompareView::CompareView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QWidget(parent)
    , m_a(new ModeTile(session, previews, link, session.modeA(), this))
    , m_b(new ModeTile(session, previews, link, session.modeB(), this)) {
  setObjectName(QStringLiteral("compareView"));
  setAccessibleName(tr("Compare"));
  setFocusPolicy(Qt::StrongFocus);
  m_a->setLetter(QStringLiteral("A"));
  m_b->setLetter(QStringLiteral("B"));
  m_a->canvas().setReportsScale(true);
  connect(&session, &Session::modeAChanged, m_a, [this, &session] { m_a->setMode(session.modeA()); });
  connect(&session, &Session::modeBChanged, m_b, [this, &session] { m_b->setMode(session.modeB()); });
}

void CompareView::setWipe(bool on) {
  m_wipe = on;
  setCursor(on ? Qt::SplitHCursor : Qt::ArrowCursor);
  m_a->setCursor(Qt::ArrowCursor);
  m_b->setCursor(Qt::ArrowCursor);
  arrange();
}

void CompareView::resizeEvent(QResizeEvent*) { arrange(); }

void CompareView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_wipe || !(event->buttons() & Qt::LeftButton)) return;
  const QRect area = rect().adjusted(kGap, kGap, -kGap, -kGap);
  m_line = (event->position().x() - area.left()) / std::max(1, area.width());
  arrange();
}

void CompareView::arrange() {
  const QRect area = rect().adjusted(kGap, kGap, -kGap, -kGap);
  const bool beside = m_wipe || area.width() >= area.height();
  if (beside) {
    const int least = m_a->minimumWidth();
    const int wanted =
        m_wipe ? static_cast<int>(m_line * area.width()) - kGap / 2 : (area.width() - kGap) / 2;
    const int left = std::clamp(wanted, least, std::max(least, area.width() - kGap - least));
    m_a->setGeometry(area.left(), area.top(), left, area.height());
    m_b->setGeometry(area.left() + left + kGap, area.top(), area.width() - left - kGap, area.height());
  } else {
    const int half = (area.height() - kGap) / 2;
    m_a->setGeometry(area.left(), area.top(), area.width(), half);
    m_b->setGeometry(area.left(), area.top() + half + kGap, area.width(), area.height() - half - kGap);
  }
  for (ModeTile* tile : {m_a, m_b}) {
    const int canvasLeft = tile->x() + ModeTile::kBorder;
    tile->canvas().setFrame(m_wipe ? area.left() - canvasLeft : 0, m_wipe ? area.width() : 0);
  }
}

void CompareView::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().gridSurround); }

} // namespace normscope
