// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <fmt/format.h>

#include <chrono>
#include <csignal>
#include <thread>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string jsonOf(const std::string& set, const std::vector<std::string>& more) {
  std::vector<std::string> words{"scan", "--json", "-", set};
  words.insert(words.end(), more.begin(), more.end());
  const Finished finished = runCli(words);
  EXPECT_LE(finished.exitCode, 1) << finished.err;
  return finished.out;
}

TEST(Cache, DoesNotShowInTheResult) {
  const TemporaryFolder cache;
  const std::string set = demoSet().string(), folder = cache / "c";
  const std::string expected = jsonOf(set, {"--no-cache"});
  EXPECT_FALSE(fs::exists(folder));
  for (int run = 0; run < 2; ++run) EXPECT_EQ(jsonOf(set, {"--cache", folder}), expected);
  EXPECT_TRUE(fs::exists(folder + "/sets"));
}

TEST(Cache, KilledScansGoOnAndEndAlike) {
  const TemporaryFolder cache;
  const std::string set = demoSet().string(), folder = cache / "c";
  const std::string expected = jsonOf(set, {"--no-cache"});
  for (int round = 0; round < 12; ++round) {
    RunningCli running({"scan", "--json", "-", set, "--cache", folder, "--threads", "1"});
    std::this_thread::sleep_for(std::chrono::milliseconds(7 + 83 * round % 900));
    running.send(SIGKILL);
    running.wait();
  }
  EXPECT_EQ(jsonOf(set, {"--cache", folder}), expected);
}

TEST(Cache, ListsClearsAndLimits) {
  const TemporaryFolder work;
  const std::string folder = work / "c";
  fs::create_directory(work / "set");
  writePpm(work / "set/a.ppm", 1, 2, 3);
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  ASSERT_EQ(runCli({"scan", work / "set", "--cache", folder}).exitCode, 0);
  const Finished listed = runCli({"cache", "list", "--cache", folder});
  EXPECT_EQ(listed.exitCode, 0);
  EXPECT_THAT(listed.out, HasSubstr(work / "set"));
  EXPECT_THAT(listed.out, HasSubstr("of at most 4.0 GB"));

  EXPECT_EQ(runCli({"cache", "limit", "--cache", folder}).out, "4.0 GB\n");
  EXPECT_EQ(runCli({"cache", "limit", "500M", "--cache", folder}).exitCode, 0);
  EXPECT_EQ(runCli({"cache", "limit", "--cache", folder}).out, "500.0 MB\n");
  EXPECT_EQ(runCli({"cache", "limit", "much", "--cache", folder}).exitCode, 2);

  EXPECT_EQ(runCli({"cache", "clear", "--set", work / "other", "--cache", folder}).exitCode, 3);
  EXPECT_EQ(runCli({"cache", "clear", "--set", work / "set", "--cache", folder}).out, "1 set cleared\n");
  EXPECT_EQ(runCli({"cache", "clear", "--cache", folder}).out, "0 sets cleared\n");
  EXPECT_EQ(runCli({"cache"}).exitCode, 2);
  EXPECT_EQ(runCli({"scan", work / "set", "--cache", folder, "--no-cache"}).exitCode, 2);
}

TEST(Cache, SaysHowToSpareReadingForTheMeanImage) {
  const TemporaryFolder work;
  const std::string folder = work / "c";
  fs::create_directory(work / "set");
  for (const char* name : {"set/a.ppm", "set/b.ppm"}) writePpm(work / name, 1, 2, 3);
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  ASSERT_EQ(runCli({"scan", work / "set", "--cache", folder}).exitCode, 0);
  fs::remove(work / "set/b.ppm");
  EXPECT_THAT(runCli({"scan", work / "set", "--cache", folder}).errorLines(),
              ElementsAre("normscope-cli: cache: 1 images are read again for the mean image "
                          "(--no-mean-image spares it)"));
}

TEST(Cache, UnusableFoldersCostOneLine) {
  const TemporaryFolder work;
  fs::create_directory(work / "set");
  writePpm(work / "set/a.ppm", 1, 2, 3);
  for (const std::string folder : {"/dev/null", "/proc/none"}) {
    const Finished finished = runCli({"scan", work / "set", "--cache", folder});
    EXPECT_EQ(finished.exitCode, 0);
    ASSERT_EQ(finished.errorLines().size(), 1u) << finished.err;
    EXPECT_THAT(finished.err, HasSubstr("no cache: " + folder));
  }
  const Finished homeless =
      runShell("env -u HOME -u XDG_CACHE_HOME \"$CLI\" scan '" + (work / "set") + "'", work.path());
  EXPECT_EQ(homeless.exitCode, 0);
  EXPECT_THAT(homeless.err, HasSubstr("no cache: "));
}

TEST(Cache, LinksOutOfTheFolderAreNotFollowed) {
  const TemporaryFolder work;
  const std::string folder = work / "c";
  fs::create_directory(work / "set");
  writePpm(work / "set/a.ppm", 1, 2, 3);
  ASSERT_EQ(runCli({"scan", work / "set", "--cache", folder}).exitCode, 0);
  for (const auto& entry : fs::directory_iterator(folder + "/sets")) {
    if (entry.path().extension() != ".sqlite") continue;
    writeFile(work / "precious", "mine");
    fs::remove(entry.path());
    fs::create_symlink(work / "precious", entry.path());
  }
  EXPECT_EQ(runCli({"scan", work / "set", "--cache", folder}).exitCode, 0);
  EXPECT_EQ(readFile(work / "precious"), "mine");
}

} // namespace
} // namespace normscope::test
