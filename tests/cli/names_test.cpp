// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace normscope::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Folders whose names an argument parser might take for something else.
class LiteralNames : public ::testing::TestWithParam<const char*> {
protected:
  void SetUp() override { writePpm(folder.path() / GetParam() / "a.ppm", 10, 20, 30); }
  TemporaryFolder folder;
};

TEST_P(LiteralNames, afterTwoDashesAreFolders) {
  const Finished run = runCli({"scan", "--json", "-", "--", GetParam()}, folder.path());
  ASSERT_EQ(run.exitCode, 0) << run.err;
  EXPECT_EQ(run.json()["dataset"]["images"], 1);
  EXPECT_EQ(run.json()["dataset"]["paths"], nlohmann::json::array({GetParam()}));
}

TEST_P(LiteralNames, withAnotherFolderBefore) {
  writePpm(folder.path() / "plain" / "b.ppm", 1, 2, 3);
  const Finished run = runCli({"scan", "plain", "--json", "-", "--", GetParam()}, folder.path());
  ASSERT_EQ(run.exitCode, 0) << run.err;
  EXPECT_EQ(run.json()["dataset"]["images"], 2);
}

TEST_P(LiteralNames, afterDotSlashAreFolders) {
  const Finished run = runCli({"scan", "--json", "-", std::string("./") + GetParam()}, folder.path());
  ASSERT_EQ(run.exitCode, 0) << run.err;
  EXPECT_EQ(run.json()["dataset"]["images"], 1);
}

INSTANTIATE_TEST_SUITE_P(Awkward, LiteralNames,
                         ::testing::Values("[q]", "[a,b]", "-x", "--json", "++", "modes", "a b", "*",
                                           "\001[z]"));

TEST(Names, inBracketsNeedNothingBefore) {
  const TemporaryFolder folder;
  for (const char* name : {"[q]", "[a,b]", "scan"}) {
    writePpm(folder.path() / name / "a.ppm", 10, 20, 30);
    const Finished run = runCli({"scan", name, "--json", "-"}, folder.path());
    ASSERT_EQ(run.exitCode, 0) << name << ": " << run.err;
    EXPECT_EQ(run.json()["dataset"]["images"], 1) << name;
  }
}

TEST(Names, ofOutputsAreLiteralToo) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30);
  const Finished run = runCli({"scan", "set", "--json", "[out].json"}, folder.path());
  ASSERT_EQ(run.exitCode, 0) << run.err;
  EXPECT_EQ(readJson(folder.path() / "[out].json")["dataset"]["images"], 1);
}

TEST(Names, withControlCharactersAreShownEscapedOnOneLine) {
  const TemporaryFolder folder;
  writeFile(folder.path() / "set" / "bad\n\033[31mred.jpg", "no image");
  const Finished run = runCli({"scan", "set"}, folder.path());
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_THAT(run.err, HasSubstr("bad\\x0a\\x1b[31mred.jpg"));
  EXPECT_THAT(run.err, Not(HasSubstr("\033")));
  EXPECT_EQ(run.errorLines().size(), 2u) << run.err; // the file, and that nothing could be read
}

TEST(Names, thatAreNotUtf8AreReadAndWrittenWithTheirBytes) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "set" / "ok.ppm", 1, 2, 3);
  writeFile(folder.path() / "set" / "caf\xE9.jpg", "no image");
  const Finished run = runCli({"scan", "set", "--json", "-"}, folder.path());
  ASSERT_EQ(run.exitCode, 1) << run.err;
  const auto failure = run.json()["failures"][0];
  EXPECT_THAT(failure["path"].get<std::string>(), HasSubstr("caf\\xe9.jpg"));
  EXPECT_TRUE(failure.contains("path_base64"));
}

} // namespace
} // namespace normscope::test
