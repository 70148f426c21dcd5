// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/advice.h"

#include "findings/advice_rules.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace normscope {
namespace {

constexpr std::string_view kStorageRule = "storage"; // the only one that depends on the storage type

constexpr std::array kAdviceRows{
    AdviceRow{"light-is-signal", "brightness tells the classes apart", lightIsSignal},
    AdviceRow{"light-is-nuisance", "images differ in brightness, but not by class", lightIsNuisance},
    AdviceRow{"color-is-signal", "the colour cast tells the classes apart", colorIsSignal},
    AdviceRow{"mostly-noise", "images that a mode makes mostly noise", mostlyNoise},
    AdviceRow{"splits-differ", "held-out images are brighter or darker than those fitted on", splitsDiffer},
    AdviceRow{"conditioning", "what centering and decorrelating do for the condition number", conditioning},
    AdviceRow{"mean-image", "whether positions mean something", meanImage},
    AdviceRow{"other-constants", "how far published constants miss this set", otherConstants},
    AdviceRow{"three-deviations", "whether the kinds of std differ", threeDeviations},
    AdviceRow{kStorageRule, "how many modes the storage type cannot hold", storageLosses},
};

} // namespace

bool isMeasured(const ModeOutcome& outcome) { return !outcome.unavailable && !outcome.histograms.empty(); }

Sentence listed(const std::vector<std::string>& ids) {
  constexpr std::size_t kShown = 4;
  const auto first = [&](std::size_t count) {
    return fmt::format("{}", fmt::join(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), ", "));
  };
  if (ids.size() == 1) return Sentence::verbatim(ids.front());
  if (ids.size() > kShown) return sentence("{} and {} more", first(kShown), ids.size() - kShown);
  return sentence("{} and {}", first(ids.size() - 1), ids.back());
}

const ModeOutcome* AdviceInput::outcome(std::string_view modeId) const {
  const JudgedOutcome* found = findOutcome(outcomes, modeId);
  return found && isMeasured(*found->outcome) ? found->outcome.get() : nullptr;
}

std::vector<Advice> advise(const ScanResult& scan, const DatasetStatistics& all, const DatasetStatistics& fit,
                           const ModeOutcome& source, std::span<const JudgedOutcome> outcomes,
                           const Limits& limits) {
  if (outcomes.empty() || scan.read == 0) return {};
  const AdviceInput input{scan, all, fit, outcomes, limits, source.classAuc, source.splitShift};
  std::vector<Advice> advice;
  for (const AdviceRow& row : kAdviceRows)
    for (Advice& sentence : row.find(input)) advice.push_back(std::move(sentence));
  return advice;
}

std::vector<Advice> adviceInOtherStorage(const std::vector<Advice>& known, const ScanResult& scan,
                                         const DatasetStatistics& all, const DatasetStatistics& fit,
                                         std::span<const JudgedOutcome> outcomes, const Limits& limits) {
  std::vector<Advice> advice;
  std::ranges::copy_if(known, std::back_inserter(advice), std::not_fn(isAboutStorage));
  if (outcomes.empty() || scan.read == 0) return advice;
  for (Advice& sentence : storageLosses({scan, all, fit, outcomes, limits, {}, {}}))
    advice.push_back(std::move(sentence));
  return advice;
}

bool isAboutStorage(const Advice& advice) { return advice.rule == kStorageRule; }

std::span<const AdviceRow> adviceRows() { return kAdviceRows; }

} // namespace normscope
