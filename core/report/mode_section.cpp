// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode_page.h"
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope::report {
namespace {

/// The paragraphs "**Name.** words" of a mode's help page.
std::vector<Term> pageTerms(const NormalizationMode& mode) {
  std::vector<Term> terms;
  const std::string page = modePage(mode).english();
  for (std::size_t begin = 0; begin < page.size();) {
    const std::size_t end = std::min(page.find("\n\n", begin), page.size());
    std::string_view paragraph = std::string_view(page).substr(begin, end - begin);
    begin = end + 2;
    const std::size_t close = paragraph.find(".** ");
    if (!paragraph.starts_with("**") || close == paragraph.npos) continue;
    while (paragraph.ends_with('\n')) paragraph.remove_suffix(1);
    std::string words(paragraph.substr(close + 4));
    std::ranges::replace(words, '\n', ' ');
    terms.push_back({std::string(paragraph.substr(2, close - 2)), text(words)});
  }
  return terms;
}

std::string parameters(const ModeOutcome& outcome) {
  const auto complete = completeParameters(*outcome.mode, outcome.parameters);
  if (outcome.mode->parameters.empty() || !complete) return {};
  Table table({"parameter", "in force", "default", "meaning"});
  for (const std::size_t column : {1, 2, 3}) table.align(column, Table::Align::left);
  for (const ParameterSpec& spec : outcome.mode->parameters) {
    const auto value = complete->find(spec.id);
    if (value == complete->end()) continue;
    const std::string words = text(parameterText(value->second));
    const ParameterValue& usual = spec.defaultBeside(*complete);
    const bool isDefault = value->second == usual;
    table.add({fmt::format("{} <code>{}</code>", text(spec.title), text(spec.id)),
               isDefault ? words : "<b>" + words + "</b>", text(parameterText(usual)), text(spec.help)});
  }
  return "<h4>Parameters</h4>\n" + table.html();
}

/// The fitted numbers, where they are few enough to be read.
std::string fitted(const ModeOutcome& outcome) {
  constexpr std::size_t kReadable = 12;
  if (!outcome.transform) return {};
  Table table({"fitted", "value"});
  table.align(1, Table::Align::left);
  for (const auto& [name, values] : outcome.transform->describe().numbers) {
    if (values.empty() || values.size() > kReadable) continue;
    std::string plain;
    for (const double value : values) plain += (plain.empty() ? "" : " · ") + compact(value, 6);
    table.add({text(name), plain});
  }
  return table.empty() ? "" : "<h4>Fitted numbers</h4>\n" + table.html();
}

std::string verdicts(const StoredMode& mode) {
  if (mode.main().outcome->unavailable) return "<span class=\"chip info\">unavailable</span>";
  std::string html = "in training " + chip(verdict(mode.main().warnings(), Question::training));
  for (const JudgedOutcome* type : mode.shown())
    html += fmt::format(" {} {}", text(row(type->outcome->storage).title),
                        chip(verdict(type->warnings(), Question::storage)));
  return html;
}

std::string heading(const StoredMode& mode) {
  const NormalizationMode& of = *mode.main().outcome->mode;
  return fmt::format("<summary><b>{}</b> <code>{}</code> <span class=\"muted\">depends on {}</span> "
                     "<span class=\"verdicts\">{}</span></summary>\n",
                     text(of.title), text(of.id), text(dependenceWord(of.dependence)), verdicts(mode));
}

} // namespace

std::string modeSection(const Subject& subject, std::size_t index, bool isOpen) {
  const StoredMode mode(subject.analysis, subject.others, index);
  const ModeOutcome& outcome = *mode.main().outcome;
  std::string html = fmt::format("<details class=\"mode\"{}>\n", isOpen ? " open" : "") + heading(mode);
  html += fmt::format("<div class=\"body\" id=\"mode-{}\">\n<p>{}</p>\n<pre>{}</pre>\n",
                      text(outcome.mode->id), text(outcome.mode->summary), text(outcome.mode->formula));
  if (outcome.unavailable)
    html += fmt::format("<p class=\"partial\">{} {}</p>\n", chip(Severity::information),
                        text(outcome.unavailable->english()));
  html += warningList(mode.warnings());
  const std::string chart = outcome.unavailable ? "" : outputHistogram(mode);
  html += "<div class=\"columns\">\n" + termList("page", pageTerms(*outcome.mode)) + chart + "</div>\n";
  html += parameters(outcome) + fitted(outcome);
  if (!outcome.unavailable) html += modeMeasures(subject.analysis, mode);
  return html + "</div>\n</details>\n";
}

} // namespace normscope::report
