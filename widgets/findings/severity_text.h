// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/warnings.h"

#include <QString>

namespace normscope {

/// "Information", "Warning", "Error": severity is never told by a colour alone.
QString severityText(Severity severity);

} // namespace normscope
