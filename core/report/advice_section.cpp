// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/html.h"
#include "report/sections.h"

#include <fmt/format.h>

namespace normscope::report {
namespace {

std::string recommendation(const std::optional<Recommendation>& recommended) {
  if (!recommended) return {};
  std::string html = "<p class=\"start\">" + prose(recommended->start.english()) + "</p>\n";
  if (!recommended->light.empty()) html += "<p>" + prose(recommended->light.english()) + "</p>\n";
  return html + "<p class=\"muted\">" + prose(recommendationRule().english()) + "</p>\n";
}

std::string adviceList(const std::vector<Advice>& advice) {
  if (advice.empty()) return "<p>No rule found anything to advise on this set.</p>\n";
  std::string html = "<ol class=\"advice\">\n";
  for (const Advice& sentence : advice) html += "<li>" + prose(sentence.message.english()) + "</li>\n";
  return html + "</ol>\n";
}

} // namespace

std::string adviceSection(const Subject& subject) {
  return "<section id=\"advice\">\n<h2>Advice</h2>\n" + recommendation(*subject.analysis.recommendation) +
         adviceList(adviceOnAll(subject.analysis, subject.others)) + "</section>\n";
}

} // namespace normscope::report
