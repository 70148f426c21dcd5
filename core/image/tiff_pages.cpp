// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/tiff_pages.h"

#include "image/byte_cursor.h"

#include <tiffio.h>

#include <optional>
#include <unordered_set>

// Own: libtiff reads every directory as a whole to come to the next, and tells no place of one.
namespace normscope {
namespace {

constexpr std::size_t kMostPages = 65'535;

/// One directory: what it says of itself, and where the next one begins (0: nowhere).
struct TiffDirectory {
  std::uint32_t kind = 0; ///< bits of NewSubfileType
  std::uint64_t next = 0;
};

/// The chain of directories of TIFF 6.0 and of BigTIFF, which differ in the width of their numbers.
class TiffChain {
public:
  explicit TiffChain(std::span<const std::byte> bytes)
      : m_bytes(bytes)
      , m_isLittleEndian(!bytes.empty() && bytes[0] == std::byte{'I'})
      , m_isBig(cursorAt(2).u16() == 43) {}

  std::uint64_t first() const {
    ByteCursor cursor = cursorAt(m_isBig ? 8 : 4);
    return m_isBig ? cursor.u64() : cursor.u32();
  }

  /// None where it does not lie in the file as a whole.
  std::optional<TiffDirectory> at(std::uint64_t offset) const {
    ByteCursor cursor = cursorAt(offset);
    TiffDirectory directory;
    for (std::uint64_t left = m_isBig ? cursor.u64() : cursor.u16(); left > 0 && cursor.ok(); --left) {
      const std::uint16_t tag = cursor.u16();
      const std::uint16_t type = cursor.u16();
      cursor.skip(m_isBig ? 8 : 4); // how many values
      ByteCursor value(cursor.take(m_isBig ? 8 : 4), m_isLittleEndian);
      if (tag == TIFFTAG_SUBFILETYPE) directory.kind = type == TIFF_SHORT ? value.u16() : value.u32();
    }
    directory.next = m_isBig ? cursor.u64() : cursor.u32();
    return cursor.ok() ? std::optional(directory) : std::nullopt;
  }

private:
  ByteCursor cursorAt(std::uint64_t offset) const {
    ByteCursor cursor(m_bytes, m_isLittleEndian);
    cursor.seek(offset);
    return cursor;
  }

  std::span<const std::byte> m_bytes;
  bool m_isLittleEndian, m_isBig;
};

} // namespace

std::vector<std::uint64_t> tiffPages(std::span<const std::byte> bytes) {
  const TiffChain chain(bytes);
  std::vector<std::uint64_t> pages;
  std::unordered_set<std::uint64_t> seen;
  for (std::uint64_t offset = chain.first(); offset != 0 && seen.size() < kMostPages;) {
    const auto directory = seen.insert(offset).second ? chain.at(offset) : std::nullopt;
    if (!directory) break;
    const bool isPart = directory->kind & (FILETYPE_REDUCEDIMAGE | FILETYPE_MASK);
    if (pages.empty() || !isPart) pages.push_back(offset);
    offset = directory->next;
  }
  return pages;
}

} // namespace normscope
