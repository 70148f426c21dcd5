// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace normscope {

/// The interface font at a size of metrics:: (px at 96 dpi; it follows the desktop's text scaling).
QFont interfaceFont(double px, QFont::Weight weight = QFont::Normal);

} // namespace normscope
