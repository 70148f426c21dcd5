// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <filesystem>

// Stands in for the system's own and counts.
static int g_umaskCalls = 0;

extern "C" mode_t umask(mode_t mask) noexcept {
  ++g_umaskCalls;
  return static_cast<mode_t>(::syscall(SYS_umask, mask));
}

namespace normscope {
namespace {

namespace fs = std::filesystem;
using testing::readText;
using testing::TemporaryFolder;

std::size_t entries(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(AtomicFile, ReplacesContentAndKeepsPermissions) {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.json", "old");
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  ASSERT_TRUE(writeFileAtomically(file, "new content"));
  EXPECT_EQ(readText(file), "new content");
  EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(entries(folder.path()), 1u);
}

mode_t permissionsOf(const std::string& file) {
  struct stat status {};
  return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 07777 : 07777;
}

/// The umask is the process's: set for one test.
class Umask {
public:
  explicit Umask(mode_t mask) : m_old(::umask(mask)) {}
  ~Umask() { ::umask(m_old); }
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;

private:
  mode_t m_old;
};

TEST(AtomicFile, ANewFileFollowsTheUmask) {
  const TemporaryFolder folder;
  for (const mode_t mask : {0022u, 0027u, 0077u, 0002u}) {
    const Umask umask(mask);
    const std::string file = folder / std::to_string(mask);
    ASSERT_TRUE(writeFileAtomically(file, "new"));
    EXPECT_EQ(permissionsOf(file), 0666u & ~mask);
  }
}

// The umask is the whole process's: other threads make files meanwhile, which would be open to everybody.
TEST(AtomicFile, LeavesTheUmaskAlone) {
  const TemporaryFolder folder;
  const std::string file = folder / "a";
  const int before = g_umaskCalls;
  ASSERT_TRUE(writeFileAtomically(file, "new"));
  ASSERT_TRUE(writeFileAtomically(file, "replaced"));
  EXPECT_EQ(g_umaskCalls, before);
}

TEST(AtomicFile, FollowsLinksToTheirTarget) {
  const TemporaryFolder folder;
  const std::string file = folder.write("target", "old");
  fs::create_symlink("target", folder / "link");
  ASSERT_TRUE(writeFileAtomically(folder / "link", "new"));
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(readText(file), "new");
  fs::create_symlink("not-yet", folder / "dangling");
  ASSERT_TRUE(writeFileAtomically(folder / "dangling", "made"));
  EXPECT_EQ(readText(folder / "not-yet"), "made");
}

TEST(AtomicFile, WritesDevicesInPlace) {
  EXPECT_TRUE(writeFileAtomically("/dev/null", "gone"));
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
  const auto full = writeFileAtomically("/dev/full", "too much");
  ASSERT_FALSE(full);
  EXPECT_EQ(full.error().code, ErrorCode::cannotWrite);
  EXPECT_THAT(full.error().message, ::testing::HasSubstr("disk full"));
}

TEST(AtomicFile, FailsWithAReasonAndLeavesNothingBehind) {
  const TemporaryFolder folder;
  EXPECT_THAT(writeFileAtomically(folder / "no/such/file", "x").error().message,
              ::testing::HasSubstr("folder does not exist"));
  EXPECT_THAT(writeFileAtomically(folder.path(), "x").error().message,
              ::testing::HasSubstr("it is a folder"));
  EXPECT_EQ(entries(folder.path()), 0u);
}

TEST(AtomicFile, ChecksBeforehand) {
  const TemporaryFolder folder;
  EXPECT_TRUE(checkWritable(folder / "new.json"));
  EXPECT_TRUE(checkWritable("/dev/null"));
  EXPECT_FALSE(checkWritable(folder / "no/such/file"));
  EXPECT_FALSE(checkWritable(folder.path()));
  EXPECT_EQ(entries(folder.path()), 0u);
}

TEST(AtomicFile, InAFolderMakesFoldersOnTheWay) {
  const TemporaryFolder folder;
  ASSERT_TRUE(checkWritableInFolder(folder.path(), "a/b/c.npy"));
  EXPECT_EQ(entries(folder.path()), 0u) << "asking makes nothing";
  ASSERT_TRUE(writeFileInFolder(folder.path(), "a/b/c.npy", "old"));
  ASSERT_TRUE(checkWritableInFolder(folder.path(), "a/b/c.npy"));
  ASSERT_TRUE(writeFileInFolder(folder.path(), "a/b/c.npy", "new"));
  EXPECT_EQ(readText((folder.path() / "a/b/c.npy").string()), "new");
  EXPECT_EQ(entries(folder.path() / "a/b"), 1u);
}

TEST(AtomicFile, InAFolderFollowsNoLinkOutOfIt) {
  const TemporaryFolder folder, elsewhere;
  const std::string precious = elsewhere.write("precious", "kept");
  fs::create_symlink(precious, folder.path() / "file");
  fs::create_symlink(elsewhere.path(), folder.path() / "folder");
  fs::create_symlink(elsewhere.path() / "absent", folder.path() / "dangling");
  fs::create_directory(folder.path() / "made");
  for (const char* name : {"file", "folder/precious", "folder/new", "dangling", "made"}) {
    for (const Result<void>& result : {checkWritableInFolder(folder.path(), name),
                                       writeFileInFolder(folder.path(), name, "overwritten")}) {
      ASSERT_FALSE(result) << name;
      EXPECT_EQ(result.error().code, ErrorCode::cannotWrite);
      EXPECT_EQ(result.error().where, (folder.path() / *fs::path(name).begin()).string());
    }
  }
  EXPECT_EQ(readText(precious), "kept");
  EXPECT_EQ(entries(elsewhere.path()), 1u);
  EXPECT_EQ(entries(folder.path()), 4u);
  // The folder itself is the user's: a link to it is meant.
  ASSERT_TRUE(writeFileInFolder(folder.path() / "folder", "new", "written"));
  EXPECT_EQ(readText((elsewhere.path() / "new").string()), "written");
}

} // namespace
} // namespace normscope
