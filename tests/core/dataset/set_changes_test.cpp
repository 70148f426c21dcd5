// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/set_changes.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>

#include <filesystem>

namespace normscope {
namespace {

using testing::TemporaryFolder;

std::shared_ptr<const Dataset> open(const TemporaryFolder& folder) {
  const std::vector<std::string> paths{folder.path().string()};
  return openDataset(paths).value();
}

std::int64_t timeOfChange(const std::filesystem::path& path) {
  struct stat info {};
  EXPECT_EQ(::stat(path.c_str(), &info), 0);
  return std::int64_t{info.st_ctim.tv_sec} * 1'000'000'000 + info.st_ctim.tv_nsec;
}

TEST(SetChanges, FilesThatStayedAsTheyWereAreNone) {
  const TemporaryFolder folder;
  folder.write("a.png", "x");
  folder.write("b/c.png", "y");
  const auto before = open(folder);
  const std::int64_t newest =
      std::max(timeOfChange(folder.path() / "a.png"), timeOfChange(folder.path() / "b/c.png"));
  EXPECT_FALSE(changesOf(*before, *open(folder), newest).any());
}

TEST(SetChanges, TellsWhatWasAddedRemovedAndWrittenTo) {
  const TemporaryFolder folder;
  for (const char* name : {"a.png", "b.png", "c.png", "d.png"}) folder.write(name, "x");
  const auto before = open(folder);
  std::int64_t since = 0;
  for (const char* name : {"a.png", "b.png", "c.png", "d.png"})
    since = std::max(since, timeOfChange(folder.path() / name));
  std::filesystem::remove(folder.path() / "a.png");
  std::filesystem::remove(folder.path() / "b.png");
  folder.write("new/e.png", "x");
  while (timeOfChange(folder.path() / "c.png") <= since) folder.write("c.png", "z"); // times move in steps
  const SetChanges changes = changesOf(*before, *open(folder), since);
  EXPECT_EQ(changes.added, 1U);
  EXPECT_EQ(changes.removed, 2U);
  EXPECT_EQ(changes.changed, 1U);
  EXPECT_TRUE(changes.any());
}

} // namespace
} // namespace normscope
