// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/earlier.h"

#include <algorithm>

namespace normscope {
namespace {

bool isSameQuestion(const ModeOutcome& outcome, const ModeRequest& mode) {
  if (outcome.mode != mode.mode) return false;
  if (outcome.parameters == mode.parameters) return true;
  const auto complete = completeParameters(*mode.mode, mode.parameters);
  return complete && outcome.parameters == *complete;
}

/// The storage type each outcome knows for itself.
bool readSamePixels(const CompareOptions& a, const CompareOptions& b) {
  return a.pixelSample == b.pixelSample && a.pixelBudget == b.pixelBudget && a.seed == b.seed;
}

} // namespace

bool isOfSameImages(const Analysis& analysis, const AnalysisRequest& request) {
  return analysis.whole == request.scan && analysis.scan && analysis.scan->excluded == request.excluded &&
         analysis.options.only == request.options.only;
}

FitSource resolvedFit(const FitSource& fit, const Dataset& dataset) {
  if (fit.choice.kind != FitChoice::Kind::automatic) return fit;
  const std::string split = fitSplit(dataset, std::nullopt);
  return {{split.empty() ? FitChoice::Kind::allImages : FitChoice::Kind::split, split}, nullptr};
}

bool isOfSameFit(const Analysis& analysis, const AnalysisRequest& request) {
  return analysis.fitted == resolvedFit(request.fit, *request.scan->dataset);
}

const JudgedOutcome* sameQuestion(const Analysis* before, const ModeRequest& mode) {
  if (!before) return nullptr;
  const auto found = std::ranges::find_if(
      before->outcomes, [&](const JudgedOutcome& o) { return isSameQuestion(*o.outcome, mode); });
  return found == before->outcomes.end() ? nullptr : &*found;
}

const JudgedOutcome* answer(const Analysis* before, const ModeRequest& mode, const AnalysisRequest& request) {
  const JudgedOutcome* found = sameQuestion(before, mode);
  if (!found || found->outcome->storage != request.options.storage) return nullptr;
  const bool isWhole = found->outcome->lookedAtImages() || (found->outcome->unavailable && !found->isPending);
  return isWhole && readSamePixels(before->options, request.options) ? found : nullptr;
}

SetKnowledge knowledge(const Analysis& analysis, std::span<const ModeRequest> modes, const Analysis* before) {
  SetKnowledge known;
  known.codes = analysis.codes;
  if (analysis.isFittedOnFile()) known.own = &*analysis.all;
  for (const ModeRequest& mode : modes)
    if (const JudgedOutcome* earlier = sameQuestion(before, mode); earlier && earlier->outcome->transform)
      known.outcomes.emplace(mode.mode, earlier->outcome);
  return known;
}

} // namespace normscope
