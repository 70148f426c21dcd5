// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/analyze.h"

#include "scan/exclusion.h"
#include "statistics/scan_totals.h"

#include <algorithm>
#include <limits>
#include <span>

namespace normscope {
namespace {

constexpr std::size_t kLarge = 20'000; ///< images; smaller sets are measured in a moment

bool isOfSameImages(const Analysis& analysis, const AnalysisRequest& request) {
  return analysis.whole == request.scan && analysis.scan && analysis.scan->excluded == request.excluded;
}

/// The automatic choice as what it means for this set.
FitSource resolved(const FitSource& fit, const Dataset& dataset) {
  if (fit.choice.kind != FitChoice::Kind::automatic) return fit;
  const std::string split = fitSplit(dataset, std::nullopt);
  return {{split.empty() ? FitChoice::Kind::allImages : FitChoice::Kind::split, split}, nullptr};
}

bool isOfSameFit(const Analysis& analysis, const AnalysisRequest& request) {
  return analysis.fitted == resolved(request.fit, *request.scan->dataset);
}

/// What modes are fitted on. The levels of a file's statistics are those of the set that it is applied to.
void fit(Analysis& analysis, const AnalysisRequest& request, const ScanTotals* totals) {
  const ScanResult& scan = *analysis.scan;
  analysis.fitted = resolved(request.fit, *scan.dataset);
  const FitChoice& choice = analysis.fitted.choice;
  analysis.fittedSplit = choice.kind == FitChoice::Kind::split ? choice.name : std::string();
  if (analysis.isFittedOnFile()) {
    analysis.fit = *analysis.fitted.statistics;
    analysis.fit.scale = analysis.all.scale;
  } else if (analysis.fittedSplit.empty()) {
    analysis.fit = analysis.all;
  } else {
    analysis.fit = totals ? totals->statistics(choice.name) : ScanTotals(scan).statistics(choice.name);
  }
}

/// What is to be analysed. Null when stopped.
std::shared_ptr<const ScanResult> scanOf(const AnalysisRequest& request, const Analysis* before,
                                         const std::stop_token& stop) {
  if (request.excluded.empty()) return request.scan;
  // Images left out one after the other are taken out of what is left.
  const bool goesOn = before && before->whole == request.scan && before->scan &&
                      std::ranges::includes(request.excluded, before->scan->excluded);
  return without(goesOn ? *before->scan : *request.scan, request.excluded, stop);
}

/// The outcome of the same mode and parameters in an earlier analysis of the same scan, if it was asked.
const ModeOutcome* asked(const Analysis* before, const ModeRequest& request) {
  if (!before) return nullptr;
  const auto complete = completeParameters(*request.mode, request.parameters);
  const auto found =
      std::find_if(before->outcomes.begin(), before->outcomes.end(), [&](const ModeOutcome& o) {
        return o.mode == request.mode &&
               (o.parameters == request.parameters || (complete && o.parameters == *complete));
      });
  if (found == before->outcomes.end() || (before->isEarly && found->unavailable)) return nullptr;
  return &*found;
}

/// The same, if it answers this question: for the storage type and from as many pixels.
const ModeOutcome* known(const Analysis* before, const ModeRequest& mode, const AnalysisRequest& request) {
  const ModeOutcome* outcome = asked(before, mode);
  return outcome && (outcome->lookedAtImages() || outcome->unavailable) &&
                 outcome->storage == request.storage && before->pixelSample == request.pixelSample
             ? outcome
             : nullptr;
}

CompareOptions optionsFor(const Analysis& analysis, const AnalysisRequest& request,
                          std::span<const ModeRequest> open, const Analysis* before) {
  CompareOptions options;
  options.codes = analysis.codes;
  if (analysis.isFittedOnFile()) options.own = &analysis.all;
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

/// Statistics, and of the modes what follows from them and from how often each code occurs.
std::shared_ptr<const Analysis> earlyAnalysis(Analysis analysis, const AnalysisRequest& request) {
  analysis.isEarly = true;
  analysis.estimate = request.estimate;
  analysis.limits = request.limits;
  CompareOptions options;
  options.storage = request.storage;
  options.codes = analysis.codes;
  if (analysis.isFittedOnFile()) options.own = &analysis.all;
  auto glances = glanceAtModes(*analysis.scan, analysis.fit, request.modes, options);
  for (std::size_t i = 0; i < glances.size(); ++i) {
    ModeOutcome waiting;
    waiting.mode = request.modes[i].mode;
    waiting.parameters = request.modes[i].parameters;
    waiting.storage = request.storage;
    waiting.unavailable = "It is still being measured, image by image.";
    analysis.outcomes.push_back(glances[i] ? std::move(*glances[i]) : std::move(waiting));
  }
  analysis.modeWarnings.resize(analysis.outcomes.size());
  return std::make_shared<const Analysis>(std::move(analysis));
}

} // namespace

std::shared_ptr<const Analysis> glance(const AnalysisRequest& request,
                                       const std::shared_ptr<const Analysis>& before) {
  if (!before || !isOfSameImages(*before, request) || !isOfSameFit(*before, request) ||
      before->limits != request.limits)
    return nullptr;
  const std::vector<ModeRequest> open = openRequests(request, before.get());
  const CompareOptions options = optionsFor(*before, request, open, before.get());
  auto fresh = glanceAtModes(*before->scan, before->fit, open, options);
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
                                        const std::stop_token& stop, const TakeAnalysis& early) {
  auto analysis = std::make_shared<Analysis>();
  // Of the same images, and of these with modes fitted on the same.
  const Analysis* same = before && isOfSameImages(*before, request) ? before.get() : nullptr;
  const Analysis* reusable = same && isOfSameFit(*same, request) ? same : nullptr;
  analysis->whole = request.scan;
  analysis->scan = same ? same->scan : scanOf(request, before.get(), stop);
  if (!analysis->scan) return nullptr;
  const ScanResult& scan = *analysis->scan;
  const Analysis* complete = same && !same->isEarly ? same : nullptr;
  if (same) {
    analysis->all = same->all;
    analysis->codes = same->codes;
    analysis->meanImageShare = same->meanImageShare;
  }
  if (reusable) {
    analysis->fit = reusable->fit;
    analysis->fitted = reusable->fitted;
    analysis->fittedSplit = reusable->fittedSplit;
  } else if (same) {
    fit(*analysis, request, nullptr);
  } else {
    const ScanTotals totals(scan);
    analysis->all = totals.statistics();
    analysis->codes = std::make_shared<const SetCodes>(setCodes(totals.all()));
    if (analysis->all.meanImage) analysis->meanImageShare = analysis->all.meanImage->meanShare();
    fit(*analysis, request, &totals);
  }
  if (stop.stop_requested()) return nullptr;
  if (!reusable && early && scan.read >= kLarge) early(earlyAnalysis(*analysis, request));
  analysis->audit = complete ? complete->audit : auditEntries(scan, analysis->all, {});
  analysis->estimate = request.estimate;
  analysis->limits = request.limits;
  analysis->pixelSample = request.pixelSample;
  analysis->datasetWarnings =
      complete && reusable && complete->limits == request.limits
          ? complete->datasetWarnings
          : datasetWarnings(scan, analysis->all, analysis->fit, analysis->fittedSplit, request.limits);

  const std::vector<ModeRequest> open = openRequests(request, reusable);
  const CompareOptions options = optionsFor(*analysis, request, open, reusable);
  std::vector<ModeOutcome> fresh = compareModes(scan, analysis->fit, open, options, stop);
  if (stop.stop_requested()) return nullptr;

  auto next = fresh.begin();
  for (const ModeRequest& mode : request.modes) {
    if (const ModeOutcome* old = known(reusable, mode, request))
      analysis->outcomes.push_back(*old);
    else
      analysis->outcomes.push_back(std::move(*next++));
    analysis->modeWarnings.push_back(
        modeWarnings(analysis->outcomes.back(), scan, analysis->all, request.limits));
  }
  analysis->advice =
      advise(scan, analysis->all, analysis->fit, analysis->fittedSplit, analysis->outcomes, request.limits);
  return stop.stop_requested() ? nullptr : analysis;
}

} // namespace normscope
