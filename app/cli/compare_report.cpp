// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "compare_report.h"

#include "base/path_text.h"
#include "compare_tables.h"
#include "scan_report.h"
#include "text_table.h"

#include <fmt/format.h>

namespace normscope::cli {
namespace {

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
    "clipped        share of samples that the storage type cannot hold\n"
    "bits lost      information per sample that storing destroys; round trip: largest error in levels when "
    "undone\n"
    "training       whether a network can learn from the output; under a storage type, whether that holds "
    "it\n";

/// What the numbers are of.
std::string headLine(const Analysis& analysis, OtherStorage others) {
  std::string types(row(analysis.options.storage).id);
  for (const auto& other : others) types += fmt::format(", {}", row(other->options.storage).id);
  return fmt::format("stored as {}; fitted on {} ({})\n", types,
                     analysis.fittedSplit.empty() ? "all images"
                                                  : "split " + displayText(analysis.fittedSplit),
                     count(analysis.fit->images, "image", "images"));
}

std::string recommendation(const Analysis& analysis) {
  const std::optional<Recommendation>& recommended = *analysis.recommendation;
  if (!recommended) return {};
  std::string lines = displayText(recommended->start.english()) + '\n';
  if (!recommended->light.empty()) lines += displayText(recommended->light.english()) + '\n';
  return lines;
}

std::string findings(const StoredMode& mode) {
  const ModeOutcome& outcome = *mode.main().outcome;
  if (outcome.unavailable)
    return fmt::format("\n{}\n  unavailable: {}\n", outcome.mode->id,
                       displayText(outcome.unavailable->english()));
  const std::vector<Warning> warnings = mode.warnings();
  return warnings.empty() ? "" : fmt::format("\n{}\n{}", outcome.mode->id, warningLines(warnings));
}

} // namespace

std::string compareReport(const Analysis& analysis, OtherStorage others) {
  std::string report =
      fmt::format("{}{}\n{}\nin storage\n\n{}\n{}", headLine(analysis, others), recommendation(analysis),
                  learningTable(analysis, others), storageTable(analysis, others), kLegend);
  for (std::size_t i = 0; i < analysis.outcomes.size(); ++i)
    report += findings(StoredMode(analysis, others, i));
  const std::vector<Advice> all = adviceOnAll(analysis, others);
  if (!all.empty()) report += "\nadvice\n";
  for (const Advice& advice : all) report += "- " + displayText(advice.message.english()) + '\n';
  return report;
}

} // namespace normscope::cli
