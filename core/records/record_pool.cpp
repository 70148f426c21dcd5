// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/record_pool.h"

#include "base/sentence.h"
#include "records/record_codec.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace normscope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = std::size_t{1} << 18; // written at a time by a Writer
constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 40, kLargestRecord = std::uint64_t{1} << 24;

/// A file without a name; none where it cannot be made.
Descriptor openUnnamed(const fs::path& folder) {
  if (folder.empty()) return {};
  std::error_code error;
  fs::create_directories(folder, error);
  if (Descriptor file(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)); file) return file;
  std::string name = (folder / "normscope-XXXXXX").string(); // the file system knows no unnamed files
  Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (file) ::unlink(name.c_str());
  return file;
}

Descriptor openIn(const fs::path& folder) {
  if (Descriptor file = openUnnamed(folder); file) return file;
  std::error_code error;
  return openUnnamed(fs::temp_directory_path(error));
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

std::size_t bytesOf(const ImageRecord& record) {
  std::size_t bytes = sizeof record + record.channels.capacity() * sizeof(ChannelRecord);
  for (const ChannelRecord& channel : record.channels)
    bytes += channel.histogram.bins.capacity() * sizeof(Histogram::Bin);
  return bytes;
}

} // namespace

RecordsLost::RecordsLost()
    : std::runtime_error(
          sentence("the temporary file of image records cannot be read back; the disk may be faulty")
              .english()) {}

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

std::shared_ptr<RecordPool> RecordPool::make(const fs::path& folder, std::size_t budget) {
  return std::shared_ptr<RecordPool>(new RecordPool(folder, budget));
}

bool RecordPool::hasRoomFor(const ImageRecord& record) {
  if (isFull()) return false;
  m_inMemory += bytesOf(record);
  return true;
}

RecordHandle RecordPool::keep(std::shared_ptr<const ImageRecord> record, std::span<const std::byte> packed) {
  if (!record || hasRoomFor(*record)) return record;
  RecordHandle handle =
      packed.empty() ? write(encode(*record), record->header) : write(packed, record->header);
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
  if (!m_file || bytes >= kLargestRecord) return std::nullopt;
  const std::uint64_t offset = m_end.fetch_add(bytes);
  // What has its place cannot find the disk full later.
  if (offset >= kLargestFile ||
      ::posix_fallocate(m_file.get(), static_cast<off_t>(offset), static_cast<off_t>(bytes)) != 0)
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
  return offset && writeAll(m_file.get(), packed, static_cast<off_t>(*offset))
             ? handleOf(*offset, packed.size(), header)
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
  if (!m_bytes.empty()) m_pool->writeBlock(m_bytes, m_offset);
  m_bytes.clear();
  m_room = 0;
}

// Handles tell of these bytes already: what the disk does not take after all stays here.
void RecordPool::writeBlock(std::span<const std::byte> bytes, std::uint64_t offset) {
  if (writeAll(m_file.get(), bytes, static_cast<off_t>(offset))) return;
  const std::scoped_lock lock(m_mutex);
  m_unwritten.emplace(offset, std::vector<std::byte>(bytes.begin(), bytes.end()));
  m_hasUnwritten = true;
}

std::vector<std::byte> RecordPool::packedBytes(const RecordHandle& handle) const {
  const std::uint64_t offset = handle.m_offset, count = handle.m_bytes;
  if (m_hasUnwritten) {
    const std::scoped_lock lock(m_mutex);
    const auto after = m_unwritten.upper_bound(offset);
    if (after != m_unwritten.begin())
      if (const auto& [begin, bytes] = *std::prev(after); offset + count <= begin + bytes.size()) {
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(offset - begin);
        return {first, first + static_cast<std::ptrdiff_t>(count)};
      }
  }
  std::vector<std::byte> bytes(count);
  if (!readAll(m_file.get(), bytes, offset)) bytes.clear();
  return bytes;
}

std::shared_ptr<const ImageRecord> RecordPool::read(const RecordHandle& handle) const {
  ++m_unpacked;
  if (auto outcome = decodeOutcome(packedBytes(handle)); outcome && outcome->record)
    return std::move(outcome->record);
  throw RecordsLost();
}

} // namespace normscope
