// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <csignal>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(ExitCode, isZeroAndStderrSilentWhenAllIsWell) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30);
  const Finished run = runCli({"scan", "set"}, folder.path());
  EXPECT_EQ(run.exitCode, 0);
  EXPECT_THAT(run.err, IsEmpty());
  EXPECT_THAT(run.out, HasSubstr("1 found, 1 read, 0 failed"));
}

TEST(ExitCode, isOneWhenAnImageIsTruncated) {
  const TemporaryFolder folder;
  const std::string whole = readFile(demoJpeg());
  writeFile(folder.path() / "set" / "whole.jpg", whole);
  writeFile(folder.path() / "set" / "half.jpg", whole.substr(0, whole.size() / 2));
  const Finished run = runCli({"scan", "set", "--json", "-"}, folder.path());
  EXPECT_EQ(run.exitCode, 1);
  ASSERT_EQ(run.errorLines().size(), 1u) << run.err;
  EXPECT_THAT(run.err, HasSubstr("half.jpg: "));
  const auto dataset = run.json()["dataset"];
  EXPECT_EQ(dataset["found"], 2);
  EXPECT_EQ(dataset["images"], 1);
  EXPECT_EQ(dataset["damaged"], 1);
}

TEST(ExitCode, isOneWhenATextIsNamedLikeAnImage) {
  const TemporaryFolder folder;
  writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30);
  writeFile(folder.path() / "set" / "note.jpg", "buy milk\n");
  const Finished run = runCli({"scan", "set", "--json", "-"}, folder.path());
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_EQ(run.json()["failures"][0]["code"], "not_image");
}

/// Arguments that are wrong in themselves; the path is missing too, which must not be noticed first.
class BadUsage : public ::testing::TestWithParam<std::vector<std::string>> {};

TEST_P(BadUsage, isCodeTwoAndOneLineBeforeAnyFileIsTouched) {
  const TemporaryFolder folder;
  const Finished run = runCli(GetParam(), folder.path());
  EXPECT_EQ(run.exitCode, 2) << run.out << run.err;
  EXPECT_EQ(run.errorLines().size(), 1u) << run.err;
  EXPECT_THAT(run.out, IsEmpty());
  EXPECT_TRUE(fs::is_empty(folder.path()));
}

using Words = std::vector<std::string>;
INSTANTIATE_TEST_SUITE_P(
    CommandLines, BadUsage,
    ::testing::Values(
        Words{}, Words{"frobnicate"}, Words{"scan"}, Words{"scan", "gone", "--frobnicate"},
        Words{"scan", "-x"}, Words{"scan", "gone", "--threads", "many"},
        Words{"scan", "gone", "--order", "sideways"}, Words{"scan", "gone", "--mean-image", "0x8"},
        Words{"scan", "gone", "--mean-image", "big"}, Words{"scan", "gone", "--tolerance", "-1"},
        Words{"scan", "gone", "--sample", "0"}, Words{"scan", "gone", "--sample", "-1"},
        Words{"scan", "gone", "--resize", "0"}, Words{"scan", "gone", "--crop", "224"},
        Words{"scan", "gone", "--resize", "256", "--crop", "300"},
        Words{"scan", "gone", "--tolerance", "1", "--order", "path"}, Words{"scan", "gone", "--state", "s"},
        Words{"compare", "gone", "--modes", "channel-zscore,nonsense"},
        Words{"compare", "gone", "--modes", ","}, Words{"compare", "gone", "--store", "uint9"},
        Words{"compare", "gone", "--set", "gcn"}, Words{"compare", "gone", "--set", "nonsense.x=1"},
        Words{"compare", "gone", "--set", "channel-zscore.nonsense=1"},
        Words{"compare", "gone", "--set", "channel-zscore.epsilon=large"},
        Words{"compare", "gone", "--set", "channel-zscore.epsilon=5"},
        Words{"export", "gone", "--format", "nonsense", "--out", "x"},
        Words{"export", "gone", "--format", "list,json", "--out", "x"},
        Words{"export", "gone", "--format", "json", "--mode", "nonsense", "--out", "x"},
        Words{"export", "gone", "--format", "keras", "--mode", "lcn", "--out", "x"},
        Words{"export", "gone", "--format", "all", "--out", "-"}, Words{"export", "gone", "--format", "json"},
        Words{"modes", "gone"}, Words{"demo"}, Words{"demo", "made", "--kind", "dusk"}));

TEST(ExitCode, isThreeForAPathThatDoesNotExist) {
  const TemporaryFolder folder;
  const Finished run = runCli({"scan", "gone", "--json", "s.json"}, folder.path());
  EXPECT_EQ(run.exitCode, 3);
  ASSERT_EQ(run.errorLines().size(), 1u) << run.err;
  EXPECT_THAT(run.err, HasSubstr("gone"));
  EXPECT_FALSE(fs::exists(folder / "s.json"));
}

