// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/background.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace normscope {

void workInBackground() {
#ifdef Q_OS_LINUX
  // Linux keeps this value per thread, and a thread inherits it from its parent. Where it is refused, work is
  // done all the same.
  constexpr int kNice = 10;
  setpriority(PRIO_PROCESS, 0, kNice);
#endif
}

} // namespace normscope
