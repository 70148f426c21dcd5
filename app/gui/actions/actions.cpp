// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"

namespace normscope {

Actions::Actions(Session& session, Edits& edits, QWidget* window)
    : file(session, window)
    , edit(session, edits, window)
    , images(session, window)
    , view(session, window)
    , pixels(session, window)
    , dataset(session, edits, window)
    , fit(session, edits, window)
    , modes(session, window)
    , compare(session, window)
    , help(session, window) {}

} // namespace normscope
