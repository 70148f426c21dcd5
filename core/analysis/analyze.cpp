// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"

#include "analysis/earlier.h"
#include "scan/exclusion.h"
#include "statistics/scan_totals.h"

#include <algorithm>
#include <span>

namespace normscope {
namespace {

constexpr std::size_t kLarge = 20'000; ///< images; smaller sets are measured in a moment

/// What is to be analysed. Null when stopped.
std::shared_ptr<const ScanResult> scanOf(const AnalysisRequest& request, const Analysis* before,
                                         const std::stop_token& stop) {
  if (request.excluded.empty()) return request.scan;
  // Images left out one after the other are taken out of what is left.
  const bool goesOn = before && before->whole == request.scan && before->scan &&
                      std::ranges::includes(request.excluded, before->scan->excluded);
  return without(goesOn ? *before->scan : *request.scan, request.excluded, stop);
}

/// What modes are fitted on. The levels of a file's statistics are those of the set that it is applied to.
void fit(Analysis& analysis, const AnalysisRequest& request, const ScanTotals* totals) {
  const ScanResult& scan = *analysis.scan;
  analysis.fitted = resolvedFit(request.fit, *scan.dataset);
  const FitChoice& choice = analysis.fitted.choice;
  analysis.fittedSplit = choice.kind == FitChoice::Kind::split ? choice.name : std::string();
  if (analysis.isFittedOnFile()) {
    DatasetStatistics ofFile = *analysis.fitted.statistics;
    ofFile.scale = analysis.all->scale;
    analysis.fit = std::move(ofFile);
  } else if (analysis.fittedSplit.empty()) {
    analysis.fit = analysis.all;
  } else {
    analysis.fit = totals ? totals->statistics(choice.name) : ScanTotals(scan).statistics(choice.name);
  }
}

void takeTotals(Analysis& analysis, const AnalysisRequest& request, const ScanTotals& totals) {
  analysis.all = totals.statistics();
  analysis.bySplit = totals.bySplit();
  analysis.codes = std::make_shared<const SetCodes>(setCodes(totals.all()));
  if (analysis.all->meanImage) analysis.meanImageShare = analysis.all->meanImage->meanShare();
  fit(analysis, request, &totals);
}

/// What is known of the set in one pass over its records; the audit only where it is not left for later.
void addUp(Analysis& analysis, const AnalysisRequest& request, bool auditsLater) {
  const ScanResult& scan = *analysis.scan;
  if (auditsLater) return takeTotals(analysis, request, ScanTotals(scan));
  Audit audit(scan);
  takeTotals(analysis, request, ScanTotals(scan, audit));
  analysis.audit = audit.entries(*analysis.all, {});
}

void takeOver(Analysis& analysis, const Analysis& same, const AnalysisRequest& request) {
  analysis.all = same.all;
  analysis.bySplit = same.bySplit;
  analysis.codes = same.codes;
  analysis.meanImageShare = same.meanImageShare;
  analysis.audit = same.audit;
  if (!isOfSameFit(same, request)) return fit(analysis, request, nullptr);
  analysis.fit = same.fit;
  analysis.fitted = same.fitted;
  analysis.fittedSplit = same.fittedSplit;
}

/// Statistics, and of the modes what follows from them and from how often each code occurs.
std::shared_ptr<const Analysis> earlyAnalysis(Analysis analysis, const AnalysisRequest& request) {
  analysis.isEarly = true;
  analysis.outcomes = glanceAtOutcomes(analysis, request, nullptr);
  return std::make_shared<const Analysis>(std::move(analysis));
}

/// All outcomes, those that `before` knows (may be null) among them, and what is found about each.
std::vector<JudgedOutcome> judgedOutcomes(const Analysis& analysis, const AnalysisRequest& request,
                                          const Analysis* before, const std::stop_token& stop,
                                          const AnalysisListener& listener) {
  std::vector<ModeRequest> open;
  for (const ModeRequest& mode : request.modes)
    if (!answer(before, mode, request)) open.push_back(mode);
  std::vector<ModeOutcome> fresh = compareModes(*analysis.scan, *analysis.fit, open, request.options,
                                                knowledge(analysis, open, before), stop, listener.measured);
  std::vector<JudgedOutcome> outcomes;
  auto next = fresh.begin();
  for (const ModeRequest& mode : request.modes) {
    if (stop.stop_requested()) break;
    const JudgedOutcome* earlier = answer(before, mode, request);
    JudgedOutcome judged{earlier ? earlier->outcome : std::make_shared<const ModeOutcome>(std::move(*next++)),
                         earlier && before->limits == request.limits ? earlier->judged : nullptr};
    if (!judged.judged)
      judged.judged = std::make_shared<const std::vector<Warning>>(
          modeWarnings(*judged.outcome, *analysis.scan, *analysis.all, request.limits));
    outcomes.push_back(std::move(judged));
  }
  return outcomes;
}

} // namespace

std::shared_ptr<const Analysis> analyze(const AnalysisRequest& request,
                                        const std::shared_ptr<const Analysis>& before,
                                        const std::stop_token& stop, const AnalysisListener& listener) {
  auto analysis = std::make_shared<Analysis>();
  // Of the same images, and of these with modes fitted on the same.
  const Analysis* same = before && isOfSameImages(*before, request) ? before.get() : nullptr;
  const Analysis* reusable = same && isOfSameFit(*same, request) ? same : nullptr;
  analysis->whole = request.scan;
  analysis->scan = same ? same->scan : scanOf(request, before.get(), stop);
  if (!analysis->scan) return nullptr;
  const ScanResult& scan = *analysis->scan;
  analysis->estimate = request.estimate;
  analysis->options = request.options;
  analysis->limits = request.limits;
  const bool tellsEarly = !reusable && listener.early && scan.read >= kLarge;
  const bool auditsLater = same ? same->isEarly : tellsEarly;
  if (same)
    takeOver(*analysis, *same, request);
  else
    addUp(*analysis, request, auditsLater);
  if (stop.stop_requested()) return nullptr;
  if (tellsEarly) listener.early(earlyAnalysis(*analysis, request));
  if (auditsLater) analysis->audit = auditEntries(scan, *analysis->all, {});
  analysis->datasetWarnings =
      reusable && !reusable->isEarly && reusable->limits == request.limits
          ? reusable->datasetWarnings
          : datasetWarnings(scan, *analysis->all, *analysis->fit, analysis->fittedSplit, request.limits);
  analysis->outcomes = judgedOutcomes(*analysis, request, reusable, stop, listener);
  if (stop.stop_requested()) return nullptr;
  analysis->advice =
      advise(scan, *analysis->all, *analysis->fit, analysis->fittedSplit, analysis->outcomes, request.limits);
  return stop.stop_requested() ? nullptr : analysis;
}

std::shared_ptr<const Analysis> analysisOfFile(const FitSource& file) {
  auto analysis = std::make_shared<Analysis>();
  analysis->all = analysis->fit = *file.statistics;
  analysis->fitted = file;
  return analysis;
}

} // namespace normscope
