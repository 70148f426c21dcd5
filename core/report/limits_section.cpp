// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"

namespace normscope::report {

std::string limitsSection(const Analysis& analysis) {
  Table table({"limit", "in force", "default", "unit", "used by", "meaning"});
  for (const std::size_t column : {3, 4, 5}) table.align(column, Table::Align::left);
  constexpr Limits kDefaults;
  for (const LimitRow& row : limitRows()) {
    if (analysis.limits.*row.value == kDefaults.*row.value) continue;
    table.add({text(row.id), significant(analysis.limits.*row.value), significant(kDefaults.*row.value),
               text(row.unit), text(row.rule), text(row.meaning)});
  }
  const std::string rest =
      "<p class=\"muted\"><code>normscope-cli modes --limits</code> lists every limit with "
      "its meaning and where it comes from.</p>\n";
  return "<section id=\"limits\">\n<h2>Limits</h2>\n" +
         (table.empty() ? "<p>Warnings and advice were judged by the default limits.</p>\n"
                        : "<p>Judged by these limits instead of the defaults:</p>\n" + table.html()) +
         rest + "</section>\n";
}

} // namespace normscope::report
