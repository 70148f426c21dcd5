// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "records/byte_stream.h"
#include "sources/file_version.h"

#include <cstdint>
#include <string>
#include <vector>

namespace normscope {

/// What a stored record is found by.
struct RecordKey {
  std::string name; ///< SetPaths::nameOf
  FileVersion version;
};

/// A row to be stored.
struct StoredRow {
  RecordKey key;
  std::vector<std::byte> outcome; ///< encoded
};

/// A set and a policy within its database.
struct StoredSet {
  std::int64_t policy = 0;    ///< row of the policy
  std::uint64_t identity = 0; ///< hash of set and policy: a row that strayed in from elsewhere does not fit

  /// The checksum of a row; the outcome's own checksum, its last eight bytes, stands for its bytes.
  std::int64_t seal(const RecordKey& key, std::span<const std::byte> outcome) const {
    ByteWriter out;
    out.fixed(identity);
    out.fixed(key.version);
    out.raw(outcome.last(std::min<std::size_t>(outcome.size(), 8)));
    out.raw(std::as_bytes(std::span(key.name)));
    return static_cast<std::int64_t>(hash64(out.bytes()));
  }
};

/// Which images a sum is of, whatever the order they came in: equal fingerprints, equal images.
struct SumsFingerprint {
  std::uint64_t high = 0, low = 0;
  bool operator==(const SumsFingerprint&) const = default;

  void add(const RecordKey& key, const Hash128& content) {
    ByteWriter out;
    out.fixed(key.version);
    out.fixed(content);
    out.raw(std::as_bytes(std::span(key.name)));
    add(hash128(out.bytes()));
  }
  void merge(const SumsFingerprint& other) { add({other.high, other.low}); }

private:
  void add(const Hash128& hash) {
    high += hash.high;
    low += hash.low;
  }
};

} // namespace normscope
