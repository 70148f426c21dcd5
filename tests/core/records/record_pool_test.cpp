// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"
#include "records/record_codec.h"
#include "records/record_pool.h"
#include "support/records.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>

namespace normscope {
namespace {

using testing::image;
using testing::recordOf;

std::shared_ptr<const ImageRecord> record(std::uint8_t level) {
  std::vector<std::uint8_t> samples(40 * 30 * 3);
  for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = static_cast<std::uint8_t>(level + i % 17);
  return std::make_shared<const ImageRecord>(recordOf(image(40, 30, 3, samples)));
}

TEST(RecordHandle, OfNothingIsNothing) {
  const RecordHandle none;
  EXPECT_FALSE(none);
  EXPECT_EQ(none.load(), nullptr);
  EXPECT_FALSE(RecordHandle(std::shared_ptr<const ImageRecord>()));
}

TEST(RecordPool, KeepsTheFirstInMemoryAndPacksTheOthers) {
  const testing::TemporaryFolder folder;
  const auto pool = RecordPool::make(folder.path(), 20000);
  std::vector<std::shared_ptr<const ImageRecord>> records;
  std::vector<RecordHandle> handles;
  for (std::uint8_t level = 0; level < 200; ++level) {
    records.push_back(record(level));
    handles.push_back(pool->keep(records.back()));
  }
  EXPECT_EQ(handles.front().packedBytes(), 0u);
  EXPECT_EQ(handles.front().load(), records.front());
  EXPECT_GT(handles.back().packedBytes(), 0u);
  EXPECT_GT(pool->fileBytes(), 0u);
  for (std::size_t i = 0; i < handles.size(); ++i) {
    EXPECT_EQ(encode(*handles[i].load()), encode(*records[i])) << i;
    EXPECT_EQ(handles[i].pixels(), 1200u);
    EXPECT_EQ(handles[i].channels(), 3u);
    EXPECT_EQ(handles[i].depth(), BitDepth::u8);
  }
  EXPECT_TRUE(std::filesystem::is_empty(folder.path())); // the file has no name
}

TEST(RecordPool, HandlesOutliveThePool) {
  RecordHandle handle;
  {
    const auto pool = RecordPool::make({}, 0);
    handle = pool->keep(record(7));
  }
  ASSERT_GT(handle.packedBytes(), 0u);
  EXPECT_EQ(encode(*handle.load()), encode(*record(7)));
}

TEST(RecordPool, TakesEncodedRecords) {
  const auto bytes = encode(*record(9));
  for (const std::size_t budget : {std::size_t{0}, RecordPool::kBudget}) {
    const RecordHandle handle = RecordPool::make({}, budget)->keep(bytes);
    ASSERT_TRUE(handle);
    EXPECT_EQ(handle.packedBytes() > 0, budget == 0);
    EXPECT_EQ(encode(*handle.load()), bytes);
    const auto failure = encode(Failure{FailureClass::rejected, FailureCode::empty, sentence("empty file")});
    EXPECT_FALSE(RecordPool::make({}, budget)->keep(failure));
  }
}

TEST(RecordPool, TakesAnotherFolderWhereItsOwnIsNone) {
  const testing::TemporaryFolder folder;
  folder.write("file", "no folder");
  const auto pool = RecordPool::make(folder.path() / "file", 0);
  EXPECT_GT(pool->keep(record(1)).packedBytes(), 0u);
}

/// Lets no file of this process grow beyond a size while it lives, as a full disk would.
class SmallFiles {
public:
  explicit SmallFiles(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{bytes, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~SmallFiles() {
    ::setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
  }
  SmallFiles(const SmallFiles&) = delete;
  SmallFiles& operator=(const SmallFiles&) = delete;

private:
  rlimit m_before{};
  void (*m_handler)(int);
};

TEST(RecordPool, KeepsInMemoryWhatTheDiskDoesNotTake) {
  const SmallFiles full(4096);
  const auto pool = RecordPool::make({}, 0);
  std::vector<RecordHandle> handles;
  for (std::uint8_t level = 0; level < 100; ++level) handles.push_back(pool->keep(record(level)));
  EXPECT_GT(handles.front().packedBytes(), 0u);
  EXPECT_EQ(handles.back().packedBytes(), 0u);
  {
    RecordPool::Writer writer(pool);
    for (std::uint8_t level = 100; level < 200; ++level)
      handles.push_back(writer.keep(encode(*record(level))));
  }
  for (std::uint8_t level = 0; level < 200; ++level)
    EXPECT_EQ(encode(*handles[level].load()), encode(*record(level))) << int{level};
}

// The room was there when the writer asked for it, and the disk fails all the same.
TEST(RecordPool, KeepsInMemoryWhatTheDiskTakesNoMore) {
  const auto pool = RecordPool::make({}, 0);
  std::vector<RecordHandle> handles;
  std::optional<RecordPool::Writer> writer(pool);
  for (std::uint8_t level = 0; level < 100; ++level) handles.push_back(writer->keep(encode(*record(level))));
  {
    const SmallFiles failing(4096);
    writer.reset();
  }
  EXPECT_GT(handles.back().packedBytes(), 0u);
  for (std::uint8_t level = 0; level < 100; ++level)
    EXPECT_EQ(encode(*handles[level].load()), encode(*record(level))) << int{level};
}

/// The pool's file as this process holds it open: it has no name to be found by.
std::string fileOfPoolIn(const std::filesystem::path& folder) {
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    std::error_code error;
    if (std::filesystem::read_symlink(entry, error).string().starts_with(folder.string() + "/"))
      return entry.path().string();
  }
  return {};
}

TEST(RecordPool, SaysWhenTheDiskGivesNothingBack) {
  const testing::TemporaryFolder folder;
  const auto pool = RecordPool::make(folder.path(), 0);
  const RecordHandle handle = pool->keep(record(1));
  ASSERT_GT(handle.packedBytes(), 0u);
  const std::string file = fileOfPoolIn(folder.path());
  ASSERT_FALSE(file.empty());
  {
    std::fstream other(file, std::ios::in | std::ios::out | std::ios::binary);
    other.seekp(static_cast<std::streamoff>(handle.packedBytes() / 2));
    other.put('\x55').put('\xaa');
    ASSERT_TRUE(other.flush());
  }
  EXPECT_THROW(handle.load(), RecordsLost); // other bytes
  ASSERT_EQ(::truncate(file.c_str(), 0), 0);
  EXPECT_THROW(handle.load(), RecordsLost); // none
  // Of many at once likewise, on whatever thread it is met.
  const auto loadAll = [&] { parallelFor(100, 4, {}, [&](std::size_t) { handle.load(); }); };
  EXPECT_THROW(loadAll(), RecordsLost);
}

TEST(RecordPool, TakesARecordThatIsEncodedAlready) {
  const auto pool = RecordPool::make({}, 0);
  const auto kept = record(3);
  const auto bytes = encode(*kept);
  const RecordHandle handle = pool->keep(kept, bytes);
  EXPECT_EQ(handle.packedBytes(), bytes.size());
  EXPECT_EQ(encode(*handle.load()), bytes);
}

TEST(RecordPool, WriterPacksManyAtATime) {
  const auto pool = RecordPool::make({}, 0);
  std::vector<RecordHandle> handles;
  {
    RecordPool::Writer writer(pool);
    for (int i = 0; i < 3000; ++i)
      handles.push_back(writer.keep(encode(*record(static_cast<std::uint8_t>(i % 200)))));
    EXPECT_FALSE(
        writer.keep(encode(Failure{FailureClass::rejected, FailureCode::empty, sentence("empty file")})));
  }
  for (std::size_t i = 0; i < handles.size(); ++i)
    ASSERT_EQ(encode(*handles[i].load()), encode(*record(static_cast<std::uint8_t>(i % 200)))) << i;
}

TEST(RecordPool, TakesFromManyThreads) {
  const auto pool = RecordPool::make({}, 50000);
  std::vector<RecordHandle> handles(400);
  parallelFor(handles.size(), 4, {},
              [&](std::size_t i) { handles[i] = pool->keep(record(static_cast<std::uint8_t>(i % 200))); });
  parallelFor(handles.size(), 4, {}, [&](std::size_t i) {
    EXPECT_EQ(encode(*handles[i].load()), encode(*record(static_cast<std::uint8_t>(i % 200))));
  });
}

} // namespace
} // namespace normscope
