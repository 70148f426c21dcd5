// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tokens.h"

#include <QString>

namespace normscope {

/// The one style sheet, made from tokens. Widgets choose a look by the dynamic property `role`:
/// QPushButton, QToolButton: "primary", "segment" (in a QWidget of role "segments"), "toggle", "link";
/// QLabel: "title", "muted", "heading"; QFrame: "line", "message-error", "message-warning".
QString styleSheet(const Tokens& tokens);

} // namespace normscope
