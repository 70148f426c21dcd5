// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/quiet_line.h"

#include "support/fonts.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QPainter>

namespace normscope {

QuietLine::QuietLine(const QString& text, QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHorizontalStretch(100); // before the space of a header
  setSizePolicy(policy);
  setText(text);
}

void QuietLine::setText(const QString& text) {
  m_text = text;
  setToolTip(toolTipText(text));
  setAccessibleName(text);
  update();
}

QSize QuietLine::sizeHint() const { return {0, QFontMetrics(interfaceFont(metrics::secondary)).height()}; }

void QuietLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(interfaceFont(metrics::secondary));
  painter.setPen(tokens().muted);
  painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace normscope
