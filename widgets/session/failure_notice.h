// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace normscope {

class Session;

/// For jobs: tells the user, by a notice of the session, that this work has failed, and why.
std::function<void(const QString& why)> failureNotice(Session& session, const QString& what);

} // namespace normscope
