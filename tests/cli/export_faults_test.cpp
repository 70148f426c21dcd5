// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <map>

// Whatever keeps exports from being written: each file of the folder is the old one or the new one, whole.
namespace normscope::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

using Contents = std::map<std::string, std::string>; // by name

constexpr const char* kFormats = "torchvision,json,npz,csv,onnx,opencv";

Contents contentsOf(const fs::path& folder) {
  Contents contents;
  for (const auto& entry : fs::directory_iterator(folder))
    contents.emplace(entry.path().filename(), readFile(entry.path()));
  return contents;
}

class ExportFaults : public ::testing::Test {
protected:
  void SetUp() override {
    writePpm(folder.path() / "set" / "a.ppm", 10, 20, 30);
    old = exported("out");
    writePpm(folder.path() / "set" / "b.ppm", 200, 100, 50);
    fresh = exported("reference");
    for (const auto& [name, content] : old) ASSERT_NE(content, fresh.at(name)) << name;
  }
  static std::vector<std::string> arguments(const std::string& out) {
    return {"export", "set", "--format", kFormats, "--out", out, "--no-cache"};
  }
  Contents exported(const std::string& out) {
    const Finished run = runCli(arguments(out), folder.path());
    EXPECT_EQ(run.exitCode, 0) << run.err;
    return contentsOf(folder.path() / out);
  }
  /// The same, as a line of sh.
  static std::string line() {
    return std::string("\"$CLI\" export set --no-cache --out out --format ") + kFormats;
  }

  TemporaryFolder folder;
  Contents old, fresh;
};

TEST_F(ExportFaults, diskThatFillsUpLeavesOldFilesAndNamesThem) {
  const Finished run =
      runShell("{ ( ulimit -f 4; " + line() + "; echo code $? ) 2>&1; } | cat", folder.path());
  EXPECT_THAT(run.out, HasSubstr("code 3"));
  const Contents now = contentsOf(folder.path() / "out");
  EXPECT_EQ(now.size(), old.size()) << "nothing lies beside";
  std::size_t kept = 0;
  for (const auto& [name, content] : now) {
    const bool isOld = content == old.at(name);
    kept += isOld;
    EXPECT_TRUE(isOld || content == fresh.at(name)) << name;
    EXPECT_EQ(run.out.find(name + ": could not write: ") != std::string::npos, isOld) << run.out;
  }
  EXPECT_GT(kept, 0u);
  EXPECT_LT(kept, now.size()) << "small files have their room";
  EXPECT_EQ(exported("out"), fresh);
}

TEST_F(ExportFaults, folderThatMayNotBeWrittenIsNamedBeforeImagesAreRead) {
  writeFile(folder.path() / "set" / "bad.jpg", "a failure that a scan would name");
  // Root may write everywhere: then it is somebody else who exports.
  const bool isRoot = ::geteuid() == 0;
  if (isRoot && runShell("setpriv --reuid 65534 --clear-groups \"$CLI\" --version").exitCode != 0)
    GTEST_SKIP() << "there is no user without rights who could run the program here";
  fs::permissions(folder.path(), fs::perms(0755));
  fs::permissions(folder.path() / "out", fs::perms(0555));
  const Finished run =
      runShell((isRoot ? "setpriv --reuid 65534 --clear-groups " : "") + line(), folder.path());
  fs::permissions(folder.path() / "out", fs::perms(0755));
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_THAT(run.err, HasSubstr("permission denied"));
  EXPECT_THAT(run.err, Not(HasSubstr("bad.jpg")));
  EXPECT_EQ(contentsOf(folder.path() / "out"), old);
}

TEST_F(ExportFaults, killAtAnyMomentLeavesEachFileOldOrNew) {
  for (int moment = 0; moment < 24; ++moment) {
    RunningCli cli(arguments("out"), folder.path());
    ::usleep(static_cast<useconds_t>(moment) * 4000);
    cli.send(SIGKILL);
    cli.wait();
    const Contents now = contentsOf(folder.path() / "out");
    for (const auto& [name, content] : old)
      EXPECT_TRUE(now.at(name) == content || now.at(name) == fresh.at(name)) << name << ", moment " << moment;
  }
  const Contents now = exported("out");
  for (const auto& [name, content] : fresh) EXPECT_EQ(now.at(name), content) << name;
}

TEST_F(ExportFaults, linkInTheFolderIsNotFollowed) {
  writeFile(folder.path() / "elsewhere" / "precious", "kept");
  const fs::path link = folder.path() / "out" / "normalize.py";
  fs::remove(link);
  fs::create_symlink("../elsewhere/precious", link);
  const Finished run = runCli(arguments("out"), folder.path());
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_THAT(run.err, HasSubstr("out/normalize.py: is a link"));
  EXPECT_EQ(readFile(folder / "elsewhere/precious"), "kept");
  fs::remove(link);
  // Beside a file that the user named, what goes with it is NormScope's choice too.
  fs::create_symlink("../elsewhere/precious", link);
  const Finished beside = runCli(
      {"export", "set", "--format", "opencv", "--out", "out/normalize.yml", "--no-cache"}, folder.path());
  EXPECT_EQ(beside.exitCode, 3);
  EXPECT_EQ(readFile(folder / "elsewhere/precious"), "kept");
  EXPECT_EQ(runCli({"export", "set", "--format", "torchvision", "--out", "out/normalize.py", "--no-cache"},
                   folder.path())
                .exitCode,
            0)
      << "a link that the user names is followed";
  EXPECT_NE(readFile(folder / "elsewhere/precious"), "kept");
}

TEST_F(ExportFaults, imagesAreNotWrittenThroughALinkOutOfTheirFolder) {
  fs::create_directories(folder.path() / "elsewhere");
  writePpm(folder.path() / "set" / "train" / "c.ppm", 1, 2, 3);
  fs::create_directories(folder.path() / "normalized");
  fs::create_symlink("../elsewhere", folder.path() / "normalized" / "train");
  const Finished run = runCli(
      {"apply", "set", "--mode", "unit", "--out", "normalized", "--force", "--no-cache"}, folder.path());
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_THAT(run.err, HasSubstr("normalized/train: is a link"));
  EXPECT_TRUE(fs::is_empty(folder.path() / "elsewhere"));
}

} // namespace
} // namespace normscope::test
