// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/report.h"

#include "report/html.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

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

} // namespace
} // namespace report

std::string htmlReport(const Analysis& analysis) {
  using namespace report;
  std::string page = fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                 "<meta name=\"color-scheme\" content=\"light dark\">\n"
                                 "<meta name=\"generator\" content=\"NormScope {}\">\n<title>{} – NormScope "
                                 "report</title>\n<style>\n{}</style>\n"
                                 "</head>\n<body>\n<main>\n",
                                 NORMSCOPE_VERSION, text(setName(analysis)), styleSheet());
  page += titleSection(analysis) + tradeOff(analysis) + setSection(analysis);
  page += "<section id=\"modes\">\n<h2>Modes</h2>\n" + modeTables(analysis) + "<h3>Mode by mode</h3>\n";
  for (const JudgedOutcome& mode : analysis.outcomes) page += modeSection(analysis, mode);
  page += "</section>\n" + limitsSection(analysis);
  return page + "</main>\n</body>\n</html>\n";
}

} // namespace normscope
