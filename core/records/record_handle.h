// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/image_record.h"

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <utility>

namespace normscope {

class RecordPool;

/// The disk does not give back records that it took: thrown by whatever looks at them, as bad_alloc is where
/// memory is short. `what()` is a sentence for people.
struct RecordsLost : std::runtime_error {
  RecordsLost();
};

/// The record of one image, in memory or packed in a pool's file; 32 bytes. Copies share it.
class RecordHandle {
public:
  RecordHandle() = default;
  RecordHandle(std::shared_ptr<const ImageRecord> record); ///< in memory; null for none
  RecordHandle(std::shared_ptr<ImageRecord> record)
      : RecordHandle(std::shared_ptr<const ImageRecord>(std::move(record))) {}

  explicit operator bool() const { return m_owner != nullptr; }
  /// The record itself; null for none. A packed one is read and unpacked at each call, which takes some ten
  /// microseconds: many at once are better taken by forEachRecord (scan/record_pass.h). From any thread.
  /// Throws RecordsLost.
  std::shared_ptr<const ImageRecord> load() const;
  /// For looking at one fact: `handle->header`.
  std::shared_ptr<const ImageRecord> operator->() const { return load(); }

  // What is known without loading it.
  std::uint64_t pixels() const { return m_pixels; }
  BitDepth depth() const { return m_depth; }
  std::size_t channels() const { return m_channels; } ///< 1 (Y) or 3 (R, G, B)
  std::size_t packedBytes() const { return m_bytes; } ///< 0 for a record in memory

private:
  friend class RecordPool;
  void note(const ImageHeader& header);

  std::shared_ptr<const void> m_owner; ///< the ImageRecord, or the pool where packedBytes() > 0
  std::uint64_t m_offset : 40 = 0;     ///< in the pool's file
  std::uint64_t m_bytes : 24 = 0;
  std::uint32_t m_pixels = 0; ///< no image is larger than DecodeLimits allows
  BitDepth m_depth = BitDepth::u8;
  std::uint8_t m_channels = 0;
};

} // namespace normscope
