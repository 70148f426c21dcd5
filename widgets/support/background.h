// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>

namespace normscope {

/// What the user waits for comes before what is only needed later.
enum class Urgency { Seen, Later };

/// Lets the calling thread, and the threads it will start, work behind the window: where cores are scarce,
/// the window's own thread is served first, then pictures on screen, then all else. For good: a thread
/// without privileges cannot go back.
void workInBackground(Urgency urgency = Urgency::Later);

/// What becomes of a thread that still works when the program ends.
enum class AtExit { IsLeft, IsAwaited };

/// Does `work`, which owns all that it uses, on a thread of its own; what it owns is let go there. It sees
/// `stop`, which the end of the program requests. Throws std::system_error when there can be no thread.
void startInBackground(const std::stop_source& stop, std::function<void(const std::stop_token&)> work,
                       AtExit atExit = AtExit::IsLeft);

std::size_t runningInBackground(); ///< threads that are not back yet

/// The end: asks all threads to stop, then waits for those that write, and for the others no longer than
/// `patience`. False when one is still at work, as a decoder may be: what it uses must not be destroyed then.
/// The application's end (its post routine) does the same with all patience.
bool finishBackground(std::chrono::milliseconds patience);

/// Lets go of what may be large, elsewhere than on this thread.
void letGoInBackground(std::shared_ptr<const void> value);

} // namespace normscope
