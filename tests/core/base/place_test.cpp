// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/place.h"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <climits>

namespace normscope {
namespace {

using testing::TemporaryFolder;

TEST(Place, ReachesFilesBeyondPathMax) {
  const TemporaryFolder folder;
  const std::string name(200, 'n');
  std::string path = folder.path().string();
  Descriptor deepest(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  while (path.size() < 2 * PATH_MAX + 100) {
    ASSERT_EQ(::mkdirat(deepest.get(), name.c_str(), 0700), 0);
    deepest = Descriptor(::openat(deepest.get(), name.c_str(), O_RDONLY | O_CLOEXEC));
    ASSERT_TRUE(deepest);
    path += "/" + name;
  }
  ASSERT_TRUE(Descriptor(::openat(deepest.get(), "file", O_WRONLY | O_CREAT | O_CLOEXEC, 0600)));
  const auto place = placeOf(path + "//file");
  ASSERT_TRUE(place);
  EXPECT_LT(place->rest.size(), std::size_t{PATH_MAX});
  EXPECT_TRUE(place->open(O_RDONLY));
  const auto missing = placeOf(path + "/none");
  ASSERT_TRUE(missing);
  EXPECT_FALSE(missing->open(O_RDONLY));
  EXPECT_EQ(errno, ENOENT);
}

TEST(Place, FailsWhereAFolderIsMissingOrANameIsTooLong) {
  EXPECT_FALSE(
      placeOf(std::string("/no/such/folder/") + std::string(100, 'x') + std::string(PATH_MAX, '/') + "a"));
  EXPECT_EQ(errno, ENOENT);
  EXPECT_FALSE(placeOf(std::string(PATH_MAX + 1, 'x')));
  EXPECT_EQ(errno, ENAMETOOLONG);
  const auto plain = placeOf("a/b");
  ASSERT_TRUE(plain);
  EXPECT_EQ(plain->rest, "a/b");
  EXPECT_EQ(plain->at(), AT_FDCWD);
}

} // namespace
} // namespace normscope
