// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/record_pool.h"

#include "records/record_codec.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace normscope {
namespace {

namespace fs = std::filesystem;

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

RecordHandle RecordPool::write(std::span<const std::byte> packed, const ImageHeader& header) {
  if (m_file < 0 || packed.size() >= kLargestRecord) return {};
  const std::uint64_t offset = m_end.fetch_add(packed.size());
  if (offset >= kLargestFile || !writeAll(m_file, packed, offset)) return {};
  RecordHandle handle;
  handle.m_owner = shared_from_this();
  handle.m_offset = offset;
  handle.m_bytes = packed.size();
  handle.note(header);
  return handle;
}

/// A disk that does not give back what it took is met as failing memory would be: there is nothing to go on
/// with.
std::shared_ptr<const ImageRecord> RecordPool::read(const RecordHandle& handle) const {
  thread_local std::vector<std::byte> bytes;
  bytes.resize(handle.m_bytes);
  if (readAll(m_file, bytes, handle.m_offset))
    if (auto outcome = decodeOutcome(bytes); outcome && outcome->record) return std::move(outcome->record);
  throw std::runtime_error("a temporary file of image records could not be read back");
}

} // namespace normscope
