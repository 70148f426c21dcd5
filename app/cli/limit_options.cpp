// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "limit_options.h"

#include "arguments.h"
#include "findings/advice.h"
#include "text_table.h"

#include <fmt/format.h>

namespace normscope::cli {

void LimitArguments::addTo(Verb& verb) {
  verb.texts("--limit", m_assignments,
             "Judge by another limit than the default; normscope-cli modes --limits shows them all")
      .typed("NAME=VALUE");
}

Result<Limits> LimitArguments::limits() const {
  Limits limits;
  for (const std::string& assignment : m_assignments) {
    if (auto set = setLimit(limits, assignment); !set) {
      Error error = set.error();
      error.where = "--limit";
      return tl::unexpected(std::move(error));
    }
  }
  return limits;
}

std::string limitsTable() {
  TextTable table({"limit", "value", "unit", "rule", "meaning", "source of the default"});
  for (const std::size_t column : {2, 3, 4, 5}) table.align(column, TextTable::Align::left);
  for (const LimitRow& row : limitRows())
    table.add({std::string(row.id), fmt::format("{:.4g}", Limits{}.*row.value), std::string(row.unit),
               std::string(row.rule), std::string(row.meaning), std::string(row.source)});
  table.mayLeaveOut({5, 2});
  table.wrapLast();
  TextTable rules({"advice", "says"});
  rules.align(1, TextTable::Align::left);
  for (const AdviceRow& row : adviceRows()) rules.add({std::string(row.rule), std::string(row.meaning)});
  return table.text() + '\n' + rules.text();
}

} // namespace normscope::cli
