// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/mode_work.h"

#include <functional>
#include <span>

namespace normscope {

/// Fills in what only pixels tell, by reading a seeded sample of `members`, each image decoded once for all
/// modes: of every mode how patches fire and how they are conditioned; of modes without point maps clipping,
/// levels and output histograms; and of those without a colour map all measures over images too. Outcomes
/// bring whatever records could tell. `scan` and `members` must outlive the call.
void measureFromPixels(std::span<const ModeWork> modes, const ScanResult& scan,
                       std::span<const ImageId> members, const std::string& fitSplit,
                       const CompareOptions& options, const std::stop_token& stop,
                       const std::function<void(double share)>& progress = {});

} // namespace normscope
