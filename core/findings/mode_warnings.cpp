// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "findings/mode_finder.h"
#include "findings/short_fact.h"

#include <algorithm>
#include <array>
#include <functional>

namespace normscope {

std::string ModeFinder::fileName(ImageId id) const {
  const std::string_view path = (*scan.dataset)[id].relativePath;
  return displayText(path.substr(path.rfind('/') + 1));
}

void ModeFinder::add(std::string code, Severity severity, Sentence title, Sentence evidence,
                     Sentence explanation, std::vector<ImageId> images, double value, double limit) {
  warnings.push_back({std::move(code),
                      severity,
                      std::move(title),
                      std::move(evidence),
                      std::move(explanation),
                      outcome.mode->id,
                      std::move(images),
                      value,
                      limit,
                      {}});
  if (questionOf(warnings.back()) == Question::storage) warnings.back().storage = outcome.storage;
}

double channelMean(const ModeOutcome& outcome, double ChannelOutcome::*field) {
  double sum = 0.0;
  for (const ChannelOutcome& channel : outcome.channels) sum += channel.*field;
  return outcome.channels.empty() ? 0.0 : sum / static_cast<double>(outcome.channels.size());
}

namespace {

bool hasFindings(const ModeOutcome& outcome) {
  return !outcome.unavailable && outcome.transform && !outcome.histograms.empty();
}

void sortWorstFirst(std::vector<Warning>& warnings) {
  std::ranges::stable_sort(warnings, std::greater(), &Warning::severity);
}

bool isFitTrouble(const Warning& warning) {
  constexpr std::array<std::string_view, 4> kCodes{"W10", "W14", "W17", "W19"};
  return std::ranges::find(kCodes, warning.code) != kCodes.end();
}

} // namespace

std::vector<Warning> modeWarnings(const ModeOutcome& outcome, const ScanResult& scan,
                                  const DatasetStatistics& all, const Limits& limits,
                                  const ClassAuc& source) {
  std::vector<Warning> warnings;
  if (!hasFindings(outcome)) return warnings;
  ModeFinder finder{outcome, scan, all, source, limits, warnings};
  findImageEffects(finder);
  findStorageLosses(finder);
  findFitTroubles(finder);
  sortWorstFirst(warnings);
  return warnings;
}

std::vector<Warning> modeWarningsInOtherStorage(const std::vector<Warning>& known, const ModeOutcome& outcome,
                                                const ScanResult& scan, const DatasetStatistics& all,
                                                const Limits& limits) {
  std::vector<Warning> warnings, fitTroubles;
  if (!hasFindings(outcome)) return warnings;
  for (const Warning& warning : known)
    if (questionOf(warning) != Question::storage)
      (isFitTrouble(warning) ? fitTroubles : warnings).push_back(warning);
  const ClassAuc unasked; // what storage loses does not depend on it
  ModeFinder finder{outcome, scan, all, unasked, limits, warnings};
  findStorageLosses(finder);
  warnings.insert(warnings.end(), fitTroubles.begin(), fitTroubles.end());
  sortWorstFirst(warnings);
  return warnings;
}

Question questionOf(const Warning& warning) {
  constexpr std::array<std::string_view, 4> kOfStorage{"W1", "W2", "W3", "W9"};
  return std::ranges::find(kOfStorage, warning.code) != kOfStorage.end() ? Question::storage
                                                                         : Question::training;
}

std::string_view name(Verdict verdict) {
  switch (verdict) {
  case Verdict::safe: return "safe";
  case Verdict::check: return "check";
  case Verdict::losesData: return "loses";
  }
  return "";
}

Verdict verdict(const std::vector<Warning>& modeWarnings, Question question) {
  const Warning* worst = decidingWarning(modeWarnings, question);
  return !worst ? Verdict::safe : worst->severity == Severity::error ? Verdict::losesData : Verdict::check;
}

} // namespace normscope
