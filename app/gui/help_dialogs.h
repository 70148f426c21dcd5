// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace normscope {

/// Every action that has a key, menu by menu, made from the menus themselves.
void showShortcutSheet(const QMenuBar& menus, QWidget* parent);
void showAboutDialog(QWidget* parent);

} // namespace normscope
