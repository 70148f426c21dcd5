// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace normscope {

class Session;

/// Every action that has a key, menu by menu, made from the menus themselves.
void showShortcutSheet(const QMenuBar& menus, QWidget* parent);
void showAboutDialog(QWidget* parent);
/// Facts about program, computer and set that help to understand a problem; nothing is sent.
void showProblemReport(const Session& session, QWidget* parent);

} // namespace normscope
