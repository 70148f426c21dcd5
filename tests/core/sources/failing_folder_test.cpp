// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/kinds.h"
#include "support/temporary_folder.h"

#include <dirent.h>
#include <dlfcn.h>

#include <cerrno>
#include <filesystem>

// Stand-ins for the system's own, which fail when a test says so.
namespace {

std::string g_failingAfter; // readdir fails instead of the entry that follows this one
bool g_openFails = false;

template<class Function>
Function* systemsOwn(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" dirent* readdir(DIR* directory) {
  static auto* const own = systemsOwn<dirent*(DIR*)>("readdir");
  thread_local bool fails = false;
  if (std::exchange(fails, false)) {
    errno = EIO;
    return nullptr;
  }
  dirent* const entry = own(directory);
  fails = entry && !g_failingAfter.empty() && g_failingAfter == entry->d_name;
  return entry;
}

extern "C" DIR* fdopendir(int file) {
  static auto* const own = systemsOwn<DIR*(int)>("fdopendir");
  if (!g_openFails) return own(file);
  errno = ENOMEM;
  return nullptr;
}

namespace normscope {
namespace {

namespace fs = std::filesystem;
using testing::TemporaryFolder;

class FailingFolder : public ::testing::Test {
protected:
  FailingFolder() {
    m_listing.take = [this](const SourceImage& image) { m_paths.push_back(image.relativePath); };
  }
  ~FailingFolder() override {
    g_failingAfter.clear();
    g_openFails = false;
  }
  Result<void> list() { return folderSource().list(m_folder.path().string(), {}, m_listing); }

  TemporaryFolder m_folder;
  Listing m_listing;
  std::vector<std::string> m_paths;
};

TEST_F(FailingFolder, ADiskErrorIsNotTheEndOfTheFolder) {
  for (int i = 0; i < 5; ++i) m_folder.write(std::to_string(i) + ".png", "x");
  g_failingAfter = "3.png";
  const auto listed = list();
  ASSERT_FALSE(listed);
  EXPECT_EQ(listed.error().code, ErrorCode::notFound);
  EXPECT_EQ(listed.error().message, "the folder cannot be listed: the device reports an error");
  EXPECT_EQ(listed.error().where, m_folder.path().string());
}

TEST_F(FailingFolder, OneBelowIsNamedAndTheOthersAreListed) {
  m_folder.write("a.png", "x");
  for (const char* name : {"bad/1.png", "bad/2.png", "good/3.png"}) m_folder.write(name, "x");
  g_failingAfter = "1.png";
  ASSERT_TRUE(list());
  EXPECT_THAT(m_paths, ::testing::ElementsAre("a.png", "good/3.png"));
  EXPECT_THAT(
      m_listing.messages,
      ::testing::ElementsAre(m_folder / "bad: the folder cannot be listed: the device reports an error"));
}

std::size_t openFiles() {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

TEST_F(FailingFolder, LeavesNoFileOpen) {
  m_folder.write("a.png", "x");
  const std::size_t before = openFiles();
  g_openFails = true;
  EXPECT_FALSE(list());
  g_openFails = false;
  EXPECT_EQ(openFiles(), before);
}

} // namespace
} // namespace normscope
