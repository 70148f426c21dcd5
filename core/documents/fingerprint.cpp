// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/fingerprint.h"

#include "statistics/record_pass.h"

#include <algorithm>
#include <span>

namespace normscope {
namespace {

void appendBigEndian(std::string& bytes, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(value >> shift & 0xff));
}

} // namespace

void Fingerprint::add(ImageId id, const ImageRecord& record) {
  std::string item(m_dataset[id].relativePath);
  item.push_back('\0');
  appendBigEndian(item, record.fileBytes);
  appendBigEndian(item, record.contentHash.high);
  appendBigEndian(item, record.contentHash.low);
  m_items.push_back(std::move(item));
}

// The zero byte after the path sorts before every other byte, so sorting the encoded items sorts the fields.
Hash128 Fingerprint::take() {
  std::ranges::sort(m_items); // char_traits<char> compares as unsigned bytes
  std::string all;
  for (const std::string& item : m_items) all += item;
  m_items.clear();
  return hash128(std::as_bytes(std::span(all)));
}

Hash128 fingerprint(const ScanResult& scan) {
  Fingerprint visitor(*scan.dataset);
  visitRecords(scan, visitor);
  return visitor.take();
}

} // namespace normscope
