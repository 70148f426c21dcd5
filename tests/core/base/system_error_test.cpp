// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/system_error.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>

namespace normscope {
namespace {

TEST(SystemError, SaysWhatPeopleMeetInWordsThatCanBeTranslated) {
  for (const int error : {ENOSPC, EDQUOT, EACCES, EPERM, EROFS, ENOENT, EISDIR, ENOTDIR, ENAMETOOLONG, ELOOP,
                          EMFILE, ENFILE, EIO, EBUSY, ENOMEM, EPIPE, ESTALE, ETIMEDOUT}) {
    const Sentence words = systemError(error);
    EXPECT_FALSE(words.pattern().empty()) << error;
    EXPECT_FALSE(words.english().empty());
  }
  EXPECT_EQ(systemError(EACCES).english(), "permission denied");
}

TEST(SystemError, LeavesWhatIsRareToTheSystem) {
  EXPECT_EQ(systemError(ENOEXEC).english(), std::generic_category().message(ENOEXEC));
  EXPECT_TRUE(systemError(ENOEXEC).pattern().empty());
}

TEST(SystemError, TakesCodesOfTheFileSystemLibrary) {
  std::error_code error;
  static_cast<void>(std::filesystem::file_size("/no/such/file", error));
  EXPECT_EQ(systemError(error), systemError(ENOENT));
}

} // namespace
} // namespace normscope
