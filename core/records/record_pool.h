// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/descriptor.h"
#include "records/record_handle.h"

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace normscope {

/// Where the records of a scan are kept, however many they are: the first in memory, up to a budget, the
/// others packed in a temporary file that has no name and goes with the last handle. What cannot be written
/// there stays in memory.
class RecordPool : public std::enable_shared_from_this<RecordPool> {
public:
  static constexpr std::size_t kBudget = std::size_t{8} << 20;

  /// The file lies in `folder`, or where that is empty or does not take it, in the system's folder for
  /// temporary files.
  static std::shared_ptr<RecordPool> make(const std::filesystem::path& folder = {},
                                          std::size_t budget = kBudget);
  RecordPool(const RecordPool&) = delete;
  RecordPool& operator=(const RecordPool&) = delete;

  // From any thread.
  /// `packed`: the same record encoded, where it is already and the pool is full.
  RecordHandle keep(std::shared_ptr<const ImageRecord> record, std::span<const std::byte> packed = {});
  /// The same of an encoded record (records/record_codec.h) whose checksum was verified; none for what is no
  /// record.
  RecordHandle keep(std::span<const std::byte> packed);

  /// Whether records are packed from now on.
  bool isFull() const { return m_inMemory >= m_budget; }
  std::uint64_t fileBytes() const { return m_end; }
  /// How often a packed record was read back: what passes over a set cost.
  std::uint64_t unpacked() const { return m_unpacked; }

  /// Keeps many encoded records at a time, for one thread. What it returns may be loaded when it is gone.
  class Writer {
  public:
    explicit Writer(std::shared_ptr<RecordPool> pool) : m_pool(std::move(pool)) {}
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    RecordHandle keep(std::span<const std::byte> packed);

  private:
    void flush();
    std::shared_ptr<RecordPool> m_pool;
    std::vector<std::byte> m_bytes; ///< not written yet
    std::uint64_t m_offset = 0, m_room = 0;
  };

private:
  friend class RecordHandle;
  RecordPool(const std::filesystem::path& folder, std::size_t budget);
  bool hasRoomFor(const ImageRecord& record);
  std::optional<std::uint64_t> reserve(std::size_t bytes); ///< the offset of that much room in the file
  RecordHandle handleOf(std::uint64_t offset, std::size_t bytes, const ImageHeader& header) const;
  RecordHandle write(std::span<const std::byte> packed, const ImageHeader& header);
  void writeBlock(std::span<const std::byte> bytes, std::uint64_t offset);
  std::vector<std::byte>
  packedBytes(const RecordHandle& handle) const; ///< empty: the disk does not give them
  std::shared_ptr<const ImageRecord> read(const RecordHandle& handle) const;

  const std::size_t m_budget;
  const Descriptor m_file; ///< none: all stay in memory
  std::atomic<std::size_t> m_inMemory{0};
  std::atomic<std::uint64_t> m_end{0};
  mutable std::atomic<std::uint64_t> m_unpacked{0};
  std::atomic<bool> m_hasUnwritten{false};
  mutable std::mutex m_mutex; ///< guards what follows
  std::map<std::uint64_t, std::vector<std::byte>>
      m_unwritten; ///< by offset: blocks that the disk did not take
};

} // namespace normscope
