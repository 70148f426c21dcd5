// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/failure_notice.h"

#include "session/session.h"

namespace normscope {

std::function<void(const QString&)> failureNotice(Session& session, const QString& what) {
  return [&session, what](const QString& why) {
    session.addNotice(Session::tr("Background work failed (%1): %2.").arg(what, why));
  };
}

} // namespace normscope
