// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace normscope {

/// The directories (IFDs) of a TIFF or BigTIFF: the first one's entries, and how many there are.
class TiffDirectory {
public:
  /// Nothing where the first directory does not lie in the file.
  static std::optional<TiffDirectory> read(std::span<const std::byte> file);

  bool has(std::uint16_t tag) const { return m_entries.contains(tag); }
  /// How many values an entry claims; 0 where it is absent.
  std::uint64_t count(std::uint16_t tag) const;
  /// The first values of an unsigned integer entry, at most `most`; empty where it is absent, of another
  /// type or not in the file.
  std::vector<std::uint64_t> values(std::uint16_t tag, std::uint64_t most) const;
  std::uint64_t value(std::uint16_t tag, std::uint64_t otherwise) const;
  /// The bytes of an entry; empty where they are not in the file.
  std::span<const std::byte> bytes(std::uint16_t tag) const;
  int pages() const { return m_pages; }

private:
  struct Entry {
    std::uint16_t type = 0;
    std::uint64_t count = 0;
    std::uint64_t position = 0; ///< of its data in the file
  };
  static std::size_t sizeOf(std::uint16_t type);

  std::span<const std::byte> m_file;
  bool m_littleEndian = false;
  std::map<std::uint16_t, Entry> m_entries;
  int m_pages = 0;
};

} // namespace normscope
