// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"

namespace normscope {

Actions::Actions(Session& session, QWidget* window)
    : file(session, window)
    , images(session, window)
    , view(session, window)
    , dataset(session, window)
    , modes(session, window)
    , compare(session, window)
    , help(session, window) {}

} // namespace normscope
