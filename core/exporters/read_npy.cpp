// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/read_npy.h"

#include <bit>
#include <cstdint>

namespace normscope {
namespace {

std::uint64_t bitsAt(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t bits = 0;
  for (std::size_t i = count; i-- > 0;)
    if (at + i < bytes.size())
      bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  return bits;
}

} // namespace

std::optional<std::vector<double>> readNpy(std::string_view bytes) {
  constexpr std::string_view kMagic("\x93NUMPY\x01\x00", 8);
  if (!bytes.starts_with(kMagic)) return std::nullopt;
  const std::size_t length = bitsAt(bytes, 8, 2), begin = 10 + length;
  if (begin > bytes.size()) return std::nullopt;
  const std::string_view header = bytes.substr(10, length);
  if (header.find("'<f8'") == std::string_view::npos || (bytes.size() - begin) % 8 != 0) return std::nullopt;
  std::vector<double> values;
  for (std::size_t at = begin; at < bytes.size(); at += 8)
    values.push_back(std::bit_cast<double>(bitsAt(bytes, at, 8)));
  return values;
}

std::map<std::string, std::string_view> readStoredZip(std::string_view bytes) {
  std::map<std::string, std::string_view> files;
  constexpr std::uint64_t kLocalHeader = 0x04034b50;
  for (std::size_t at = 0; at + 30 <= bytes.size() && bitsAt(bytes, at, 4) == kLocalHeader;) {
    const std::size_t size = bitsAt(bytes, at + 18, 4), name = bitsAt(bytes, at + 26, 2),
                      extra = bitsAt(bytes, at + 28, 2), data = at + 30 + name + extra;
    if (data + size > bytes.size() || bitsAt(bytes, at + 8, 2) != 0) return {};
    files[std::string(bytes.substr(at + 30, name))] = bytes.substr(data, size);
    at = data + size;
  }
  return files;
}

} // namespace normscope
