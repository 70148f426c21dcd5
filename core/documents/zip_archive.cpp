// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/zip_archive.h"

#include <zlib.h>

#include <cassert>
#include <cstdint>
#include <limits>

namespace normscope {
namespace {

void append16(std::string& bytes, std::uint32_t value) {
  bytes.push_back(static_cast<char>(value & 0xff));
  bytes.push_back(static_cast<char>(value >> 8 & 0xff));
}

void append32(std::string& bytes, std::uint32_t value) {
  append16(bytes, value);
  append16(bytes, value >> 16);
}

constexpr std::uint32_t kVersion = 20;                 // of the format, 2.0
constexpr std::uint32_t kFirstDate = 1 << 5 | 1;       // 1980-01-01
constexpr std::uint32_t kRegularFile = 0100644u << 16; // Unix mode, beside a host byte of 3

/// The fields that a file's own header and its directory entry share.
std::string commonFields(std::string_view name, std::string_view content) {
  const auto size = static_cast<std::uint32_t>(content.size());
  const auto crc = crc32_z(0, reinterpret_cast<const Bytef*>(content.data()), content.size());
  std::string fields;
  append16(fields, kVersion);
  append16(fields, 0); // flags
  append16(fields, 0); // stored
  append16(fields, 0); // time
  append16(fields, kFirstDate);
  append32(fields, static_cast<std::uint32_t>(crc));
  append32(fields, size);
  append32(fields, size);
  append16(fields, static_cast<std::uint32_t>(name.size()));
  append16(fields, 0); // extra field
  return fields;
}

} // namespace

void ZipArchive::add(std::string_view name, std::string_view content) {
  assert(m_files.size() + content.size() < std::numeric_limits<std::uint32_t>::max());
  const std::string fields = commonFields(name, content);
  m_directory += "PK\x01\x02";
  append16(m_directory, 3 << 8 | kVersion); // made on Unix
  m_directory += fields;
  append16(m_directory, 0); // comment
  append16(m_directory, 0); // disk
  append16(m_directory, 0); // internal attributes
  append32(m_directory, kRegularFile);
  append32(m_directory, static_cast<std::uint32_t>(m_files.size()));
  m_directory += name;
  m_files += "PK\x03\x04";
  m_files += fields;
  m_files += name;
  m_files += content;
  ++m_count;
}

std::string ZipArchive::take() {
  const auto directoryAt = static_cast<std::uint32_t>(m_files.size());
  std::string archive = std::move(m_files);
  archive += m_directory;
  archive += "PK\x05\x06";
  append16(archive, 0); // this disk
  append16(archive, 0); // the directory's disk
  append16(archive, m_count);
  append16(archive, m_count);
  append32(archive, static_cast<std::uint32_t>(m_directory.size()));
  append32(archive, directoryAt);
  append16(archive, 0); // comment
  return archive;
}

} // namespace normscope
