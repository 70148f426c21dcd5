// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/warnings.h"
#include "reading.h"

#include <string>
#include <vector>

namespace normscope::cli {

/// What a scan found, as text for people.
std::string scanReport(const ScanResult& scan, const DatasetStatistics& all, const Fit& fit,
                       const std::vector<Warning>& warnings);

/// Findings, one line each: severity, sentence, evidence. Empty text for none.
std::string warningLines(const std::vector<Warning>& warnings);

} // namespace normscope::cli
