// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/analysis.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace normscope {

/// What an analysis is asked.
struct AnalysisRequest {
  std::shared_ptr<const ScanResult> scan;
  std::vector<ModeRequest> modes;
  StorageType storage = StorageType::uint8Saturate;
  std::size_t pixelSample = CompareOptions{}.pixelSample;
  bool readsAllPixels = false; ///< however many there are
  Limits limits;
  FitSource fit;
  std::optional<ConvergencePoint> estimate; ///< of the scan, gathered while it ran
  std::vector<ImageId> excluded;            ///< images of the scan to leave out, ascending
};

/// What of `before` changes at once by a new question about the same scan, in a time that does not depend on
/// how many images there are; outcomes that need longer, warnings and advice stay those of `before`. Null
/// where nothing can be said at once.
std::shared_ptr<const Analysis> glance(const AnalysisRequest& request,
                                       const std::shared_ptr<const Analysis>& before);

using TakeAnalysis = std::function<void(std::shared_ptr<const Analysis>)>;

/// Computes an analysis; blocks. Of a large set `early` gets what is known long before the rest; may be
/// empty. What `before` already knows is taken over: statistics of the same scan, and, where modes are fitted
/// on the same, outcomes of modes whose parameters and storage type are the same. Null when it was stopped.
std::shared_ptr<const Analysis> analyze(const AnalysisRequest& request,
                                        const std::shared_ptr<const Analysis>& before,
                                        const std::stop_token& stop, const TakeAnalysis& early = {});

} // namespace normscope
