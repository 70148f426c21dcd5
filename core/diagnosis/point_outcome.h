// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/outcome.h"

#include <span>

namespace normscope {

/// Fills in what becomes of each image's samples under a mode with point maps, from the records of `members`:
/// bits lost, images affected, clipped shares by image. Of modes that map each image in its own way also
/// clipping, levels, round trip and output histograms; those that map all alike have these from measureSet().
/// measureOverImages() must have run.
void measureImages(ModeOutcome& outcome, const ScanResult& scan, std::span<const ImageId> members,
                   const std::stop_token& stop);

/// Adds the channels of one image, sent through its point maps, to their histograms.
void addToHistograms(std::span<OutputHistogram> histograms, const Transform& transform,
                     const ImageRecord& record, ImageId id);

} // namespace normscope
