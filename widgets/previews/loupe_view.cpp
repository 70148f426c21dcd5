// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/loupe_view.h"

#include "canvas/image_canvas.h"
#include "previews/mode_tile.h"
#include "session/session.h"
#include "support/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace normscope {

LoupeView::LoupeView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QWidget(parent), m_tile(new ModeTile(session, previews, link, session.modeA())) {
  setObjectName(QStringLiteral("loupeView"));
  setAccessibleName(tr("Loupe"));
  setFocusPolicy(Qt::ClickFocus);
  m_tile->setLetter(QStringLiteral("A"));
  m_tile->canvas().setReportsScale(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(6, 6, 6, 6);
  layout->addWidget(m_tile);
  connect(&session, &Session::modeAChanged, m_tile, [this, &session] { m_tile->setMode(session.modeA()); });
}

void LoupeView::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().gridSurround); }

} // namespace normscope
