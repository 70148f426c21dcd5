// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/outcome.h"

#include <span>

namespace normscope {

/// Fills in what becomes of the samples of all `members` under a mode with point maps, from their records
/// alone: range, clipping, levels, bits lost, round trip and output histograms. `outcome` brings mode,
/// transform and storage type; means and deviations must be there already.
void measureSamples(ModeOutcome& outcome, const ScanResult& scan, std::span<const ImageId> members,
                    const std::stop_token& stop);

/// Adds one channel of one image, sent through its point map, to a histogram.
void addToHistogram(OutputHistogram& histogram, const Transform& transform, const ImageRecord& record,
                    ImageId id, std::size_t c);

} // namespace normscope
