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

/// Adds the channels of one image, sent through its point maps, to their histograms.
void addToHistograms(std::span<OutputHistogram> histograms, const Transform& transform,
                     const ImageRecord& record, ImageId id);

} // namespace normscope
