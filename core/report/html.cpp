// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/html.h"

#include "base/path_text.h"

#include <fmt/format.h>

namespace normscope::report {

std::string text(std::string_view bytes) {
  std::string escaped;
  for (const char c : displayText(bytes)) {
    switch (c) {
    case '&': escaped += "&amp;"; break;
    case '<': escaped += "&lt;"; break;
    case '>': escaped += "&gt;"; break;
    case '"': escaped += "&quot;"; break;
    case '\'': escaped += "&#39;"; break;
    default: escaped += c;
    }
  }
  return escaped;
}

std::string prose(std::string_view sentence) {
  std::string escaped = text(sentence);
  for (std::size_t at = escaped.find(" %"); at != escaped.npos; at = escaped.find(" %", at))
    escaped.replace(at, 1, "\u00a0");
  return escaped;
}

std::string chip(Severity severity) {
  switch (severity) {
  case Severity::information: return R"(<span class="chip info">i note</span>)";
  case Severity::warning: return R"(<span class="chip warning">! warning</span>)";
  case Severity::error: return R"(<span class="chip error">✕ error</span>)";
  }
  return {};
}

std::string chip(Verdict verdict) {
  switch (verdict) {
  case Verdict::safe: return R"(<span class="chip good">✓ safe</span>)";
  case Verdict::check: return R"(<span class="chip warning">! check</span>)";
  case Verdict::losesData: return R"(<span class="chip error">✕ loses data</span>)";
  }
  return {};
}

std::string warningList(const std::vector<Warning>& warnings) {
  if (warnings.empty()) return {};
  std::string html = "<ul class=\"findings\">\n";
  for (const Warning& warning : warnings) {
    html +=
        fmt::format("<li>{}<div><strong>{}</strong>", chip(warning.severity), prose(warning.title.english()));
    if (!warning.evidence.empty())
      html += fmt::format("<p class=\"evidence\">{}</p>", prose(warning.evidence.english()));
    if (!warning.explanation.empty()) html += fmt::format("<p>{}</p>", prose(warning.explanation.english()));
    html += "</div></li>\n";
  }
  return html + "</ul>\n";
}

Table::Table(std::vector<std::string> titles)
    : m_titles(std::move(titles)), m_align(m_titles.size(), Align::right) {
  if (!m_align.empty()) m_align.front() = Align::left;
}

void Table::add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }

std::string Table::cell(std::string_view tag, std::size_t column, const std::string& content) const {
  const std::string_view name = tag.substr(0, tag.find(' '));
  return fmt::format("<{}{}>{}</{}>", tag, m_align[column] == Align::right ? " class=\"n\"" : "", content,
                     name);
}

std::string Table::html() const {
  std::string html = "<div class=\"scroll\"><table>\n<thead><tr>";
  for (std::size_t i = 0; i < m_titles.size(); ++i) html += cell("th scope=\"col\"", i, text(m_titles[i]));
  html += "</tr></thead>\n<tbody>\n";
  for (const auto& row : m_rows) {
    html += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) html += cell(i == 0 ? "th scope=\"row\"" : "td", i, row[i]);
    html += "</tr>\n";
  }
  return html + "</tbody>\n</table></div>\n";
}

std::string termList(std::string_view cssClass, const std::vector<Term>& terms) {
  if (terms.empty()) return {};
  std::string html = fmt::format("<dl class=\"{}\">\n", cssClass);
  for (const Term& term : terms)
    html += fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", text(term.term), term.meaning);
  return html + "</dl>\n";
}

} // namespace normscope::report
