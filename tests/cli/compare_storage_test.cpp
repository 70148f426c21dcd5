// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace normscope::test {
namespace {

using ::testing::HasSubstr;

TEST(CompareStorage, judgesOtherStorageTypesAsIfTheyWereAskedAlone) {
  const auto compare = [](std::vector<std::string> more) {
    more.insert(more.begin(),
                {"compare", demoSet().string(), "--modes", "channel-zscore,image-zscore,lcn", "--json", "-"});
    return runCli(more).json();
  };
  const auto both = compare({});
  for (const char* type : {"uint8-saturate", "uint8-fit"}) {
    const auto alone = compare({"--store", type, "--also", "none"});
    EXPECT_EQ(alone["also"], nlohmann::json::array());
    for (std::size_t i = 0; i < 3; ++i) {
      const auto &mode = both["modes"][i], &other = alone["modes"][i];
      SCOPED_TRACE(mode["id"]);
      for (const auto& [key, value] : mode["stored"][type].items()) EXPECT_EQ(value, other[key]) << key;
      EXPECT_EQ(mode["verdict"]["stored"][type], other["verdict"]["stored"][type]);
      EXPECT_EQ(mode["verdict"]["training"], other["verdict"]["training"]);
      for (const auto& warning : other["warnings"])
        EXPECT_TRUE(std::ranges::count(mode["warnings"], warning) == 1) << warning;
    }
  }
  EXPECT_EQ(both["modes"][0]["verdict"]["stored"]["float32"], "safe");
  EXPECT_EQ(both["modes"][0]["verdict"]["stored"]["uint8-saturate"], "loses");
}

TEST(CompareStorage, theTypeOfStoreIsLeftOutOfAlso) {
  const auto also = [](std::vector<std::string> more) {
    more.insert(more.begin(), {"compare", demoSet().string(), "--modes", "unit", "--json", "-"});
    return runCli(more).json()["also"];
  };
  EXPECT_EQ(also({"--store", "uint8-fit"}), (nlohmann::json{"uint8-saturate"}));
  EXPECT_EQ(also({"--also", "int8,float32,int8"}), (nlohmann::json{"int8"}));
}

TEST(CompareStorage, unknownTypesAreRefusedBeforeAnyFileIsTouched) {
  for (const char* option : {"--store", "--also"}) {
    const Finished run = runCli({"compare", "no-such-folder", option, "uint8-fitt"});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err, HasSubstr(option));
    EXPECT_THAT(run.err, HasSubstr("did you mean 'uint8-fit'?"));
  }
  EXPECT_EQ(runCli({"compare", "no-such-folder", "--also", ","}).exitCode, 2);
  EXPECT_EQ(runCli({"compare", "no-such-folder", "--also", "none,int8"}).exitCode, 2);
}

TEST(CompareStorage, tableHasAVerdictOnTrainingAndOnEachStorageType) {
  const auto linesOf = [](const Finished& run) {
    std::vector<std::string> lines;
    std::istringstream text(run.out);
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    return lines;
  };
  const std::vector<std::string> lines =
      linesOf(runShell("COLUMNS=100 \"$CLI\" compare '" + demoSet().string() + "'"));
  ASSERT_GT(lines.size(), 10u);
  const auto titles = std::ranges::find_if(lines, [](const auto& line) { return line.starts_with("mode"); });
  ASSERT_NE(titles, lines.end());
  EXPECT_THAT(*titles, ::testing::ContainsRegex("^mode +training +uint8-saturate +uint8-fit "));
  const auto row =
      std::ranges::find_if(lines, [](const auto& line) { return line.starts_with("channel-zscore "); });
  ASSERT_NE(row, lines.end());
  EXPECT_THAT(*row, ::testing::ContainsRegex("^channel-zscore +safe +loses data +"));
  for (auto line = titles; line != lines.end() && !line->starts_with("between kept"); ++line)
    EXPECT_LE(line->size(), 130u) << *line; // bytes; a dash has three
}

} // namespace
} // namespace normscope::test
