// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "compare_tables.h"

#include "base/number_words.h"
#include "findings/wording.h"
#include "text_table.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope::cli {
namespace {

std::string_view text(Verdict verdict) {
  return verdict == Verdict::losesData ? "loses data" : name(verdict);
}

/// The mean over channels of one of their numbers; NaN when one is not known.
double channelMean(const ModeOutcome& outcome, double ChannelOutcome::*number) {
  double sum = 0;
  for (const ChannelOutcome& channel : outcome.channels) sum += channel.*number;
  return sum / static_cast<double>(outcome.channels.size());
}

double keepable(const ModeOutcome& outcome) {
  double sum = 0.0;
  for (const ChannelOutcome& channel : outcome.channels) sum += keepableLevels(channel, outcome.storage);
  return sum / static_cast<double>(outcome.channels.size());
}

std::string ev(double gain) {
  if (!(gain > 0) || !std::isfinite(gain)) return std::string(kUnknownText);
  const double stops = std::round(10.0 * std::log2(gain)) / 10.0;
  return fmt::format("{:+.1f} EV", stops == 0.0 ? 0.0 : stops);
}

std::string significant(double x) {
  return std::isfinite(x) ? fmt::format("{:.3g}", x) : std::string(kUnknownText);
}

std::vector<std::string> verdicts(const StoredMode& mode) {
  const ModeOutcome& outcome = *mode.main().outcome;
  if (outcome.unavailable) {
    std::vector<std::string> cells(1 + mode.shown().size(), std::string(kUnknownText));
    cells.front() = "unavailable";
    return cells;
  }
  std::vector<std::string> cells{std::string(text(verdict(mode.main().warnings(), Question::training)))};
  for (const JudgedOutcome* type : mode.shown())
    cells.emplace_back(text(verdict(type->warnings(), Question::storage)));
  return cells;
}

/// What stands in the columns of what a network can see.
std::vector<std::string> learningCells(const ModeOutcome& outcome) {
  return {std::string(name(outcome.mode->dependence)),
          percentText(outcome.relativeInformation),
          number(outcome.classAuc.brightness, 2),
          ev(outcome.noiseGainP95),
          percentText(outcome.noiseShareP95),
          (outcome.provenance.condition == Provenance::sampled ? "~" : "") +
              significant(outcome.conditioning.withBias),
          number(outcome.splitShift.standardizedDifference, 2),
          significant(outcome.megapixelsPerSecond),
          std::string(name(outcome.provenance.relativeInformation))};
}

/// What stands in the columns of a storage type.
std::vector<std::string> storageCells(const ModeOutcome& outcome) {
  return {percentText(outcome.clippedAny), fmt::format("{}/{}", outcome.imagesAffected, outcome.images),
          fmt::format("{} of {}", number(channelMean(outcome, &ChannelOutcome::levelsAfter), 0),
                      number(keepable(outcome), 0)),
          number(channelMean(outcome, &ChannelOutcome::bitsLost), 2), number(outcome.roundTripMax, 1)};
}

void append(std::vector<std::string>& cells, std::vector<std::string> more) {
  for (std::string& cell : more) cells.push_back(std::move(cell));
}

} // namespace

std::string learningTable(const Analysis& analysis, OtherStorage others) {
  std::vector<std::string> titles{"mode", "training"};
  for (const Analysis* type : shownTypes(analysis, others))
    titles.emplace_back(row(type->options.storage).id);
  const std::size_t first = titles.size();
  append(titles, {"depends on", "between kept", "class AUC", "noise gain", "noise share", "condition no.",
                  "split shift", "Mpx/s", "measured"});
  TextTable table(titles);
  for (std::size_t column = 1; column <= first; ++column) table.align(column, TextTable::Align::left);
  table.align(first + 8, TextTable::Align::left);
  table.mayLeaveOut({first + 7, first + 8, first + 6, first + 2, first + 5, first, first + 4, first + 3});
  for (std::size_t i = 0; i < analysis.outcomes.size(); ++i) {
    const StoredMode mode(analysis, others, i);
    const ModeOutcome& outcome = *mode.main().outcome;
    std::vector<std::string> cells{outcome.mode->id};
    append(cells, verdicts(mode));
    if (outcome.unavailable)
      cells.resize(titles.size(), std::string(kUnknownText));
    else
      append(cells, learningCells(outcome));
    table.add(std::move(cells));
  }
  return table.text();
}

std::string storageTable(const Analysis& analysis, OtherStorage others) {
  const std::vector<const Analysis*> types = shownTypes(analysis, others);
  const std::vector<std::string> measures{"clipped", "images hit", "levels", "bits lost", "round trip"};
  std::vector<std::string> titles{"mode"};
  for (std::size_t type = 0; type < types.size(); ++type) append(titles, measures);
  titles.emplace_back("counted");
  TextTable table(titles);
  table.align(titles.size() - 1, TextTable::Align::left);
  for (std::size_t type = 0; type < types.size(); ++type)
    table.group(1 + type * measures.size(), measures.size(),
                std::string(row(types[type]->options.storage).id));
  std::vector<std::size_t> lesser{titles.size() - 1};
  for (const std::size_t measure : {4, 1, 3})
    for (std::size_t type = types.size(); type-- > 0;) lesser.push_back(1 + type * measures.size() + measure);
  table.mayLeaveOut(std::move(lesser));
  for (std::size_t i = 0; i < analysis.outcomes.size(); ++i) {
    const StoredMode mode(analysis, others, i);
    std::vector<std::string> cells{mode.main().outcome->mode->id};
    if (mode.main().outcome->unavailable) {
      cells.resize(titles.size(), std::string(kUnknownText));
    } else {
      for (const JudgedOutcome* type : mode.shown()) append(cells, storageCells(*type->outcome));
      cells.emplace_back(name(mode.main().outcome->provenance.clipping));
    }
    table.add(std::move(cells));
  }
  return table.text();
}

} // namespace normscope::cli
