// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/earlier.h"

#include <algorithm>

namespace normscope {
namespace {

/// The earlier answer, where it answers the new question too.
std::optional<JudgedOutcome> unchanged(const Analysis* before, const ModeRequest& mode, StorageType storage) {
  if (const JudgedOutcome* seen = answeredBefore(before, mode, storage)) return *seen;
  const JudgedOutcome* earlier = sameQuestion(before, mode);
  if (!earlier) return std::nullopt;
  const ModeOutcome& outcome = *earlier->outcome;
  if (outcome.storage == storage) return *earlier;
  if (!outcome.unavailable) return std::nullopt;
  // What cannot be fitted cannot be stored in any type.
  ModeOutcome same = outcome;
  same.storage = storage;
  return JudgedOutcome{std::make_shared<const ModeOutcome>(std::move(same)), earlier->judged,
                       earlier->isPending};
}

/// A fitted mode that nothing was measured with, on the axes on which it stood before: of one image it can be
/// told at once what becomes of it.
ModeOutcome onAxesOf(const ModeOutcome& earlier, ModeOutcome fitted) {
  if (!earlier.transform || earlier.storage != fitted.storage ||
      earlier.channels.size() != fitted.channels.size())
    return fitted;
  fitted.stored = earlier.stored;
  fitted.channels = earlier.channels;
  fitted.clippedAny = earlier.clippedAny;
  fitted.images = earlier.images;
  fitted.provenance.clipping = earlier.provenance.clipping;
  fitted.histograms = earlier.histograms;
  return fitted;
}

/// Of a mode whose new question has to wait for the images: what is shown until then.
JudgedOutcome pending(ModeOutcome fitted, const JudgedOutcome* earlier) {
  fitted.unavailable.reset(); // that needs to be seen
  if (earlier && earlier->outcome->mode == fitted.mode)
    fitted = onAxesOf(*earlier->outcome, std::move(fitted));
  return {std::make_shared<const ModeOutcome>(std::move(fitted)), nullptr, true};
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
  auto fresh =
      glanceAtModes(*analysis.scan, *analysis.fit, open, request.options, knowledge(analysis, open, before));
  auto next = fresh.begin();
  std::vector<JudgedOutcome> outcomes;
  for (const ModeRequest& mode : request.modes) {
    if (auto same = unchanged(before, mode, storage)) {
      outcomes.push_back(std::move(*same));
      continue;
    }
    ModeOutcome& seen = *next++;
    if (seen.isMeasured())
      outcomes.push_back({std::make_shared<const ModeOutcome>(std::move(seen)), nullptr, false});
    else
      outcomes.push_back(pending(std::move(seen), before ? before->judged(mode.mode->id) : nullptr));
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
  analysis->seen = seenBefore(*before);
  analysis->outcomes = std::move(outcomes);
  analysis->options.storage = request.options.storage;
  return analysis;
}

} // namespace normscope
