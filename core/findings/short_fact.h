// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/warnings.h"

#include <vector>

namespace normscope {

/// The warning that decides a mode's verdict on a question: the first of the worst. Null where the verdict is
/// safe.
const Warning* decidingWarning(const std::vector<Warning>& modeWarnings, Question question);

/// A warning about a mode in two or three words with the number that the mode comparison shows for it, such
/// as "noise +4.3 EV".
Sentence shortFact(const Warning& warning, const ModeOutcome& outcome);

} // namespace normscope
