// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/suite.h"
#include "bench/table.h"

#include <string>

namespace normscope::bench {

/// What somebody waits for who opens thirty camera files, while they are read and modes are judged.
void addCameraSet(const BenchOptions& options, Table& table);

/// What that starts, each in a process of its own: `act` is one of look, close, fill, again. Prints a figure
/// a line, as "name milliseconds". Caches are below XDG_CACHE_HOME.
int actOnCameraSet(const std::string& act);

} // namespace normscope::bench
