// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace normscope {

class Session;

/// Puts Compare as the user last had it, and keeps it from now on: layout, wipe line, gain.
void keepCompareState(Session& session);

} // namespace normscope
