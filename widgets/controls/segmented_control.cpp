// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/segmented_control.h"

#include "support/fonts.h"
#include "support/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace normscope {
namespace {

/// One segment: text, and the accent's ground where it is chosen. Narrower than a tool button, for panels.
class Segment : public QAbstractButton {
public:
  Segment(const QString& title, QWidget* parent) : QAbstractButton(parent) {
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
  }
  QSize sizeHint() const override {
    const QFontMetrics bold(interfaceFont(metrics::secondary - 0.5, QFont::DemiBold));
    return {bold.horizontalAdvance(text()) + 2 * metrics::small + 2, metrics::controlHeight - 4};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent*) override {
    const Tokens& colours = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || hasFocus()) {
      painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
      painter.setBrush(isChecked() ? colours.accentGround : QColor(Qt::transparent));
      painter.drawRoundedRect(ground, metrics::controlRadius - 1, metrics::controlRadius - 1);
    }
    const QFont::Weight weight = isChecked() ? QFont::DemiBold : QFont::Normal;
    painter.setFont(interfaceFont(metrics::secondary - 0.5, weight));
    painter.setPen(isChecked() ? colours.accent : underMouse() ? colours.text : colours.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
  }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList& titles, const QStringList& names, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
  setProperty("role", QStringLiteral("segments"));
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  for (int i = 0; i < titles.size(); ++i) {
    auto* segment = new Segment(titles[i], this);
    segment->setAccessibleName(names.value(i, titles[i]));
    segment->setToolTip(names.value(i));
    segment->setObjectName(QStringLiteral("segment%1").arg(i));
    m_group->addButton(segment, i);
    layout->addWidget(segment);
  }
  if (QAbstractButton* first = m_group->button(0)) first->setChecked(true);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index) {
  if (QAbstractButton* button = m_group->button(index)) button->setChecked(true);
}

} // namespace normscope
