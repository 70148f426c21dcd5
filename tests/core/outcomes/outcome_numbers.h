// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"

#include <string>
#include <vector>

namespace normscope::test {

/// All modes with their defaults.
std::vector<ModeRequest> everyMode();
/// All numbers of an outcome but how fast it was, comparable: one that is not known stands as −1e99.
std::vector<double> numbersOf(const ModeOutcome& outcome);
/// All else of it but its transform.
std::vector<std::string> textsOf(const ModeOutcome& outcome);

} // namespace normscope::test
