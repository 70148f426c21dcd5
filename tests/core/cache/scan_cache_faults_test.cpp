// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "cached_set.h"

#include <gmock/gmock.h>

#include <fstream>

namespace normscope {
namespace {

namespace fs = std::filesystem;
using testing::CachedSetTest;
using testing::noise;
using testing::Notices;
using testing::pnm;
using testing::TemporaryFolder;

class ScanCacheFaultsTest : public CachedSetTest {};

TEST_F(ScanCacheFaultsTest, DamagedStoresAreRebuiltWithANotice) {
  cached();
  const auto files = databases();
  ASSERT_EQ(files.size(), 1u);
  const std::string sound = testing::readText(files[0].string());
  const std::string expected = json(*scan(open(), options()));
  const auto tryWith = [&](const std::string& bytes) {
    std::ofstream(files[0], std::ios::binary | std::ios::trunc) << bytes;
    Notices notices;
    EXPECT_EQ(json(*cached(options(), &notices)), expected);
    EXPECT_EQ(json(*cached()), expected);
    return notices.sentences;
  };
  EXPECT_THAT(tryWith("this is no database, and quite long enough to be seen as none"),
              ::testing::ElementsAre(sentence("the cache was damaged and has been rebuilt")));
  tryWith("");
  for (std::size_t cut = 512; cut < sound.size(); cut += 4096) tryWith(sound.substr(0, cut));
  for (std::size_t at = 0; at < sound.size(); at += 997) {
    std::string flipped = sound;
    flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
    tryWith(flipped);
  }
  EXPECT_EQ(databases().size(), 1u);
}

TEST_F(ScanCacheFaultsTest, StoresOfAnotherVersionOrSetAreSetAside) {
  cached();
  const auto file = databases().at(0);
  std::string bytes = testing::readText(file.string());
  bytes[63] = 77; // the version, in the database's header
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
  Notices notices;
  expectAsUncached(*cached(options(), &notices));
  EXPECT_THAT(notices.sentences,
              ::testing::ElementsAre(sentence("the cache is of another version and has been rebuilt")));

  TemporaryFolder other;
  other.write("train/a/1.pnm", pnm(9, 9, 3, noise(243, 255, 5), 255));
  settle();
  const std::vector<std::string> paths{other.path().string()};
  scan(openDataset(paths).value(), options(), nullptr, {}, nullptr, m_cache.path());
  const auto files = databases();
  ASSERT_EQ(files.size(), 2u);
  const fs::path middle = m_cache.path() / "x";
  fs::rename(files[0], middle);
  fs::rename(files[1], files[0]);
  fs::rename(middle, files[1]);
  expectAsUncached(*cached());
}

TEST_F(ScanCacheFaultsTest, UnusableFoldersCostOneNotice) {
  const fs::path file = m_set.path() / "notes.txt"; // a file where the folder should be
  std::ofstream(file) << "x";
  Notices notices;
  const auto result = scan(open(), options(), &notices, {}, nullptr, file);
  EXPECT_THAT(notices.kinds, ::testing::ElementsAre(Notice::Kind::trouble));
  EXPECT_EQ(json(*result), json(*scan(open(), options())));
}

TEST_F(ScanCacheFaultsTest, TwoScansOfOneSetAtOnceAreBothRight) {
  const std::string expected = json(*scan(open(), options()));
  for (int round = 0; round < 5; ++round) {
    std::string one, two;
    {
      const std::jthread first([&] { one = json(*cached()); });
      const std::jthread second([&] { two = json(*cached()); });
    }
    EXPECT_EQ(one, expected);
    EXPECT_EQ(two, expected);
    EXPECT_EQ(json(*cached()), expected);
    if (round % 2) fs::remove_all(setsFolder(m_cache.path()));
  }
}

TEST_F(ScanCacheFaultsTest, OldSetsAreDroppedWhenTheLimitIsReached) {
  cached();
  ASSERT_TRUE(setCacheLimit(m_cache.path(), 1000));
  TemporaryFolder other;
  other.write("1.pnm", pnm(9, 9, 3, noise(243, 255, 5), 255));
  settle();
  const std::vector<std::string> paths{other.path().string()};
  const auto dataset = openDataset(paths).value();
  const auto result = scan(dataset, options(), nullptr, {}, nullptr, m_cache.path());
  EXPECT_EQ(json(*result), json(*scan(dataset, options())));
  EXPECT_EQ(databases().size(), 1u);
}

} // namespace
} // namespace normscope
