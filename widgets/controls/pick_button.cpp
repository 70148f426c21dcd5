// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/pick_button.h"

#include "support/icons.h"
#include "support/tokens.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kPadding = 9, kChevron = 12, kGap = 5;

} // namespace

PickButton::PickButton(const QString& letter, int minimumWidth, int maximumWidth, QWidget* parent)
    : QToolButton(parent), m_letter(letter), m_minimumWidth(minimumWidth), m_maximumWidth(maximumWidth) {
  setPopupMode(InstantPopup);
  setMenu(&m_menu);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_menu.setToolTipsVisible(true);
}

void PickButton::setValue(const QString& text) {
  if (m_value == text) return;
  m_value = text;
  updateGeometry();
  update();
}

int PickButton::widthFor(const QString& text) const {
  const QFontMetrics metrics(font());
  const int letter = m_letter.isEmpty() ? 0 : metrics.horizontalAdvance(m_letter) + kGap + 2;
  return 2 * kPadding + letter + metrics.horizontalAdvance(text) + kGap + kChevron;
}

QSize PickButton::sizeHint() const {
  return {std::clamp(widthFor(m_value), m_minimumWidth, m_maximumWidth), metrics::controlHeight};
}

QSize PickButton::minimumSizeHint() const { return {m_minimumWidth, metrics::controlHeight}; }

void PickButton::paintEvent(QPaintEvent*) {
  QStyleOptionToolButton option;
  initStyleOption(&option);
  option.text.clear();
  option.icon = {};
  QStylePainter painter(this);
  painter.drawComplexControl(QStyle::CC_ToolButton, option);

  const Tokens& t = tokens();
  QRect area = rect().adjusted(kPadding, 0, -kPadding, 0);
  const QRect chevron(area.right() - kChevron + 1, area.center().y() - kChevron / 2 + 1, kChevron, kChevron);
  themedIcon("chevron-down", t.muted).paint(&painter, chevron);
  area.setRight(chevron.left() - kGap);
  if (!m_letter.isEmpty()) {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(t.accent);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, m_letter);
    area.setLeft(area.left() + QFontMetrics(bold).horizontalAdvance(m_letter) + kGap);
  }
  painter.setFont(font());
  painter.setPen(isEnabled() ? t.text : t.muted);
  painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                   fontMetrics().elidedText(m_value, Qt::ElideRight, area.width()));
}

} // namespace normscope
