// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

#include <string>
#include <vector>

namespace normscope::cli {

/// What a scan found, as text for people.
std::string scanReport(const Analysis& analysis);

/// The paths of the files that the findings of that code are about, each followed by `end`, in the set's
/// order. Says on stderr what there is instead where the set has no such finding.
std::string filesOfFinding(const std::string& code, const Analysis& analysis, char end);

/// Findings, one line each: severity, sentence, evidence. Empty text for none.
std::string warningLines(const std::vector<Warning>& warnings);

} // namespace normscope::cli
