// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/readers.h"

#include <array>
#include <bit>
#include <cstring>
#include <regex>
#include <stdexcept>

namespace normscope::test {
namespace {

[[noreturn]] void malformed(const std::string& what) { throw std::runtime_error("malformed: " + what); }

void require(bool condition, const std::string& what) {
  if (!condition) malformed(what);
}

std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size) {
  require(at + size <= bytes.size(), "number at " + std::to_string(at));
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::uint64_t varint(std::string_view bytes, std::size_t& at) {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    const std::uint64_t byte = littleEndian(bytes, at++, 1);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  malformed("varint");
}

/// CRC-32 of ISO 3309, bit by bit.
std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xffffffffu;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
  }
  return ~crc;
}

template<class Value>
std::vector<Value> values(const NpyArray& array, const char* type) {
  require(array.type == type, "type " + array.type);
  std::vector<Value> result;
  for (std::size_t at = 0; at < array.data.size(); at += 8)
    result.push_back(std::bit_cast<Value>(littleEndian(array.data, at, 8)));
  return result;
}

} // namespace

Blob readBlob(std::string_view bytes) {
  Blob blob;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::uint64_t tag = varint(bytes, at);
    const int field = static_cast<int>(tag >> 3), wireType = static_cast<int>(tag & 7);
    if (wireType == 0) {
      blob.dimensions[field] = varint(bytes, at);
    } else {
      require(field == 5 && wireType == 2, "field " + std::to_string(field));
      const std::uint64_t length = varint(bytes, at);
      require(length % 4 == 0 && at + length <= bytes.size(), "length of data");
      for (const std::size_t end = at + length; at < end; at += 4)
        blob.data.push_back(std::bit_cast<float>(static_cast<std::uint32_t>(littleEndian(bytes, at, 4))));
    }
  }
  return blob;
}

std::vector<double> NpyArray::doubles() const { return values<double>(*this, "<f8"); }
std::vector<std::uint64_t> NpyArray::integers() const { return values<std::uint64_t>(*this, "<u8"); }

NpyArray readNpy(std::string_view bytes) {
  require(bytes.substr(0, 8) == std::string_view("\x93NUMPY\x01\x00", 8), "magic");
  const std::size_t length = littleEndian(bytes, 8, 2);
  const std::string header(bytes.substr(10, length));
  require(header.size() == length && header.back() == '\n', "header");
  static const std::regex pattern(R"(\{'descr': '(.*)', 'fortran_order': False, 'shape': (\(.*\)), \} *\n)");
  std::smatch match;
  require(std::regex_match(header, match, pattern), "header " + header);
  return {match[1], match[2], 10 + length, bytes.substr(10 + length)};
}

std::map<std::string, std::string> readZip(std::string_view bytes) {
  require(bytes.size() >= 22, "size");
  const std::size_t end = bytes.size() - 22;
  require(bytes.substr(end, 4) == "PK\x05\x06", "end of central directory");
  const std::size_t count = littleEndian(bytes, end + 10, 2), size = littleEndian(bytes, end + 12, 4);
  std::size_t at = littleEndian(bytes, end + 16, 4);
  require(at + size == end, "size of the directory");
  std::map<std::string, std::string> files;
  for (std::size_t i = 0; i < count; ++i) {
    require(bytes.substr(at, 4) == "PK\x01\x02", "directory entry");
    const std::size_t method = littleEndian(bytes, at + 10, 2), stored = littleEndian(bytes, at + 20, 4);
    const std::size_t nameLength = littleEndian(bytes, at + 28, 2), local = littleEndian(bytes, at + 42, 4);
    const std::string name(bytes.substr(at + 46, nameLength));
    require(method == 0 && littleEndian(bytes, at + 24, 4) == stored, "stored size of " + name);
    require(bytes.substr(local, 4) == "PK\x03\x04", "local header of " + name);
    require(bytes.substr(local + 4, 26) == bytes.substr(at + 6, 26), "headers of " + name + " disagree");
    const std::string content(bytes.substr(local + 30 + nameLength, stored));
    require(bytes.substr(local + 30, nameLength) == name && content.size() == stored, "content of " + name);
    require(crc32(content) == littleEndian(bytes, at + 16, 4), "checksum of " + name);
    require(files.emplace(name, content).second, name + " twice");
    at += 46 + nameLength;
  }
  require(at == end, "directory");
  return files;
}

std::vector<std::vector<std::string>> readCsv(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t at = 0; at < text.size();) {
    rows.emplace_back();
    for (bool more = true; more;) {
      std::string cell;
      if (text[at] == '"') {
        for (++at; at < text.size() && (text[at] != '"' || text.substr(at, 2) == "\"\""); ++at) {
          cell += text[at];
          if (text[at] == '"') ++at;
        }
        require(at < text.size(), "open quote");
        ++at;
      } else {
        for (; at < text.size() && text[at] != ',' && text[at] != '\r'; ++at) {
          require(text[at] != '"' && text[at] != '\n', "bare quote or line feed");
          cell += text[at];
        }
      }
      rows.back().push_back(cell);
      more = at < text.size() && text[at] == ',';
      at += more;
    }
    require(text.substr(at, 2) == "\r\n", "end of line");
    at += 2;
  }
  return rows;
}

std::vector<double> numbersAfter(std::string_view text, std::string_view name) {
  const std::size_t at = text.find(name);
  require(at != std::string_view::npos, std::string(name) + " is missing");
  const std::string list(text.substr(at + name.size(), text.find_first_of("])\n", at) - at - name.size()));
  static const std::regex number(R"(-?[0-9]+(\.[0-9]+)?(e[-+]?[0-9]+)?)");
  std::vector<double> numbers;
  for (std::sregex_iterator match(list.begin(), list.end(), number), end; match != end; ++match)
    numbers.push_back(std::stod(match->str()));
  return numbers;
}

} // namespace normscope::test
