// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/outcome.h"
#include "diagnosis/warnings.h"
#include "reading.h"

#include <string>
#include <vector>

namespace normscope::cli {

/// One row per mode, then why modes could not be fitted, then the findings of each; `warnings` beside
/// `outcomes`.
std::string compareReport(const std::vector<ModeOutcome>& outcomes,
                          const std::vector<std::vector<Warning>>& warnings, const Fit& fit,
                          const StorageRow& storage);

} // namespace normscope::cli
