// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/tiff_directory.h"

#include "image/byte_cursor.h"

#include <set>

namespace normscope {

std::size_t TiffDirectory::sizeOf(std::uint16_t type) {
  switch (type) {
  case 1:
  case 2:
  case 6:
  case 7: return 1;
  case 3:
  case 8: return 2;
  case 4:
  case 9:
  case 11:
  case 13: return 4;
  case 5:
  case 10:
  case 12:
  case 16:
  case 17:
  case 18: return 8;
  default: return 0;
  }
}

// TIFF 6.0, section 2; BigTIFF has 8-byte offsets and counts.
std::optional<TiffDirectory> TiffDirectory::read(std::span<const std::byte> file) {
  TiffDirectory directory;
  directory.m_file = file;
  directory.m_littleEndian = asText(file).starts_with("II");
  ByteCursor cursor(file, directory.m_littleEndian);
  cursor.seek(2);
  const bool big = cursor.u16() == 43;
  if (big) cursor.skip(4);
  const auto offset = [&] { return big ? cursor.u64() : cursor.u32(); };

  constexpr int mostPages = 10'000; // only the first is read: the rest is counted as far as is cheap
  std::set<std::uint64_t> visited;
  for (std::uint64_t at = offset(); at != 0 && directory.m_pages < mostPages && visited.insert(at).second;
       at = offset()) {
    cursor.seek(at);
    const std::uint64_t entries = big ? cursor.u64() : cursor.u16();
    const std::uint64_t entrySize = big ? 20 : 12;
    if (!cursor.ok() || entries == 0 || entries > cursor.remaining() / entrySize) break;
    ++directory.m_pages;
    if (directory.m_pages > 1) {
      cursor.skip(entries * entrySize);
      continue;
    }
    for (std::uint64_t i = 0; i < entries; ++i) {
      const std::uint16_t tag = cursor.u16();
      Entry entry;
      entry.type = cursor.u16();
      entry.count = offset();
      const std::uint64_t field = cursor.position();
      const std::uint64_t fieldSize = big ? 8 : 4;
      const std::uint64_t value = offset();
      entry.position =
          entry.count <= fieldSize / std::max<std::size_t>(1, sizeOf(entry.type)) ? field : value;
      directory.m_entries.emplace(tag, entry);
    }
  }
  if (directory.m_pages == 0) return {};
  return directory;
}

std::uint64_t TiffDirectory::count(std::uint16_t tag) const {
  const auto found = m_entries.find(tag);
  return found == m_entries.end() ? 0 : found->second.count;
}

std::vector<std::uint64_t> TiffDirectory::values(std::uint16_t tag, std::uint64_t most) const {
  const auto found = m_entries.find(tag);
  if (found == m_entries.end()) return {};
  const Entry& entry = found->second;
  const std::size_t size = sizeOf(entry.type);
  const bool isUnsigned = entry.type == 1 || entry.type == 3 || entry.type == 4 || entry.type == 16;
  const std::uint64_t wanted = std::min(entry.count, most);
  ByteCursor cursor(m_file, m_littleEndian);
  cursor.seek(entry.position);
  if (!isUnsigned || !cursor.ok() || wanted > cursor.remaining() / size) return {};
  std::vector<std::uint64_t> result;
  result.reserve(wanted);
  for (std::uint64_t i = 0; i < wanted; ++i)
    result.push_back(size == 1   ? cursor.u8()
                     : size == 2 ? cursor.u16()
                     : size == 4 ? cursor.u32()
                                 : cursor.u64());
  return result;
}

std::uint64_t TiffDirectory::value(std::uint16_t tag, std::uint64_t otherwise) const {
  const auto found = values(tag, 1);
  return found.empty() ? otherwise : found.front();
}

std::span<const std::byte> TiffDirectory::bytes(std::uint16_t tag) const {
  const auto found = m_entries.find(tag);
  if (found == m_entries.end()) return {};
  ByteCursor cursor(m_file, m_littleEndian);
  cursor.seek(found->second.position);
  const std::size_t size = sizeOf(found->second.type);
  if (size == 0 || found->second.count > cursor.remaining() / size) return {};
  return cursor.take(found->second.count * size);
}

} // namespace normscope
