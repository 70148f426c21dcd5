// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare_view.h"

#include "session/session.h"
#include "support/tokens.h"
#include "views/image_canvas.h"
#include "views/mode_tile.h"

#include <QPainter>

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

void CompareView::resizeEvent(QResizeEvent*) {
  const QRect area = rect().adjusted(kGap, kGap, -kGap, -kGap);
  if (area.width() >= area.height()) {
    const int half = (area.width() - kGap) / 2;
    m_a->setGeometry(area.left(), area.top(), half, area.height());
    m_b->setGeometry(area.left() + half + kGap, area.top(), area.width() - half - kGap, area.height());
  } else {
    const int half = (area.height() - kGap) / 2;
    m_a->setGeometry(area.left(), area.top(), area.width(), half);
    m_b->setGeometry(area.left(), area.top() + half + kGap, area.width(), area.height() - half - kGap);
  }
}

void CompareView::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().gridSurround); }

} // namespace normscope
