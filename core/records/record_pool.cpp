// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/record_pool.h"

#include "records/record_codec.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace normscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = std::size_t{1} << 18; // written at a time by a Writer
constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 40, kLargestRecord = std::uint64_t{1} << 24;

/// A file without a name; below 0 where none can be made.
int openUnnamed(const fs::path& folder) {
  if (folder.empty()) return -1;
  std::error_code error;
  fs::create_directories(folder, error);
  if (const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); file >= 0) return file;
  std::string name = (folder / "normscope-XXXXXX").string(); // the file system knows no unnamed files
  const int file = ::mkostemp(name.data(), O_CLOEXEC);
  if (file >= 0) ::unlink(name.c_str());
  return file;
}

int openIn(const fs::path& folder) {
  if (const int file = openUnnamed(folder); file >= 0) return file;
  std::error_code error;
  return openUnnamed(fs::temp_directory_path(error));
}

bool writeAll(int file, std::span<const std::byte> bytes, std::uint64_t offset) {
  while (!bytes.empty()) {
    const ssize_t written = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
    offset += static_cast<std::uint64_t>(written);
  }
  return true;
}

bool readAll(int file, std::span<std::byte> bytes, std::uint64_t offset) {
  while (!bytes.empty()) {
    const ssize_t count = ::pread(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(count));
    offset += static_cast<std::uint64_t>(count);
  }
  return true;
}

/// A disk that loses what it took is met as failing memory would be: there is nothing to go on with.
[[noreturn]] void giveUp() {
  std::fputs("normscope: the temporary file of image records failed; the disk may be faulty\n", stderr);
  std::abort();
}

std::size_t bytesOf(const ImageRecord& record) {
  std::size_t bytes = sizeof record + record.channels.capacity() * sizeof(ChannelRecord);
  for (const ChannelRecord& channel : record.channels)
    bytes += channel.histogram.bins.capacity() * sizeof(Histogram::Bin);
  return bytes;
}

} // namespace

RecordHandle::RecordHandle(std::shared_ptr<const ImageRecord> record) {
  if (!record) return;
  note(record->header);
  m_owner = std::move(record);
}

void RecordHandle::note(const ImageHeader& header) {
  m_pixels = static_cast<std::uint32_t>(header.pixels());
  m_depth = header.depth;
  m_channels = static_cast<std::uint8_t>(header.pixelFormat().channels);
}

std::shared_ptr<const ImageRecord> RecordHandle::load() const {
  if (packedBytes() == 0) return std::static_pointer_cast<const ImageRecord>(m_owner);
  return static_cast<const RecordPool*>(m_owner.get())->read(*this);
}

RecordPool::RecordPool(const fs::path& folder, std::size_t budget)
    : m_budget(budget), m_file(openIn(folder)) {}

RecordPool::~RecordPool() {
  if (m_file >= 0) ::close(m_file);
}

std::shared_ptr<RecordPool> RecordPool::make(const fs::path& folder, std::size_t budget) {
  return std::shared_ptr<RecordPool>(new RecordPool(folder, budget));
}

bool RecordPool::hasRoomFor(const ImageRecord& record) {
  if (isFull()) return false;
  m_inMemory += bytesOf(record);
  return true;
}

RecordHandle RecordPool::keep(std::shared_ptr<const ImageRecord> record) {
  if (!record || hasRoomFor(*record)) return record;
  RecordHandle handle = write(encode(*record), record->header);
  return handle ? handle : RecordHandle(std::move(record));
}

RecordHandle RecordPool::keep(std::span<const std::byte> packed) {
  if (isFull())
    if (const auto facts = factsOf(packed))
      if (RecordHandle handle = write(packed, facts->header)) return handle;
  auto outcome = decodeOutcome(packed);
  if (!outcome || !outcome->record) return {};
  m_inMemory += bytesOf(*outcome->record);
  return std::move(outcome->record);
}

std::optional<std::uint64_t> RecordPool::reserve(std::size_t bytes) {
  if (m_file < 0 || bytes >= kLargestRecord) return std::nullopt;
  const std::uint64_t offset = m_end.fetch_add(bytes);
  // What has its place cannot find the disk full later.
  if (offset >= kLargestFile ||
      ::posix_fallocate(m_file, static_cast<off_t>(offset), static_cast<off_t>(bytes)) != 0)
    return std::nullopt;
  return offset;
}

RecordHandle RecordPool::handleOf(std::uint64_t offset, std::size_t bytes, const ImageHeader& header) const {
  RecordHandle handle;
  handle.m_owner = shared_from_this();
  handle.m_offset = offset;
  handle.m_bytes = bytes;
  handle.note(header);
  return handle;
}

RecordHandle RecordPool::write(std::span<const std::byte> packed, const ImageHeader& header) {
  const auto offset = reserve(packed.size());
  return offset && writeAll(m_file, packed, *offset) ? handleOf(*offset, packed.size(), header)
                                                     : RecordHandle();
}

RecordPool::Writer::~Writer() { flush(); }

RecordHandle RecordPool::Writer::keep(std::span<const std::byte> packed) {
  const auto facts = m_pool->isFull() ? factsOf(packed) : std::nullopt;
  if (!facts || packed.size() > kBlock) return m_pool->keep(packed);
  if (m_bytes.size() + packed.size() > m_room) {
    flush();
    const auto offset = m_pool->reserve(kBlock);
    if (!offset) return m_pool->keep(packed);
    m_offset = *offset;
    m_room = kBlock;
  }
  const std::uint64_t offset = m_offset + m_bytes.size();
  m_bytes.insert(m_bytes.end(), packed.begin(), packed.end());
  return m_pool->handleOf(offset, packed.size(), facts->header);
}

void RecordPool::Writer::flush() {
  if (!m_bytes.empty() && !writeAll(m_pool->m_file, m_bytes, m_offset)) giveUp();
  m_bytes.clear();
  m_room = 0;
}

/// A disk that does not give back what it took is met as failing memory would be: there is nothing to go on
/// with.
std::shared_ptr<const ImageRecord> RecordPool::read(const RecordHandle& handle) const {
  ++m_unpacked;
  thread_local std::vector<std::byte> bytes;
  bytes.resize(handle.m_bytes);
  if (readAll(m_file, bytes, handle.m_offset))
    if (auto outcome = decodeOutcome(bytes); outcome && outcome->record) return std::move(outcome->record);
  giveUp();
}

} // namespace normscope
