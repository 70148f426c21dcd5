// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/corpus.h"

#include <cctype>
#include <fstream>
#include <ostream>
#include <sstream>

namespace normscope::test {
namespace {

std::vector<std::string> cells(const std::string& line, char separator) {
  std::vector<std::string> result;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, separator);) result.push_back(cell);
  return result;
}

} // namespace

std::string corpusPath(const std::string& folder, const std::string& file) {
  return std::string(NORMSCOPE_CORPUS) + "/" + folder + "/" + file;
}

std::vector<CorpusRow> corpusRows(const std::string& folder) {
  std::vector<CorpusRow> rows;
  std::ifstream table(corpusPath(folder, "SOURCES.tsv"));
  std::string line;
  std::getline(table, line);
  const auto names = cells(line, '\t');
  while (std::getline(table, line)) {
    const auto values = cells(line, '\t');
    CorpusRow row;
    for (std::size_t i = 0; i < names.size(); ++i) row.columns[names[i]] = i < values.size() ? values[i] : "";
    row.path = corpusPath(folder, row["file"]);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string corpusTestName(const testing::TestParamInfo<CorpusRow>& info) {
  std::string name = std::to_string(info.index) + "_" + info.param["file"];
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
}

void PrintTo(const CorpusRow& row, std::ostream* stream) { *stream << row["file"]; }

std::vector<double> numbers(const std::string& text) {
  std::vector<double> values;
  for (const std::string& cell : cells(text, ',')) values.push_back(std::stod(cell));
  return values;
}

} // namespace normscope::test
