// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/csv.h"

namespace normscope {
namespace {

using Rows = std::vector<std::vector<std::string>>;

TEST(Csv, ReadsQuotesCommasAndLineBreaks) {
  EXPECT_EQ(*parseCsv("path,label\r\n\"a,b.png\",\"say \"\"hi\"\"\"\nc.png,\n"),
            (Rows{{"path", "label"}, {"a,b.png", "say \"hi\""}, {"c.png", ""}}));
  EXPECT_EQ(*parseCsv("\"two\nlines\",x"), (Rows{{"two\nlines", "x"}}));
  EXPECT_EQ(*parseCsv(""), Rows{});
  EXPECT_EQ(*parseCsv("a\n\nb"), (Rows{{"a"}, {"b"}}));
}

TEST(Csv, LeavesBlanksAroundFieldsOut) {
  EXPECT_EQ(*parseCsv("a , b\n  c d ,\" e \"  \n"), (Rows{{"a", "b"}, {"c d", " e "}}));
  EXPECT_EQ(*parseCsv("a;b,c;\n", ';'), (Rows{{"a", "b,c", ""}}));
  EXPECT_EQ(*parseCsv("a\t \tb", '\t'), (Rows{{"a", "", "b"}}));
}

TEST(Csv, NamesTheLineOfAnOpenQuote) {
  EXPECT_THAT(parseCsv("a\n\"open\nnever").error(), ::testing::HasSubstr("line 2"));
}

} // namespace
} // namespace normscope
