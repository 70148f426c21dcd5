// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/advice.h"
#include "findings/limits.h"

#include <gmock/gmock.h>

#include <set>

namespace normscope {
namespace {

TEST(Limits, EachHasOneRowWithinItsRange) {
  std::set<std::string_view> ids;
  std::set<double Limits::*, bool (*)(double Limits::*, double Limits::*)> members(
      [](double Limits::*a, double Limits::*b) {
        const Limits limits;
        return &(limits.*a) < &(limits.*b);
      });
  for (const LimitRow& row : limitRows()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_TRUE(members.insert(row.value).second) << row.id;
    EXPECT_FALSE(row.rule.empty() || row.meaning.empty() || row.unit.empty() || row.source.empty()) << row.id;
    EXPECT_GE(Limits{}.*row.value, row.min) << row.id;
    EXPECT_LE(Limits{}.*row.value, row.max) << row.id;
  }
  EXPECT_EQ(members.size(), sizeof(Limits) / sizeof(double)) << "a limit without a row cannot be changed";
}

TEST(Limits, AreSetByName) {
  Limits limits;
  EXPECT_TRUE(setLimit(limits, "clip-warning=0.02"));
  EXPECT_EQ(limits.clipWarning, 0.02);
  for (const char* wrong :
       {"clip-warning", "clip-warning=", "clip-warning=2", "clip-warning=nan", "clip-warning=0.1x"})
    EXPECT_THAT(setLimit(limits, wrong).error().message, ::testing::HasSubstr("from 0 to 1")) << wrong;
  EXPECT_THAT(setLimit(limits, "clip=1").error().message, ::testing::HasSubstr("no limit 'clip'"));
  EXPECT_EQ(limits.clipWarning, 0.02);
}

TEST(AdviceRows, SayWhatTheyAreAbout) {
  std::set<std::string_view> ids;
  for (const AdviceRow& row : adviceRows()) {
    EXPECT_TRUE(ids.insert(row.rule).second);
    EXPECT_FALSE(row.meaning.empty());
  }
}

} // namespace
} // namespace normscope
