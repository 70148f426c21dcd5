// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/container.h"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>

namespace normscope {
namespace {

using testing::TemporaryFolder;

constexpr std::int64_t kSecond = 1'000'000'000;

void setTime(const std::string& path, std::time_t seconds) {
  const std::array<timespec, 2> times{timespec{seconds, 5}, timespec{seconds, 5}};
  ASSERT_EQ(::utimensat(AT_FDCWD, path.c_str(), times.data(), 0), 0);
}

TEST(FileVersion, TellsOtherBytesUnderAnOldTime) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.png", "one");
  setTime(path, 1'000'000);
  const auto before = fileVersion(path);
  folder.write("a.png", "two");
  setTime(path, 1'000'000);
  const auto after = fileVersion(path);
  ASSERT_TRUE(before && after);
  EXPECT_EQ(before->size, 3);
  EXPECT_EQ(before->modifiedNs, 1'000'000 * kSecond + 5);
  EXPECT_EQ(after->modifiedNs, before->modifiedNs);
  EXPECT_GE(after->changedNs, before->changedNs);
}

TEST(FileVersion, IsReliedOnOnlyWhenTheFileHasSettled) {
  const TemporaryFolder folder;
  auto version = fileVersion(folder.write("a.png", "one"));
  ASSERT_TRUE(version);
  EXPECT_FALSE(ifSettled(version)) << "it was written this very moment";
  version->modifiedNs = version->changedNs = 1'000'000 * kSecond + 1;
  EXPECT_EQ(ifSettled(version), version);
  version->size = -1;
  EXPECT_FALSE(ifSettled(version));
  EXPECT_FALSE(ifSettled(std::nullopt));
}

TEST(FileSystem, ReadsAFileAndSaysWhyItCannot) {
  const TemporaryFolder folder;
  const std::string path = folder.write("a.png", "bytes");
  const auto files = fileSystem();
  std::vector<std::byte> buffer;
  const auto stamp = files->read(path, buffer, 100);
  ASSERT_TRUE(stamp);
  EXPECT_EQ(stamp->size, 5u);
  EXPECT_EQ(buffer.size(), 5u);
  EXPECT_EQ(files->read(path, buffer, 4).error().code, FailureCode::tooLarge);
  EXPECT_EQ(files->read(folder / "b.png", buffer, 100).error().code, FailureCode::missing);
  EXPECT_FALSE(files->version(folder / "b.png"));
  ASSERT_TRUE(files->version(folder.path().string()));
  EXPECT_EQ(files->version(folder.path().string())->size, -1);
}

} // namespace
} // namespace normscope
