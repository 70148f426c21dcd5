// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace normscope::test {

/// One line of a corpus folder's SOURCES.tsv, by column name.
struct CorpusRow {
  std::string path;
  std::map<std::string, std::string> columns;
  const std::string& operator[](const std::string& column) const { return columns.at(column); }
};
void PrintTo(const CorpusRow& row, std::ostream* stream);

/// All rows of "real" or "bad"; none where the corpus is absent.
std::vector<CorpusRow> corpusRows(const std::string& folder);
std::string corpusPath(const std::string& folder, const std::string& file);
std::string corpusTestName(const testing::TestParamInfo<CorpusRow>& info);

/// "0.1,0.2,nan" as numbers.
std::vector<double> numbers(const std::string& text);

} // namespace normscope::test
