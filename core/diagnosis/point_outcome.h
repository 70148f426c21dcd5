// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/outcome.h"

namespace normscope {

/// Fills in what a mode with point maps does to all images read, from their records alone. `outcome` brings
/// mode, transform and storage type.
void measureFromRecords(ModeOutcome& outcome, const ScanResult& scan, const CompareOptions& options,
                        const std::stop_token& stop);

/// Adds one channel of one image, sent through its point map, to a histogram.
void addToHistogram(OutputHistogram& histogram, const Transform& transform, const ImageRecord& record,
                    ImageId id, std::size_t c);

} // namespace normscope
