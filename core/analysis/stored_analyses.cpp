// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/stored_analyses.h"

#include "analysis/earlier.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <iterator>

namespace normscope {
namespace {

/// Of the work that the first type takes, about what the others take beside it.
constexpr double kShareOfOthers = 0.25;

JudgedOutcome judgedLike(const JudgedOutcome& known, ModeOutcome fresh, const Analysis& analysis) {
  const auto outcome = std::make_shared<const ModeOutcome>(std::move(fresh));
  if (!known.isJudged()) return {outcome, nullptr, known.isPending};
  return {outcome, std::make_shared<const std::vector<Warning>>(modeWarningsInOtherStorage(
                       known.warnings(), *outcome, *analysis.scan, *analysis.all, analysis.limits))};
}

/// How many of the types are left out, from the main one on.
std::size_t hiddenTypes(StorageType main, std::size_t others) {
  return main == StorageType::float32 && others > 0 ? 1 : 0;
}

std::shared_ptr<const Analysis> inOtherStorage(const Analysis& main, StorageType storage,
                                               std::vector<ModeOutcome> outcomes) {
  auto analysis = std::make_shared<Analysis>(main);
  analysis->options.storage = storage;
  for (std::size_t i = 0; i < outcomes.size(); ++i)
    analysis->outcomes[i] = judgedLike(main.outcomes[i], std::move(outcomes[i]), main);
  analysis->advice =
      adviceInOtherStorage(*main.advice, *main.scan, *main.all, *main.fit, analysis->outcomes, main.limits);
  return analysis;
}

} // namespace

std::optional<StoredAnalyses> analyzeStored(const AnalysisRequest& request,
                                            std::span<const StorageType> others, const std::stop_token& stop,
                                            const AnalysisListener& listener) {
  AnalysisListener ofMain = listener;
  CompareListener ofOthers;
  if (listener.measured && !others.empty()) {
    const auto share = [&](double first, double part, std::size_t done) {
      const auto modes = static_cast<double>(request.modes.size());
      listener.measured(static_cast<std::size_t>(first * modes + part * static_cast<double>(done)));
    };
    ofMain.measured = [=](std::size_t done) { share(0.0, 1.0 - kShareOfOthers, done); };
    ofOthers.done = [=](std::size_t done) { share(1.0 - kShareOfOthers, kShareOfOthers, done); };
  }
  StoredAnalyses stored{analyze(request, nullptr, stop, ofMain), {}};
  if (!stored.main) return std::nullopt;
  const Analysis& main = *stored.main;
  auto outcomes = compareStored(*main.scan, *main.fit, request.modes, request.options, others,
                                knowledge(main, request.modes, &main), stop, ofOthers);
  if (stop.stop_requested()) return std::nullopt;
  for (std::size_t i = 0; i < others.size(); ++i)
    stored.others.push_back(inOtherStorage(main, others[i], std::move(outcomes[i])));
  return stored;
}

bool canRemember(const Analysis& analysis, std::size_t types) {
  return analysis.scan &&
         types * analysis.outcomes.size() * analysis.scan->images.size() * sizeof(ImageEffect) <=
             kSeenBytes / 2;
}

std::shared_ptr<const Analysis> withOtherStorage(const AnalysisRequest& request,
                                                 const std::shared_ptr<const Analysis>& main,
                                                 std::span<const StorageType> others,
                                                 const std::stop_token& stop) {
  if (!canRemember(*main, others.size())) return nullptr;
  std::vector<StorageType> storages;
  std::ranges::copy_if(others, std::back_inserter(storages),
                       [&](StorageType storage) { return storage != main->options.storage; });
  std::vector<ModeRequest> open;
  std::vector<const JudgedOutcome*> known;
  for (std::size_t i = 0; i < request.modes.size(); ++i) {
    const JudgedOutcome& judged = main->outcomes[i];
    if (!judged.isJudged() || std::ranges::all_of(storages, [&](StorageType storage) {
          return answeredBefore(main.get(), request.modes[i], storage);
        }))
      continue;
    open.push_back(request.modes[i]);
    known.push_back(&judged);
  }
  if (open.empty()) return nullptr;
  auto outcomes = compareStored(*main->scan, *main->fit, open, request.options, storages,
                                knowledge(*main, open, main.get()), stop);
  if (stop.stop_requested()) return nullptr;
  std::vector<JudgedOutcome> seen = *main->seen;
  for (std::vector<ModeOutcome>& ofType : outcomes)
    for (std::size_t i = 0; i < ofType.size(); ++i)
      seen.push_back(judgedLike(*known[i], std::move(ofType[i]), *main));
  auto analysis = std::make_shared<Analysis>(*main);
  analysis->seen = std::move(seen);
  return analysis;
}

std::optional<std::size_t> losingModes(const Analysis& analysis, Question question, StorageType storage) {
  std::size_t losing = 0;
  for (const JudgedOutcome& asked : analysis.outcomes) {
    const ModeRequest mode{asked.outcome->mode, asked.outcome->parameters};
    const JudgedOutcome* judged = question == Question::training || asked.outcome->storage == storage
                                      ? &asked
                                      : answeredBefore(&analysis, mode, storage);
    if (!judged || !judged->isJudged()) return std::nullopt;
    losing += verdict(judged->warnings(), question) == Verdict::losesData;
  }
  return analysis.outcomes.empty() ? std::nullopt : std::optional(losing);
}

StoredMode::StoredMode(const Analysis& main, OtherStorage others, std::size_t index)
    : m_all{&main.outcomes[index]} {
  m_all.reserve(1 + others.size());
  for (const auto& other : others) {
    assert(other->outcomes[index].outcome->mode == main.outcomes[index].outcome->mode);
    m_all.push_back(&other->outcomes[index]);
  }
}

std::span<const JudgedOutcome* const> StoredMode::shown() const {
  return all().subspan(hiddenTypes(main().outcome->storage, others().size()));
}

std::vector<Warning> StoredMode::warnings() const {
  std::vector<Warning> warnings = main().warnings();
  for (const JudgedOutcome* other : others())
    std::ranges::copy_if(other->warnings(), std::back_inserter(warnings),
                         [](const Warning& warning) { return warning.storage.has_value(); });
  std::ranges::stable_sort(warnings, std::greater(), &Warning::severity);
  return warnings;
}

std::vector<const Analysis*> shownTypes(const Analysis& main, OtherStorage others) {
  std::vector<const Analysis*> shown;
  shown.reserve(1 + others.size());
  if (hiddenTypes(main.options.storage, others.size()) == 0) shown.push_back(&main);
  for (const auto& other : others) shown.push_back(other.get());
  return shown;
}

std::vector<Advice> adviceOnAll(const Analysis& main, OtherStorage others) {
  std::vector<Advice> advice = *main.advice;
  for (const auto& other : others)
    std::ranges::copy_if(*other->advice, std::back_inserter(advice), isAboutStorage);
  return advice;
}

} // namespace normscope
