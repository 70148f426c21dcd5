// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analyze.h"

#include "scan/scan_totals.h"

#include <algorithm>
#include <limits>
#include <span>

namespace normscope {
namespace {

/// The outcome of the same mode and parameters in an earlier analysis of the same scan, if it was asked.
const ModeOutcome* asked(const Analysis* before, const ModeRequest& request) {
  if (!before) return nullptr;
  const auto complete = completeParameters(*request.mode, request.parameters);
  const auto found =
      std::find_if(before->outcomes.begin(), before->outcomes.end(), [&](const ModeOutcome& o) {
        return o.mode == request.mode &&
               (o.parameters == request.parameters || (complete && o.parameters == *complete));
      });
  return found == before->outcomes.end() ? nullptr : &*found;
}

/// The same, if it answers this question: for the storage type and from as many pixels.
const ModeOutcome* known(const Analysis* before, const ModeRequest& mode, const AnalysisRequest& request) {
  const ModeOutcome* outcome = asked(before, mode);
  return outcome && (outcome->lookedAtImages() || outcome->unavailable) &&
                 outcome->storage == request.storage && before->pixelSample == request.pixelSample
             ? outcome
             : nullptr;
}

CompareOptions optionsFor(const AnalysisRequest& request, std::span<const ModeRequest> open,
                          const Analysis* before) {
  CompareOptions options;
  options.storage = request.storage;
  options.pixelSample = request.pixelSample;
  if (request.readsAllPixels) options.pixelBudget = std::numeric_limits<std::uint64_t>::max();
  for (const ModeRequest& mode : open)
    if (const ModeOutcome* earlier = asked(before, mode); earlier && earlier->transform) {
      options.fitted.emplace(mode.mode, earlier->transform);
      if (earlier->storage == request.storage) options.known.emplace(mode.mode, earlier);
    }
  return options;
}

std::vector<ModeRequest> openRequests(const AnalysisRequest& request, const Analysis* before) {
  std::vector<ModeRequest> open;
  for (const ModeRequest& mode : request.modes)
    if (!known(before, mode, request)) open.push_back(mode);
  return open;
}

} // namespace

std::shared_ptr<const Analysis> glance(const AnalysisRequest& request,
                                       const std::shared_ptr<const Analysis>& before) {
  if (!before || before->scan != request.scan || before->limits != request.limits) return nullptr;
  const std::vector<ModeRequest> open = openRequests(request, before.get());
  CompareOptions options = optionsFor(request, open, before.get());
  options.codes = before->codes;
  auto fresh = glanceAtModes(*request.scan, before->fit, open, options);
  if (std::ranges::none_of(fresh, [](const auto& outcome) { return outcome.has_value(); })) return nullptr;
  auto analysis = std::make_shared<Analysis>(*before);
  for (std::size_t i = 0; i < open.size(); ++i) {
    const auto place = std::ranges::find(analysis->outcomes, open[i].mode, &ModeOutcome::mode);
    if (fresh[i] && place != analysis->outcomes.end()) *place = std::move(*fresh[i]);
  }
  return analysis;
}

std::shared_ptr<const Analysis> analyze(const AnalysisRequest& request,
                                        const std::shared_ptr<const Analysis>& before,
                                        const std::stop_token& stop) {
  auto analysis = std::make_shared<Analysis>();
  const Analysis* reusable = before && before->scan == request.scan ? before.get() : nullptr;
  analysis->scan = request.scan;
  if (reusable) {
    analysis->all = reusable->all;
    analysis->fit = reusable->fit;
    analysis->codes = reusable->codes;
    analysis->fittedSplit = reusable->fittedSplit;
    analysis->audit = reusable->audit;
    analysis->meanImageShare = reusable->meanImageShare;
  } else {
    analysis->fittedSplit = fitSplit(*request.scan->dataset, std::nullopt);
    const ScanTotals totals(*request.scan);
    analysis->all = totals.statistics();
    analysis->fit = analysis->fittedSplit.empty() ? analysis->all : totals.statistics(analysis->fittedSplit);
    analysis->codes = std::make_shared<const SetCodes>(setCodes(totals.all()));
    if (stop.stop_requested()) return nullptr;
    analysis->audit = auditEntries(*request.scan, analysis->all, {});
    if (analysis->all.meanImage) analysis->meanImageShare = analysis->all.meanImage->meanShare();
  }
  analysis->estimate = request.estimate;
  analysis->limits = request.limits;
  analysis->pixelSample = request.pixelSample;
  analysis->datasetWarnings = reusable && reusable->limits == request.limits
                                  ? reusable->datasetWarnings
                                  : datasetWarnings(*request.scan, analysis->all, analysis->fit,
                                                    analysis->fittedSplit, request.limits);

  const std::vector<ModeRequest> open = openRequests(request, reusable);
  CompareOptions options = optionsFor(request, open, reusable);
  options.codes = analysis->codes;
  std::vector<ModeOutcome> fresh = compareModes(*request.scan, analysis->fit, open, options, stop);
  if (stop.stop_requested()) return nullptr;

  auto next = fresh.begin();
  for (const ModeRequest& mode : request.modes) {
    if (const ModeOutcome* old = known(reusable, mode, request))
      analysis->outcomes.push_back(*old);
    else
      analysis->outcomes.push_back(std::move(*next++));
    analysis->modeWarnings.push_back(
        modeWarnings(analysis->outcomes.back(), *request.scan, analysis->all, request.limits));
  }
  analysis->advice = advise(*request.scan, analysis->all, analysis->fit, analysis->fittedSplit,
                            analysis->outcomes, request.limits);
  return stop.stop_requested() ? nullptr : analysis;
}

} // namespace normscope
