// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "report/html.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

namespace normscope::report {

std::string modeLink(const Subject& subject, const ModeOutcome& outcome) {
  const std::string id = text(outcome.mode->id);
  return subject.isDetailed(outcome) ? fmt::format("<a href=\"#mode-{0}\">{0}</a>", id) : id;
}

std::string verdictTable(const Subject& subject) {
  const Analysis& analysis = subject.analysis;
  std::vector<std::string> titles{"mode", "", "depends on", "in training"};
  for (const Analysis* type : shownTypes(analysis, subject.others))
    titles.push_back("stored as " + std::string(row(type->options.storage).title));
  Table table(titles);
  for (std::size_t column = 1; column < titles.size(); ++column) table.align(column, Table::Align::left);
  for (std::size_t i = 0; i < analysis.outcomes.size(); ++i) {
    const StoredMode mode(analysis, subject.others, i);
    const ModeOutcome& outcome = *mode.main().outcome;
    std::vector<std::string> cells{modeLink(subject, outcome), text(outcome.mode->title),
                                   text(dependenceWord(outcome.mode->dependence))};
    if (outcome.unavailable) {
      cells.emplace_back("<span class=\"chip info\">unavailable</span>");
      cells.resize(titles.size(), std::string(kUnknownText));
    } else {
      cells.push_back(chip(verdict(mode.main().warnings(), Question::training)));
      for (const JudgedOutcome* type : mode.shown())
        cells.push_back(chip(verdict(type->warnings(), Question::storage)));
    }
    table.add(std::move(cells));
  }
  // Where there is no room, its name and what it depends on give way to the verdicts.
  return "<div class=\"of-modes\">\n" + table.html() + "</div>\n";
}

} // namespace normscope::report
