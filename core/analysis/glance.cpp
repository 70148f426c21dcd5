// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/earlier.h"

#include <algorithm>

namespace normscope {
namespace {

/// Of a mode that has no outcome yet.
JudgedOutcome waiting(const ModeRequest& mode, StorageType storage) {
  ModeOutcome outcome;
  outcome.mode = mode.mode;
  outcome.parameters = mode.parameters;
  outcome.storage = storage;
  outcome.unavailable = sentence("It is still being measured, image by image.");
  return {std::make_shared<const ModeOutcome>(std::move(outcome)), nullptr, true};
}

/// The earlier outcome, where it answers the new question too.
std::optional<JudgedOutcome> unchanged(const Analysis* before, const ModeRequest& mode, StorageType storage) {
  const JudgedOutcome* earlier = sameQuestion(before, mode);
  if (!earlier) return std::nullopt;
  const ModeOutcome& outcome = *earlier->outcome;
  if (outcome.storage == storage)
    return JudgedOutcome{earlier->outcome, earlier->judged, earlier->isPending && !outcome.lookedAtImages()};
  if (!outcome.unavailable) return std::nullopt;
  // What cannot be fitted cannot be stored in any type.
  ModeOutcome same = outcome;
  same.storage = storage;
  return JudgedOutcome{std::make_shared<const ModeOutcome>(std::move(same)), earlier->judged,
                       earlier->isPending};
}

/// Of a mode whose new question has to wait for the images: what is shown until then.
JudgedOutcome pending(const JudgedOutcome* earlier, const Analysis& analysis, const ModeRequest& mode,
                      StorageType storage, const SetKnowledge& known) {
  if (!earlier || earlier->outcome->mode != mode.mode || earlier->outcome->unavailable)
    return waiting(mode, storage);
  if (earlier->outcome->storage == storage)
    if (auto refitted = refitAtOnce(*earlier->outcome, *analysis.fit, mode, known))
      return {std::make_shared<const ModeOutcome>(std::move(*refitted)), nullptr, true};
  return {earlier->outcome, earlier->judged, true};
}

bool isSame(const JudgedOutcome& a, const JudgedOutcome& b) {
  return a.outcome == b.outcome && a.isPending == b.isPending;
}

} // namespace

std::vector<JudgedOutcome> glanceAtOutcomes(const Analysis& analysis, const AnalysisRequest& request,
                                            const Analysis* before) {
  const StorageType storage = request.options.storage;
  std::vector<ModeRequest> open;
  for (const ModeRequest& mode : request.modes)
    if (!unchanged(before, mode, storage)) open.push_back(mode);
  const SetKnowledge known = knowledge(analysis, open, before);
  auto fresh = glanceAtModes(*analysis.scan, *analysis.fit, open, request.options, known);
  auto next = fresh.begin();
  std::vector<JudgedOutcome> outcomes;
  for (const ModeRequest& mode : request.modes) {
    if (auto same = unchanged(before, mode, storage)) {
      outcomes.push_back(std::move(*same));
      continue;
    }
    if (std::optional<ModeOutcome>& seen = *next++; seen)
      outcomes.push_back({std::make_shared<const ModeOutcome>(std::move(*seen)), nullptr, false});
    else
      outcomes.push_back(
          pending(before ? before->judged(mode.mode->id) : nullptr, analysis, mode, storage, known));
  }
  return outcomes;
}

std::shared_ptr<const Analysis> glance(const AnalysisRequest& request,
                                       const std::shared_ptr<const Analysis>& before) {
  if (!before || !isOfSameImages(*before, request) || !isOfSameFit(*before, request) ||
      before->limits != request.limits)
    return nullptr;
  auto outcomes = glanceAtOutcomes(*before, request, before.get());
  if (std::ranges::equal(outcomes, before->outcomes, isSame)) return nullptr;
  auto analysis = std::make_shared<Analysis>(*before);
  analysis->outcomes = std::move(outcomes);
  analysis->options.storage = request.options.storage;
  return analysis;
}

} // namespace normscope
