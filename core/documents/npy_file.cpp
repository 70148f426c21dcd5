// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/npy_file.h"

#include <fmt/format.h>

#include <bit>
#include <cassert>

namespace normscope {
namespace {

void appendLittleEndian(std::string& bytes, std::uint64_t value, int size) {
  for (int i = 0; i < size; ++i) bytes.push_back(static_cast<char>(value >> 8 * i & 0xff));
}

template<class Value>
std::string file(std::string_view type, std::span<const Value> values,
                 const std::vector<std::size_t>& shape) {
  std::string bytes = npyHeader(type, shape);
  bytes.reserve(bytes.size() + values.size() * 8);
  for (const Value value : values) appendLittleEndian(bytes, std::bit_cast<std::uint64_t>(value), 8);
  return bytes;
}

} // namespace

std::string npyHeader(std::string_view type, const std::vector<std::size_t>& shape) {
  std::string tuple = "(";
  for (std::size_t i = 0; i < shape.size(); ++i) tuple += fmt::format("{}{}", i == 0 ? "" : ", ", shape[i]);
  tuple += shape.size() == 1 ? ",)" : ")";
  std::string text = fmt::format("{{'descr': '{}', 'fortran_order': False, 'shape': {}, }}", type, tuple);
  // Magic, version and length take 10 bytes; the data begin at a multiple of 64.
  text.append(63 - (10 + text.size()) % 64, ' ');
  text += '\n';
  std::string bytes("\x93NUMPY\x01\x00", 8);
  appendLittleEndian(bytes, text.size(), 2);
  return bytes + text;
}

std::string npyFile(std::span<const double> values, const std::vector<std::size_t>& shape) {
  return file("<f8", values, shape);
}

std::string npyFile(std::span<const std::uint64_t> values, const std::vector<std::size_t>& shape) {
  return file("<u8", values, shape);
}

std::string npyLetters(std::string_view letters) {
  std::string bytes = npyHeader("<U1", {letters.size()});
  for (const char letter : letters) appendLittleEndian(bytes, static_cast<unsigned char>(letter), 4);
  return bytes;
}

} // namespace normscope
