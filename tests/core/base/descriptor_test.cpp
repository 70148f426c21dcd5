// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/descriptor.h"
#include "support/temporary_folder.h"

#include <fcntl.h>

namespace normscope {
namespace {

using testing::readText;
using testing::TemporaryFolder;

bool isOpen(int fd) { return ::fcntl(fd, F_GETFD) != -1; }
std::span<const std::byte> bytes(std::string_view text) { return std::as_bytes(std::span(text)); }

TEST(Descriptor, ClosesWhatItOwns) {
  int first = -1, second = -1;
  {
    Descriptor a(::open("/dev/null", O_RDONLY | O_CLOEXEC)), none;
    ASSERT_TRUE(a);
    EXPECT_FALSE(none);
    first = a.get();
    none = std::move(a);
    EXPECT_EQ(none.get(), first);
    EXPECT_TRUE(isOpen(first));
    Descriptor b(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    second = b.release();
    EXPECT_FALSE(b);
  }
  EXPECT_FALSE(isOpen(first));
  ASSERT_TRUE(isOpen(second));
  EXPECT_TRUE(Descriptor(second).close());
  EXPECT_FALSE(isOpen(second));
}

TEST(Descriptor, LeavesTheErrorOfTheCallBefore) {
  errno = 0;
  {
    const Descriptor file(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    errno = EIO;
  }
  EXPECT_EQ(errno, EIO);
}

TEST(WriteAll, WritesAtThePositionOrAtAnOffset) {
  const TemporaryFolder folder;
  const std::string file = folder / "a";
  const Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
  ASSERT_TRUE(writeAll(opened.get(), bytes("abcdef")));
  ASSERT_TRUE(writeAll(opened.get(), bytes("XY"), 1));
  ASSERT_TRUE(writeAll(opened.get(), bytes("g")));
  EXPECT_EQ(readText(file), "aXYdefg");
  const Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
  EXPECT_FALSE(writeAll(full.get(), bytes("a")));
  EXPECT_EQ(errno, ENOSPC);
}

} // namespace
} // namespace normscope
