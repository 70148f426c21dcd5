// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fonts.h"
#include "support/tokens.h"

#include <QFont>

namespace normscope::findingrow {

// Where the parts of a finding's row stand, in px, and how they are set.
inline constexpr int kSide = metrics::medium;   ///< margin left and right
inline constexpr int kSign = 11;                ///< side of the severity's sign
inline constexpr int kText = kSide + kSign + 8; ///< where text begins

inline QFont titleFont() { return interfaceFont(metrics::text - 0.5, QFont::DemiBold); }
inline QFont quietFont() { return interfaceFont(metrics::secondary - 0.5); }

} // namespace normscope::findingrow
