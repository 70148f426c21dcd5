// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exit_code.h"

#include <functional>

namespace CLI {
class App;
}

namespace normscope::cli {

/// What the command line asked for; set by the verb that was named, run after all arguments were read.
using Action = std::function<ExitCode()>;

// One per verb, each in its own file: adds the verb with its options to the program.
void addScan(CLI::App& program, Action& action);
void addModes(CLI::App& program, Action& action);
void addCompare(CLI::App& program, Action& action);
void addExport(CLI::App& program, Action& action);
void addDemo(CLI::App& program, Action& action);
void addIdentify(CLI::App& program, Action& action);
void addCache(CLI::App& program, Action& action);

} // namespace normscope::cli
