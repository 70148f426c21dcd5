// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace normscope {

/// Lets the calling thread, and the threads it will start, work behind the window: where cores are scarce,
/// the window's own thread is served first. For good: a thread without privileges cannot go back.
void workInBackground();

} // namespace normscope
