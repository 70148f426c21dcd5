// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCheckBox;
class QGridLayout;
class QWidget;

namespace normscope {

/// Rows of options in a dialog, in groups below a title each.
QGridLayout* optionGroup(const QString& title);
/// A control beside its title, whose mnemonic leads to it.
void addOptionRow(QGridLayout* group, const QString& title, QWidget* control);
/// A box to check and, where there is one, the control whose value then counts.
void addOptionRow(QGridLayout* group, QCheckBox* box, QWidget* control = nullptr);

QCheckBox* optionBox(const char* name, const QString& text, const QString& tip);

void nameOption(QWidget& control, const char* name, const QString& title, const QString& tip);
/// A control with a name for those who cannot see what stands beside it.
template<class Control>
Control* namedOption(Control* control, const char* name, const QString& title, const QString& tip) {
  nameOption(*control, name, title, tip);
  return control;
}

} // namespace normscope
