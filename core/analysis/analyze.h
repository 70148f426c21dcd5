// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analysis.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace normscope {

/// What an analysis is asked.
struct AnalysisRequest {
  std::shared_ptr<const ScanResult> scan;
  std::vector<ModeRequest> modes; ///< may be empty: then it is about the set alone
  CompareOptions options;
  Limits limits;
  FitSource fit;
  std::optional<ConvergencePoint> estimate; ///< of the scan, gathered while it ran
  std::vector<ImageId> excluded;            ///< images of the scan to leave out, ascending
};

/// Who wants to hear of an analysis while it is computed, on the thread that computes it; each may be empty.
struct AnalysisListener {
  /// What is known before the rest, twice: what follows from the set's counts alone, within milliseconds, and
  /// what records tell, before the first pixel is read (not of very many images).
  std::function<void(std::shared_ptr<const Analysis>)> early;
  std::function<void(std::size_t done)> measured; ///< how many modes' worth of the work is behind
};

/// What of `before` changes at once by a new question about the same scan, in a time and memory that do not
/// depend on how many images there are; all else is shared with it. New outcomes are not judged; those that
/// need longer are pending, modes of single images with their new transform; advice and what is said of the
/// set stay. Null where nothing changes or the question is about other images, fit or limits.
std::shared_ptr<const Analysis> glance(const AnalysisRequest& request,
                                       const std::shared_ptr<const Analysis>& before);

/// Computes an analysis; blocks. What `before` (may be null) already knows is taken over: statistics of the
/// same scan, and, where modes are fitted on the same, outcomes of modes whose parameters and storage type
/// are the same. Null when it was stopped.
std::shared_ptr<const Analysis> analyze(const AnalysisRequest& request,
                                        const std::shared_ptr<const Analysis>& before = nullptr,
                                        const std::stop_token& stop = {},
                                        const AnalysisListener& listener = {});

/// An analysis of the statistics of a file alone, for exports: without scan and outcomes.
std::shared_ptr<const Analysis> analysisOfFile(const FitSource& file);

} // namespace normscope
