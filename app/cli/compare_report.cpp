// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "compare_report.h"

#include "base/path_text.h"
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

std::vector<std::string> row(const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
  std::vector<std::string> cells{outcome.mode->id, std::string(name(outcome.mode->dependence))};
  if (outcome.unavailable) {
    cells.insert(cells.end(), 8, "–");
    cells.emplace_back("unavailable");
    return cells;
  }
  const double gain = outcome.noiseGainP95;
  cells.insert(cells.end(),
               {percent(channelMean(outcome, &ChannelOutcome::clippedLow)),
                percent(channelMean(outcome, &ChannelOutcome::clippedHigh)),
                fmt::format("{}/{}", outcome.imagesAffected, outcome.images),
                fmt::format("{} of {}", number(channelMean(outcome, &ChannelOutcome::levelsAfter), 0),
                            number(keepable(outcome), 0)),
                number(channelMean(outcome, &ChannelOutcome::bitsLost), 2),
                percent(outcome.relativeInformation),
                gain > 0 && std::isfinite(gain) ? fmt::format("{:+.1f} EV", std::log2(gain)) : "–",
                std::string(name(outcome.provenance.clipping)), std::string(text(verdict(warnings)))});
  return cells;
}

} // namespace

std::string compareReport(const std::vector<ModeOutcome>& outcomes,
                          const std::vector<std::vector<Warning>>& warnings, const Fit& fit,
                          const StorageRow& storage) {
  TextTable table({"mode", "depends on", "clipped low", "clipped high", "images hit", "levels", "bits lost",
                   "between kept", "noise gain", "clipping", "verdict"});
  for (const std::size_t column : {1, 9, 10}) table.align(column, TextTable::Align::left);
  for (std::size_t i = 0; i < outcomes.size(); ++i) table.add(row(outcomes[i], warnings[i]));

  std::string report = fmt::format("stored as {}; fitted on {} ({})\n\n{}", storage.id,
                                   fit.split.empty() ? "all images" : "split " + displayText(fit.split),
                                   count(fit.statistics.images, "image", "images"), table.text());
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i].unavailable)
      report += fmt::format("\n{}\n  unavailable: {}\n", outcomes[i].mode->id,
                            displayText(*outcomes[i].unavailable));
    else if (!warnings[i].empty())
      report += fmt::format("\n{}\n{}", outcomes[i].mode->id, warningLines(warnings[i]));
  }
  return report;
}

} // namespace normscope::cli
