// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/apply_mode.h"
#include "statistics/record_pass.h"

#include <set>

namespace normscope {
namespace {

/// The parts of a path that name something below a folder: neither it nor what is above it, and no control
/// characters.
std::string below(std::string_view path) {
  std::string result;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    std::string part(path.substr(begin, end - begin));
    begin = end + 1;
    for (char& c : part)
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\') c = '_';
    if (part.empty() || part == ".") continue;
    result += (result.empty() ? "" : "/") + (part == ".." ? "_" : part);
  }
  return result.empty() ? "_" : result;
}

std::string lastPart(std::string path) {
  while (path.ends_with('/')) path.pop_back();
  return path.substr(path.rfind('/') + 1);
}

/// With several roots, each is a folder of its own name.
std::string rootOf(const Dataset& dataset, const DatasetEntry& entry) {
  if (dataset.roots.size() < 2 || entry.isWhole) return {};
  const std::string place = lastPart(std::string(entry.place));
  return place.empty() ? std::string() : place + "/";
}

} // namespace

std::vector<std::string> appliedNames(const ScanResult& scan, ApplyFormat format) {
  std::set<std::string> taken;
  std::vector<std::string> names;
  for (const ImageId id : readImages(scan)) {
    const DatasetEntry entry = (*scan.dataset)[id];
    const std::string base = below(rootOf(*scan.dataset, entry) + std::string(entry.relativePath));
    const std::string extension = "." + std::string(name(format));
    std::string unique = base + extension;
    for (int n = 2; !taken.insert(unique).second; ++n) unique = base + "." + std::to_string(n) + extension;
    names.push_back(unique);
  }
  return names;
}

} // namespace normscope
