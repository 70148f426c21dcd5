// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <optional>

namespace normscope {

/// The icon `name` of resources/icons, drawn in the theme's colours at the moment of painting: muted, text
/// colour under the mouse, accent when checked, fainter when disabled. A given colour replaces all but the
/// last.
QIcon themedIcon(const char* name, std::optional<QColor> color = {});
QIcon applicationIcon(); ///< the program's own

} // namespace normscope
