// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "image/failure.h"
#include "records/image_record.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace normscope {

/// Part of every key that stored records are found by: a record written by another version is never read.
inline constexpr int kRecordFormat = 3;

/// What became of one image: exactly one of the two.
struct StoredOutcome {
  std::shared_ptr<const ImageRecord> record;
  std::shared_ptr<const Failure> failure;
};

/// A record as bytes, without loss, little endian, ending in an XXH3-64 of all before. An 8-bit RGB
/// photograph takes some 1.5 KB: what follows from the integer histograms (sums, ranges) is not written.
std::vector<std::byte> encode(const ImageRecord& record);
std::vector<std::byte> encode(const Failure& failure);

/// True when the checksum fits what is before it.
bool isWhole(std::span<const std::byte> bytes);

/// What an encoded record begins with, without unpacking the rest; none for what is no record.
struct RecordFacts {
  ImageHeader header;
  Hash128 contentHash;
};
std::optional<RecordFacts> factsOf(std::span<const std::byte> bytes);

/// The inverse of both. Errors: unavailable for bytes that are not a whole, unharmed record of this format.
Result<StoredOutcome> decodeOutcome(std::span<const std::byte> bytes);

} // namespace normscope
