// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/earlier.h"

#include <algorithm>

namespace normscope {
namespace {

// All modes of some storage types, and of what a slider went through.
constexpr std::size_t kMostSeen = 300;

bool isSameQuestion(const ModeOutcome& outcome, const ModeRequest& mode) {
  if (outcome.mode != mode.mode) return false;
  if (outcome.parameters == mode.parameters) return true;
  const auto complete = completeParameters(*mode.mode, mode.parameters);
  return complete && outcome.parameters == *complete;
}

/// Whether nothing of it is awaited any more.
bool isWhole(const JudgedOutcome& judged) {
  return judged.isJudged() && (judged.outcome->lookedAtImages() || judged.outcome->unavailable);
}

bool isSameAnswer(const ModeOutcome& a, const ModeOutcome& b) {
  return a.mode == b.mode && a.parameters == b.parameters && a.storage == b.storage;
}

/// The storage type each outcome knows for itself.
bool readSamePixels(const CompareOptions& a, const CompareOptions& b) {
  return a.pixelSample == b.pixelSample && a.pixelBudget == b.pixelBudget && a.everyPixel == b.everyPixel &&
         a.seed == b.seed;
}

/// A whole answer, given now or remembered, that passes a test; null where there is none.
template<class Test>
const JudgedOutcome* wholeAnswer(const Analysis* before, const ModeRequest& mode, Test test) {
  if (!before) return nullptr;
  const auto answers = [&](const JudgedOutcome& o) {
    return isWhole(o) && test(*o.outcome) && isSameQuestion(*o.outcome, mode);
  };
  for (const std::vector<JudgedOutcome>* among : {&before->outcomes, &*before->seen})
    if (const auto found = std::ranges::find_if(*among, answers); found != among->end()) return &*found;
  return nullptr;
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

bool isRefined(const Analysis& before, const AnalysisRequest& request) {
  return before.whole && before.scan && before.whole->dataset == request.scan->dataset &&
         before.scan->excluded == request.excluded && before.options.only == request.options.only &&
         before.limits == request.limits && isOfSameFit(before, request) &&
         std::ranges::all_of(request.modes, [&](const ModeRequest& mode) {
           const JudgedOutcome* earlier = sameQuestion(&before, mode);
           return earlier && earlier->outcome->storage == request.options.storage;
         });
}

const JudgedOutcome* answeredBefore(const Analysis* before, const ModeRequest& mode, StorageType storage) {
  return wholeAnswer(before, mode, [&](const ModeOutcome& outcome) { return outcome.storage == storage; });
}

const JudgedOutcome* answeredInAnyStorage(const Analysis* before, const ModeRequest& mode,
                                          const CompareOptions& options) {
  if (!before || !readSamePixels(before->options, options)) return nullptr;
  return wholeAnswer(before, mode, [](const ModeOutcome&) { return true; });
}

const JudgedOutcome* answer(const Analysis* before, const ModeRequest& mode, const AnalysisRequest& request) {
  if (!before || !readSamePixels(before->options, request.options)) return nullptr;
  return answeredBefore(before, mode, request.options.storage);
}

bool remembersFor(const Analysis& before, const AnalysisRequest& request) {
  return before.limits == request.limits && readSamePixels(before.options, request.options);
}

std::vector<JudgedOutcome> seenBefore(const Analysis& before) {
  std::vector<JudgedOutcome> seen = *before.seen;
  for (const JudgedOutcome& judged : before.outcomes) {
    if (!isWhole(judged)) continue;
    std::erase_if(seen, [&](const JudgedOutcome& o) {
      return o.outcome == judged.outcome || isSameAnswer(*o.outcome, *judged.outcome);
    });
    seen.push_back(judged);
  }
  std::size_t count = 0, bytes = 0;
  const auto keep = std::find_if(seen.rbegin(), seen.rend(), [&](const JudgedOutcome& o) {
    bytes += o.outcome->effects.size() * sizeof(ImageEffect);
    return ++count > kMostSeen || bytes > kSeenBytes;
  });
  seen.erase(seen.begin(), keep.base());
  return seen;
}

SetKnowledge knowledge(const Analysis& analysis, std::span<const ModeRequest> modes, const Analysis* before) {
  SetKnowledge known;
  known.codes = analysis.codes;
  if (analysis.isFittedOnFile()) known.own = &*analysis.all;
  known.fromSamePixels = before && readSamePixels(before->options, analysis.options);
  for (const ModeRequest& mode : modes) {
    const JudgedOutcome* earlier = answeredInAnyStorage(before, mode, analysis.options);
    if (!earlier) earlier = sameQuestion(before, mode);
    if (earlier && (earlier->outcome->transform || isWhole(*earlier)))
      known.outcomes.emplace(mode.mode, earlier->outcome);
  }
  return known;
}

} // namespace normscope
