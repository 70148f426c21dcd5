// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/option_rows.h"

#include "support/number_text.h"
#include "support/tokens.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace normscope {

QGridLayout* optionGroup(const QString& title) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::small);
  grid->setVerticalSpacing(metrics::small);
  auto* heading = new QLabel(title);
  heading->setProperty("role", QStringLiteral("title"));
  grid->addWidget(heading, 0, 0, 1, 3);
  grid->setColumnStretch(1, 1);
  return grid;
}

void addOptionRow(QGridLayout* group, const QString& title, QWidget* control) {
  const int row = group->rowCount();
  auto* label = new QLabel(title);
  label->setBuddy(control);
  label->setToolTip(control->toolTip());
  group->addWidget(label, row, 0);
  group->addWidget(control, row, 1, 1, 2);
}

void addOptionRow(QGridLayout* group, QCheckBox* box, QWidget* control) {
  const int row = group->rowCount();
  group->addWidget(box, row, 0, 1, control ? 2 : 3);
  if (control) group->addWidget(control, row, 2);
}

QCheckBox* optionBox(const char* name, const QString& text, const QString& tip) {
  auto* box = new QCheckBox(text);
  box->setObjectName(QLatin1String(name));
  box->setToolTip(toolTipText(tip));
  return box;
}

void nameOption(QWidget& control, const char* name, const QString& title, const QString& tip) {
  control.setObjectName(QLatin1String(name));
  control.setAccessibleName(title);
  control.setToolTip(toolTipText(tip));
}

} // namespace normscope
