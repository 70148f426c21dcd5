// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/fingerprint.h"

#include "scan/record_pass.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace normscope {
namespace {

void appendBigEndian(std::string& bytes, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(value >> shift & 0xff));
}

} // namespace

Hash128 fingerprint(const ScanResult& scan) {
  // The zero byte after the path sorts before every other byte, so sorting the encoded items sorts the
  // fields.
  std::vector<std::string> items;
  items.reserve(scan.read);
  forEachRecord(scan, [&](ImageId id, const ImageRecord& record) {
    std::string item((*scan.dataset)[id].relativePath);
    item.push_back('\0');
    appendBigEndian(item, record.fileBytes);
    appendBigEndian(item, record.contentHash.high);
    appendBigEndian(item, record.contentHash.low);
    items.push_back(std::move(item));
  });
  std::ranges::sort(items); // char_traits<char> compares as unsigned bytes
  std::string all;
  for (const std::string& item : items) all += item;
  return hash128(std::as_bytes(std::span(all)));
}

} // namespace normscope
