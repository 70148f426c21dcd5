// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "compare_report.h"

#include "base/number_words.h"
#include "base/path_text.h"
#include "findings/wording.h"
#include "scan_report.h"
#include "text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope::cli {
namespace {

std::string_view text(Verdict verdict) {
  switch (verdict) {
  case Verdict::safe: return "safe";
  case Verdict::check: return "check";
  case Verdict::losesData: return "loses data";
  }
  return "";
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

std::vector<std::string> unavailableRow(const ModeOutcome& outcome, std::size_t columns) {
  std::vector<std::string> cells{outcome.mode->id};
  cells.resize(columns - 1, std::string(kUnknownText));
  cells.emplace_back("unavailable");
  return cells;
}

std::string storageTable(const Analysis& analysis) {
  const std::vector<std::string> titles{"mode",      "clipped low", "clipped high", "images hit", "levels",
                                        "bits lost", "round trip",  "counted",      "verdict"};
  TextTable table(titles);
  for (const std::size_t column : {7, 8}) table.align(column, TextTable::Align::left);
  table.mayLeaveOut({7, 6, 3, 5, 4});
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    if (outcome.unavailable) {
      table.add(unavailableRow(outcome, titles.size()));
      continue;
    }
    table.add({outcome.mode->id, percentText(channelMean(outcome, &ChannelOutcome::clippedLow)),
               percentText(channelMean(outcome, &ChannelOutcome::clippedHigh)),
               fmt::format("{}/{}", outcome.imagesAffected, outcome.images),
               fmt::format("{} of {}", number(channelMean(outcome, &ChannelOutcome::levelsAfter), 0),
                           number(keepable(outcome), 0)),
               number(channelMean(outcome, &ChannelOutcome::bitsLost), 2), number(outcome.roundTripMax, 1),
               std::string(name(outcome.provenance.clipping)),
               std::string(text(verdict(judged.warnings(), Question::storage)))});
  }
  return table.text();
}

std::string learningTable(const Analysis& analysis) {
  const std::vector<std::string> titles{"mode",       "depends on",  "between kept",  "class AUC",
                                        "noise gain", "noise share", "condition no.", "split shift",
                                        "Mpx/s",      "measured",    "verdict"};
  TextTable table(titles);
  for (const std::size_t column : {1, 9, 10}) table.align(column, TextTable::Align::left);
  table.mayLeaveOut({8, 9, 7, 3, 6, 1, 5});
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    if (outcome.unavailable) {
      table.add(unavailableRow(outcome, titles.size()));
      continue;
    }
    table.add({outcome.mode->id, std::string(name(outcome.mode->dependence)),
               percentText(outcome.relativeInformation), number(outcome.classAuc.brightness, 2),
               ev(outcome.noiseGainP95), percentText(outcome.noiseShareP95),
               (outcome.provenance.condition == Provenance::sampled ? "~" : "") +
                   significant(outcome.conditioning.withBias),
               number(outcome.splitShift.standardizedDifference, 2), significant(outcome.megapixelsPerSecond),
               std::string(name(outcome.provenance.relativeInformation)),
               std::string(text(verdict(judged.warnings(), Question::training)))});
  }
  return table.text();
}

constexpr std::string_view kLegend =
    "between kept   share of variance that lies between images, after over before: 100 % keeps day against "
    "night\n"
    "class AUC      how well image brightness alone tells two classes apart: 0.5 not at all, 1 perfectly\n"
    "noise gain     noise against the set's contrast, after over before; 95th percentile of the images, in "
    "stops\n"
    "noise share    part of the normalized set's variance that is an image's noise; 95th percentile\n"
    "condition no.  largest over smallest eigenvalue of the inputs' second moments: gradient descent likes "
    "it small\n"
    "split shift    distance between the splits' image brightness, in deviations\n"
    "bits lost      information per sample that storing destroys; round trip: largest error in levels when "
    "undone\n"
    "verdict        above whether the storage type holds the output, below whether a network can learn from "
    "it\n";

} // namespace

std::string compareReport(const Analysis& analysis) {
  std::string report = fmt::format(
      "stored as {}; fitted on {} ({})\n\n{}\nbefore storage\n\n{}\n{}", row(analysis.options.storage).id,
      analysis.fittedSplit.empty() ? "all images" : "split " + displayText(analysis.fittedSplit),
      count(analysis.fit->images, "image", "images"), storageTable(analysis), learningTable(analysis),
      kLegend);
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    if (outcome.unavailable)
      report += fmt::format("\n{}\n  unavailable: {}\n", outcome.mode->id,
                            displayText(outcome.unavailable->english()));
    else if (!judged.warnings().empty())
      report += fmt::format("\n{}\n{}", outcome.mode->id, warningLines(judged.warnings()));
  }
  if (!analysis.advice->empty()) {
    report += "\nadvice\n";
    for (const Advice& advice : *analysis.advice)
      report += "- " + displayText(advice.message.english()) + '\n';
  }
  return report;
}

} // namespace normscope::cli
