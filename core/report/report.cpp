// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/report.h"

#include "report/html.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace normscope {
namespace report {
namespace {

/// What each sign means, of those that occur.
std::string signs(const Analysis& analysis) {
  std::set<Dependence> occurring;
  for (const JudgedOutcome& judged : analysis.outcomes) occurring.insert(judged.outcome->mode->dependence);
  std::string html = "<p class=\"signs\">Depends on";
  for (const Dependence dependence : occurring)
    html += fmt::format(" <span><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">{}</svg>{}</span>",
                        marker(dependence, 8, 8, 5.5), text(dependenceSentence(dependence)));
  return html + "</p>\n";
}

std::string tradeOff(const Analysis& analysis) {
  const std::string conditions = conditionChart(analysis);
  return "<section id=\"trade-off\">\n<h2>What each mode keeps, and what it amplifies</h2>\n" +
         signs(analysis) + tradeOffChart(analysis) +
         (conditions.empty() ? "" : "<h3>How hard the inputs are to learn from</h3>\n") + conditions +
         "</section>\n";
}

constexpr std::string_view kContents =
    "<a href=\"#advice\">Advice</a> <a href=\"#trade-off\">Trade-off</a> <a href=\"#set\">The set</a> "
    "<a href=\"#modes\">Modes</a> <a href=\"#limits\">Limits</a>";
constexpr std::string_view kShortContents = "<a href=\"#advice\">Advice</a> <a href=\"#modes\">Modes</a> "
                                            "<a href=\"#limits\">Limits</a>";

/// The modes whose details are shown.
std::vector<std::string> detailed(const Analysis& analysis, const ReportExtent& extent) {
  std::vector<std::string> ids;
  const std::optional<Recommendation>& recommended = *analysis.recommendation;
  const auto isWanted = [&](const std::string& id) {
    if (extent.isFull) return true;
    if (!extent.detailed.empty()) return std::ranges::find(extent.detailed, id) != extent.detailed.end();
    return recommended && (recommended->modeId == id || recommended->compareWith == id);
  };
  for (const JudgedOutcome& judged : analysis.outcomes)
    if (isWanted(judged.outcome->mode->id)) ids.push_back(judged.outcome->mode->id);
  return ids;
}

std::string modes(const Subject& subject, bool isFull) {
  std::string html = "<section id=\"modes\">\n<h2>Modes</h2>\n" + verdictTable(subject);
  if (isFull) html += modeTables(subject);
  if (!subject.detailed.empty()) html += "<h3>Mode by mode</h3>\n";
  for (std::size_t i = 0; i < subject.analysis.outcomes.size(); ++i)
    if (subject.isDetailed(*subject.analysis.outcomes[i].outcome)) html += modeSection(subject, i, !isFull);
  if (!isFull)
    html += "<p class=\"muted\">The full report, which <code>--report-full</code> and the window write, has "
            "every measure of every mode, charts, and the set.</p>\n";
  return html + "</section>\n";
}

} // namespace
} // namespace report

std::string htmlReport(const Analysis& analysis, OtherStorage others, const ReportExtent& extent) {
  using namespace report;
  const Subject subject{analysis, others, detailed(analysis, extent)};
  std::string page = fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                 "<meta name=\"color-scheme\" content=\"light dark\">\n"
                                 "<meta name=\"generator\" content=\"NormScope {}\">\n<title>{} – NormScope "
                                 "report</title>\n<style>\n{}</style>\n"
                                 "</head>\n<body>\n<main>\n",
                                 NORMSCOPE_VERSION, text(setName(analysis)), styleSheet());
  page += titleSection(subject, extent.isFull ? kContents : kShortContents) + adviceSection(subject);
  if (extent.isFull) page += tradeOff(analysis) + setSection(analysis);
  page += modes(subject, extent.isFull) + limitsSection(analysis);
  return page + "</main>\n</body>\n</html>\n";
}

} // namespace normscope
