// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exit_code.h"

#include <functional>

namespace normscope::cli {

class Verb;

/// What the command line asked for; set by the verb that was named, run after all arguments were read.
using Action = std::function<ExitCode()>;

// One per verb, each in its own file: adds the verb with its options to the program.
void addScan(Verb& program, Action& action);
void addModes(Verb& program, Action& action);
void addCompare(Verb& program, Action& action);
void addApply(Verb& program, Action& action);
void addExport(Verb& program, Action& action);
void addDemo(Verb& program, Action& action);
void addIdentify(Verb& program, Action& action);
void addCache(Verb& program, Action& action);

} // namespace normscope::cli
