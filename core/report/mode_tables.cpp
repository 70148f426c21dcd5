// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "findings/mode_finder.h"
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope::report {
namespace {

/// A share with a bar that begins at 0 and is full at 100 %.
std::string barred(double share) {
  if (!std::isfinite(share)) return std::string(kUnknownText);
  return fmt::format(
      "<span class=\"meter\"><i style=\"width:{:.1f}%\"></i></span><span class=\"figure\">{}</span>",
      100 * std::clamp(share, 0.0, 1.0), percent(share));
}

double keepable(const ModeOutcome& outcome) {
  double sum = 0;
  for (const ChannelOutcome& channel : outcome.channels) sum += keepableLevels(channel, outcome.storage);
  return sum / static_cast<double>(outcome.channels.size());
}

std::string levels(const ModeOutcome& outcome) {
  const double after = channelMean(outcome, &ChannelOutcome::levelsAfter);
  return std::isfinite(after) ? fmt::format("{} of {}", fixed(after, 0), fixed(keepable(outcome), 0))
                              : std::string(kUnknownText);
}

void addUnavailable(Table& table, std::string link, std::size_t columns) {
  std::vector<std::string> cells{std::move(link)};
  cells.resize(columns - 1, std::string(kUnknownText));
  cells.emplace_back("<span class=\"chip info\">unavailable</span>");
  table.add(std::move(cells));
}

std::string storageTable(const Subject& subject, const Analysis& analysis) {
  const std::vector<std::string> titles{"mode",      "clipped low", "clipped high", "images hit", "levels",
                                        "bits lost", "round trip",  "counted",      "verdict"};
  Table table(titles);
  for (const std::size_t column : {7, 8}) table.align(column, Table::Align::left);
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    if (outcome.unavailable) {
      addUnavailable(table, modeLink(subject, outcome), titles.size());
      continue;
    }
    table.add({modeLink(subject, outcome), barred(channelMean(outcome, &ChannelOutcome::clippedLow)),
               barred(channelMean(outcome, &ChannelOutcome::clippedHigh)),
               fmt::format("{} of {}", count(outcome.imagesAffected), count(outcome.images)), levels(outcome),
               fixed(channelMean(outcome, &ChannelOutcome::bitsLost), 2), fixed(outcome.roundTripMax, 1),
               origin(outcome.provenance.clipping, outcome, analysis.scan->read),
               chip(verdict(judged.warnings(), Question::storage))});
  }
  return table.html();
}

std::string learningTable(const Subject& subject) {
  const Analysis& analysis = subject.analysis;
  const std::vector<std::string> titles{"mode",       "depends on",  "between kept",  "class AUC",
                                        "noise gain", "noise share", "condition no.", "split shift",
                                        "measured",   "verdict"};
  Table table(titles);
  for (const std::size_t column : {1, 8, 9}) table.align(column, Table::Align::left);
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    if (outcome.unavailable) {
      addUnavailable(table, modeLink(subject, outcome), titles.size());
      continue;
    }
    table.add({modeLink(subject, outcome), text(dependenceWord(outcome.mode->dependence)),
               barred(outcome.relativeInformation), fixed(outcome.classAuc.brightness, 2),
               stops(outcome.noiseGainP95), barred(outcome.noiseShareP95),
               significant(outcome.conditioning.withBias, 2),
               fixed(outcome.splitShift.standardizedDifference, 2),
               origin(outcome.provenance.relativeInformation, outcome, analysis.scan->read),
               chip(verdict(judged.warnings(), Question::training))});
  }
  return table.html();
}

const std::vector<Term> kStorageTerms{
    {"clipped low, high", "share of samples that fall below, or above, what the storage type can hold; they "
                          "become its smallest or "
                          "largest number and cannot be told apart any more. Mean over channels."},
    {"images hit", "images with at least one clipped sample"},
    {"levels", "how many different values are left, of those there were or the type can hold at most"},
    {"bits lost", "information that each sample loses when it is stored; 1 bit is half of the levels"},
    {"round trip", "largest error in levels when the stored value is read back and the mode undone"},
    {"counted",
     "<b>exact</b>: from every pixel of every image; <b>binned</b>: the same, over narrow bins of float "
     "values; <b>sample</b>: from the pixels of that many images, drawn by a fixed seed"},
    {"verdict",
     "whether the type holds the output, by the worst finding about that: <b>loses data</b> for an error, "
     "<b>check</b> for a warning"},
};

const std::vector<Term> kLearningTerms{
    {"depends on",
     "what is looked at to normalize one image: nothing, the data set, the batch, the image itself "
     "or the neighbourhood of each pixel"},
    {"between kept",
     "how much of the difference between images is left: the share of the variance that lies "
     "between images (η²) after the mode, divided by that before. At 100 % bright images stay "
     "bright, at 0 % all images have the same brightness"},
    {"class AUC",
     "take one image of each of two classes: how often does brightness alone tell which is which? 0.5 "
     "is guessing, 1 is always"},
    {"noise gain",
     "how much more than contrast the mode amplifies an image’s noise, in stops (+1 EV is twice); 95 % "
     "of the images have less"},
    {"noise share",
     "how much of the variance that a network is shown is noise; 95 % of the images have less"},
    {"condition no.", "longest over shortest axis of the cloud of inputs, squared. Gradient descent is slow "
                      "where it is large; 1 is a ball around 0"},
    {"split shift", "how far the brightness of the held-out images lies from that of the images the mode was "
                    "fitted on, in standard deviations"},
    {"measured",
     "where <b>between kept</b> comes from, as under <b>counted</b>; each mode’s section names the source "
     "of every measure"},
    {"verdict", "whether a network can learn from the output as it is, by the worst finding about that"},
};

} // namespace

std::string modeTables(const Subject& subject) {
  std::string html = "<h3>What a network can still see, before storage</h3>\n" + learningTable(subject) +
                     termList("legend", kLearningTerms);
  for (const Analysis* type : shownTypes(subject.analysis, subject.others))
    html += fmt::format("<h3>What storage as {} loses</h3>\n", text(row(type->options.storage).title)) +
            storageTable(subject, *type);
  return html + termList("legend", kStorageTerms);
}

} // namespace normscope::report
