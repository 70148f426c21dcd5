// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"

#include "analysis/earlier.h"
#include "outcomes/image_measure.h"
#include "scan/exclusion.h"
#include "statistics/scan_totals.h"

#include <algorithm>
#include <span>

namespace normscope {
namespace {

/// Numbers by image and mode of an answer that is told before it is whole: it is a copy.
constexpr std::size_t kMostTold = 1'000'000;

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

/// Outcomes with what is found about each, as they come.
class Judging {
public:
  Judging(const Analysis& analysis, const AnalysisRequest& request, const Analysis* before)
      : m_analysis(analysis), m_request(request), m_before(before) {
    for (const ModeRequest& mode : request.modes)
      if (!answer(before, mode, request)) m_open.push_back(mode);
  }

  /// Modes that `before` does not answer.
  const std::vector<ModeRequest>& open() const { return m_open; }

  /// All modes in their order, `fresh` being the outcomes of the open ones. Where no pixel was looked at,
  /// what needs pixels is pending.
  std::vector<JudgedOutcome> judged(std::vector<ModeOutcome> fresh, bool withPixels,
                                    const std::stop_token& stop) {
    std::vector<JudgedOutcome> outcomes;
    auto next = fresh.begin();
    for (const ModeRequest& mode : m_request.modes) {
      if (stop.stop_requested()) break;
      if (const JudgedOutcome* earlier = answer(m_before, mode, m_request)) {
        outcomes.push_back(*earlier);
        if (m_before->limits != m_request.limits) outcomes.back().judged = judge(mode, *earlier->outcome);
        continue;
      }
      ModeOutcome& outcome = *next++;
      const bool isPending = !withPixels && !outcome.isMeasured();
      if (isPending) outcome.unavailable.reset(); // that needs to be seen
      const auto shared = std::make_shared<const ModeOutcome>(std::move(outcome));
      outcomes.push_back({shared, isPending ? nullptr : judge(mode, *shared), isPending});
    }
    return outcomes;
  }

private:
  std::shared_ptr<const std::vector<Warning>> judge(const ModeRequest& mode,
                                                    const ModeOutcome& outcome) const {
    const JudgedOutcome* known = answeredInAnyStorage(m_before, mode, m_request.options);
    const bool isKnown = known && m_before->limits == m_request.limits;
    const ScanResult& scan = *m_analysis.scan;
    return std::make_shared<const std::vector<Warning>>(
        isKnown
            ? modeWarningsInOtherStorage(known->warnings(), outcome, scan, *m_analysis.all, m_request.limits)
            : modeWarnings(outcome, scan, *m_analysis.all, m_request.limits, m_analysis.source->classAuc));
  }

  const Analysis& m_analysis;
  const AnalysisRequest& m_request;
  const Analysis* m_before; ///< may be null
  std::vector<ModeRequest> m_open;
};

/// All outcomes, those that `before` knows (may be null) among them, and what is found about each. The
/// listener hears of those that need no pixels before the first pixel is read.
std::vector<JudgedOutcome> judgedOutcomes(const Analysis& analysis, const AnalysisRequest& request,
                                          const Analysis* before, const std::stop_token& stop,
                                          const AnalysisListener& listener) {
  Judging judging(analysis, request, before);
  CompareListener compared{.done = listener.measured, .fromRecords = {}};
  if (listener.early && analysis.scan->images.size() * request.modes.size() <= kMostTold)
    compared.fromRecords = [&](std::span<const ModeOutcome> outcomes) {
      Analysis early = analysis;
      early.isEarly = true;
      early.options.pixelSample = 0;
      early.outcomes = judging.judged({outcomes.begin(), outcomes.end()}, false, stop);
      if (!stop.stop_requested()) listener.early(std::make_shared<const Analysis>(std::move(early)));
    };
  std::vector<ModeOutcome> fresh =
      compareModes(*analysis.scan, *analysis.fit, judging.open(), request.options,
                   knowledge(analysis, judging.open(), before), stop, compared);
  return judging.judged(std::move(fresh), request.options.pixelSample > 0, stop);
}

/// What all of it comes to.
void conclude(Analysis& analysis) {
  const ScanResult& scan = *analysis.scan;
  if (scan.read == 0 || analysis.outcomes.empty()) return;
  const ModeOutcome& source = *analysis.source;
  analysis.advice = advise(scan, *analysis.all, *analysis.fit, source, analysis.outcomes, analysis.limits);
  std::size_t labelled = 0;
  for (ImageId id = 0; id < scan.images.size(); ++id)
    labelled += scan.images[id].record && !(*scan.dataset)[id].label.empty();
  analysis.recommendation =
      recommend(*analysis.all, source.classAuc, analysis.outcomes, labelled, scan.dataset->labels().size());
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
  const bool tellsEarly = !reusable && listener.early && !(before && isRefined(*before, request));
  if (same)
    takeOver(*analysis, *same, request);
  else
    addUp(*analysis, request, tellsEarly);
  if (stop.stop_requested()) return nullptr;
  std::shared_ptr<const Analysis> early; // its transforms are taken over
  if (tellsEarly) listener.early(early = earlyAnalysis(*analysis, request));
  if (same ? same->isEarly : tellsEarly) analysis->audit = auditEntries(scan, *analysis->all, {});
  analysis->datasetWarnings =
      reusable && !reusable->isEarly && reusable->limits == request.limits
          ? reusable->datasetWarnings
          : datasetWarnings(scan, *analysis->all, *analysis->fit, analysis->fittedSplit, request.limits);
  if (reusable && remembersFor(*reusable, request)) analysis->seen = seenBefore(*reusable);
  if (!request.modes.empty())
    analysis->source =
        reusable && reusable->source
            ? reusable->source
            : std::make_shared<const ModeOutcome>(sourceOutcome(scan, *analysis->all, analysis->fittedSplit));
  analysis->outcomes = judgedOutcomes(*analysis, request, reusable ? reusable : early.get(), stop, listener);
  if (stop.stop_requested()) return nullptr;
  conclude(*analysis);
  return stop.stop_requested() ? nullptr : analysis;
}

std::shared_ptr<const Analysis> analysisOfFile(const FitSource& file) {
  auto analysis = std::make_shared<Analysis>();
  analysis->all = analysis->fit = *file.statistics;
  analysis->fitted = file;
  return analysis;
}

} // namespace normscope
