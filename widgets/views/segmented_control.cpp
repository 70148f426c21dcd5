// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace normscope {

SegmentedControl::SegmentedControl(const QStringList& titles, const QStringList& names, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
  setProperty("role", QStringLiteral("segments"));
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (int i = 0; i < titles.size(); ++i) {
    auto* segment = new QToolButton(this);
    segment->setProperty("role", QStringLiteral("segment"));
    segment->setText(titles[i]);
    segment->setCheckable(true);
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
