// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analyze.h"

#include <cstddef>
#include <span>
#include <vector>

namespace normscope {

// What an earlier analysis can tell about a new question.

/// Of what is remembered of many images; what came first is forgotten.
inline constexpr std::size_t kSeenBytes = std::size_t{64} << 20;

bool isOfSameImages(const Analysis& analysis, const AnalysisRequest& request);
/// Whether the question is the same, about more images of the same set: what is known stands until the
/// answer.
bool isRefined(const Analysis& before, const AnalysisRequest& request);
/// The automatic choice as what it means for this set.
FitSource resolvedFit(const FitSource& fit, const Dataset& dataset);
bool isOfSameFit(const Analysis& analysis, const AnalysisRequest& request);

/// The outcome of the same mode and parameters, for whichever storage type. Null where there is none, and
/// where `before` is null.
const JudgedOutcome* sameQuestion(const Analysis* before, const ModeRequest& mode);
/// The whole answer to a question, given now or remembered in `seen`; null likewise.
const JudgedOutcome* answeredBefore(const Analysis* before, const ModeRequest& mode, StorageType storage);
/// The same, if it answers all of the request: from the same pixels.
const JudgedOutcome* answer(const Analysis* before, const ModeRequest& mode, const AnalysisRequest& request);
/// A whole answer to the question for whichever storage type, from the same pixels. Null likewise.
const JudgedOutcome* answeredInAnyStorage(const Analysis* before, const ModeRequest& mode,
                                          const CompareOptions& options);
/// Whether what `before` has seen answers questions of this kind: judged by the same limits, from the same
/// pixels.
bool remembersFor(const Analysis& before, const AnalysisRequest& request);
/// What an analysis that comes after `before` remembers as seen: its whole answers among the rest.
std::vector<JudgedOutcome> seenBefore(const Analysis& before);

/// What is known for measuring modes as the options of `analysis` ask, which must outlive it.
SetKnowledge knowledge(const Analysis& analysis, std::span<const ModeRequest> modes, const Analysis* before);

/// What can be said of modes at once, in their order; `before` may be null.
std::vector<JudgedOutcome> glanceAtOutcomes(const Analysis& analysis, const AnalysisRequest& request,
                                            const Analysis* before);

} // namespace normscope
