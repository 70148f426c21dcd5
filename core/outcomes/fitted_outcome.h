// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"

namespace normscope {

/// The images that are measured.
std::vector<ImageId> membersOf(const ScanResult& scan, const CompareOptions& options);

/// What was asked, and nothing known yet.
ModeOutcome askedOutcome(const ModeRequest& request, StorageType storage);

/// The mode of a request with its storage type and, if it can be had, its transform; nothing measured. `scan`
/// may be null: then modes that need more than statistics have none.
ModeOutcome fittedOutcome(const ModeRequest& request, StorageType storage, const ScanResult* scan,
                          const DatasetStatistics& statistics, const SetKnowledge& known, unsigned threads,
                          const std::stop_token& stop);

} // namespace normscope