TEST(ExitCode, isThreeForAnEmptyFolderAndTheDocumentSaysSo) {
  const TemporaryFolder folder;
  fs::create_directory(folder / "set");
  const Finished run = runCli({"scan", "set", "--json", "-"}, folder.path());
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_THAT(run.err, HasSubstr("no images"));
  EXPECT_EQ(run.json()["dataset"]["images"], 0);
  EXPECT_THAT(run.json()["channels"], IsEmpty());
}

TEST(ExitCode, isThreeForAFolderWithoutImages) {
  const TemporaryFolder folder;
  writeFile(folder.path() / "set" / "notes.txt", "nothing to see");
  writeFile(folder.path() / "set" / "data.bin", "neither");
  const Finished run = runCli({"scan", "set", "--json", "-"}, folder.path());
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_EQ(run.json()["dataset"]["ignored"], 2);
  EXPECT_EQ(run.json()["dataset"]["found"], 0);
}

TEST(ExitCode, isThreeWhenNothingCanBeRead) {
  const TemporaryFolder folder;
  writeFile(folder.path() / "set" / "a.jpg", "");
  for (const char* verb : {"scan", "compare"}) {
    const Finished run = runCli({verb, "set"}, folder.path());
    EXPECT_EQ(run.exitCode, 3) << verb;
    EXPECT_EQ(run.errorLines().size(), 2u) << run.err;
  }
}

TEST(ExitCode, isOneWhenAFileMayNotBeRead) {
  // Root may read everything: then somebody else runs the program.
  const std::string nobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
  if (runShell(nobody + "\"$CLI\" --version").exitCode != 0)
    GTEST_SKIP() << "the program cannot be run as nobody";
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
  writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30);
  writePpm(folder.path() / "set" / "secret.ppm", 10, 20, 30);
  fs::permissions(folder.path() / "set" / "secret.ppm", fs::perms::none);
  const Finished run = runShell("exec " + nobody + "\"$CLI\" scan set --json -", folder.path());
  EXPECT_EQ(run.exitCode, 1) << run.err;
  EXPECT_EQ(run.json()["failures"][0]["code"], "unreadable");
}

TEST(ExitCode, isOneWhenAFolderMayNotBeListed) {
  const std::string nobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
  if (runShell(nobody + "\"$CLI\" --version").exitCode != 0)
    GTEST_SKIP() << "the program cannot be run as nobody";
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
  writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30);
  fs::create_directory(folder.path() / "set" / "locked");
  fs::permissions(folder.path() / "set" / "locked", fs::perms::none);
  const Finished run = runShell("exec " + nobody + "\"$CLI\" scan set --no-cache", folder.path());
  EXPECT_EQ(run.exitCode, 1);
  ASSERT_EQ(run.errorLines().size(), 1u) << run.err;
  EXPECT_THAT(run.err, HasSubstr("locked"));
}

TEST(ExitCode, isThreeForASplitThatTheSetDoesNotHave) {
  const Finished run = runCli({"scan", demoSet().string(), "--fit-split", "nonsense"});
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_THAT(run.err, HasSubstr("nonsense"));
}

class Cancelled : public ::testing::TestWithParam<int> {
protected:
  static constexpr int kImages = 20'000; // more than can be read before the signal comes
  void SetUp() override {
    fs::create_directory(folder / "set");
    fs::copy_file(demoJpeg(), folder / "set/0.jpg");
    for (int link = 1; link < kImages; ++link)
      fs::create_hard_link(folder / "set/0.jpg", folder / ("set/" + std::to_string(link) + ".jpg"));
  }
  Finished cancel(const std::string& verb) {
    RunningCli cli({verb, "set", "--json", "made.json", "--threads", "1", "--progress", "always"},
                   folder.path());
    EXPECT_TRUE(cli.waitForError("images,"));
    cli.send(GetParam());
    return cli.wait();
  }
  TemporaryFolder folder;
};

TEST_P(Cancelled, isCodeFourAndTheDocumentHoldsWhatIsDone) {
  const Finished run = cancel("scan");
  EXPECT_EQ(run.exitCode, 4) << run.err;
  EXPECT_THAT(run.errorLines().back(), HasSubstr("cancelled"));
  const auto dataset = readJson(folder / "made.json")["dataset"];
  EXPECT_EQ(dataset["complete"], false);
  EXPECT_EQ(dataset["found"], kImages);
  EXPECT_GT(dataset["pending"], 0);
  EXPECT_EQ(dataset["found"],
            dataset["images"].get<int>() + dataset["failed"].get<int>() + dataset["pending"].get<int>());
}

TEST_P(Cancelled, comparisonWritesNothing) {
  EXPECT_EQ(cancel("compare").exitCode, 4);
  EXPECT_FALSE(fs::exists(folder / "made.json"));
}

INSTANTIATE_TEST_SUITE_P(Signals, Cancelled, ::testing::Values(SIGINT, SIGTERM));

} // namespace
} // namespace normscope::test
