// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

TEST(Apply, writesTheTreeAndKeepsItWhenAskedAgain) {
  const TemporaryFolder folder;
  const std::vector<std::string> command{"apply", demoSet().string(), "--mode", "channel-zscore", "--out",
                                         "made"};
  const Finished first = runCli(command, folder.path());
  EXPECT_EQ(first.exitCode, 1) << first.err; // the truncated file
  EXPECT_THAT(first.err, HasSubstr("23 images written"));
  EXPECT_TRUE(fs::is_directory(folder.path() / "made/train/day"));
  const Finished second = runCli(command, folder.path());
  EXPECT_EQ(second.exitCode, 1) << second.err;
  EXPECT_THAT(second.err, HasSubstr("0 images written, 23 kept from before"));
}

TEST(Apply, refusesWhatOthersWroteAndImpossiblePairs) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "a.ppm", 1, 2, 3);
  ASSERT_TRUE(fs::create_directory(folder.path() / "made"));
  writeFile(folder.path() / "made/a.ppm.npy", "mine");
  const std::vector<std::string> command{"apply", "a.ppm", "--mode", "unit", "--out", "made"};
  const Finished refused = runCli(command, folder.path());
  EXPECT_EQ(refused.exitCode, 3) << refused.err;
  EXPECT_EQ(readFile(folder.path() / "made/a.ppm.npy"), "mine");
  std::vector<std::string> forced = command;
  forced.push_back("--force");
  EXPECT_EQ(runCli(forced, folder.path()).exitCode, 0);
  EXPECT_NE(readFile(folder.path() / "made/a.ppm.npy"), "mine");
  std::vector<std::string> png = forced;
  png.insert(png.end(), {"--format", "png"});
  EXPECT_EQ(runCli(png, folder.path()).exitCode, 2) << "png holds no float32";
  EXPECT_EQ(runCli({"apply", "a.ppm", "--mode", "none-such", "--out", "made"}, folder.path()).exitCode, 2);
}

TEST(Apply, saysHowBfloat16IsKept) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "a.ppm", 1, 2, 3);
  const Finished run =
      runCli({"apply", "a.ppm", "--mode", "unit", "--out", "made", "--store", "bfloat16"}, folder.path());
  EXPECT_EQ(run.exitCode, 0) << run.err;
  EXPECT_THAT(run.err, HasSubstr("upper 16 bits, uint16"));
}

} // namespace
} // namespace normscope::test
