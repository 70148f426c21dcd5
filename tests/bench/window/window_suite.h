// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/suite.h"

namespace normscope::bench {

/// What the user of the window waits for. Wants a QApplication.
Suite windowSuite();

/// What the suite starts to see how long a window takes: shows one, says so and ends.
int showAndLeave();

} // namespace normscope::bench
