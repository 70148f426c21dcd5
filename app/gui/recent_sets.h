// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What was opened lately, kept in the user's settings.
namespace normscope::recentsets {

QStringList all(); ///< newest first, only what is still there
void add(const QString& path);
void clear();
QString lastFolder(); ///< where a file dialog should begin

} // namespace normscope::recentsets
