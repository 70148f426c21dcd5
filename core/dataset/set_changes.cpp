// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/set_changes.h"

#include "base/hash.h"

#include <algorithm>

namespace normscope {
namespace {

std::uint64_t keyOf(const std::string& path) { return hash64(std::as_bytes(std::span(path))); }

/// What stands for the paths of a set: eight bytes each, sorted.
std::vector<std::uint64_t> pathKeys(const Dataset& dataset, const std::stop_token& stop) {
  std::vector<std::uint64_t> keys;
  keys.reserve(dataset.size());
  for (ImageId id = 0; id < dataset.size() && !stop.stop_requested(); ++id)
    keys.push_back(keyOf(dataset[id].path()));
  std::ranges::sort(keys);
  return keys;
}

bool isChanged(const std::optional<FileVersion>& version, std::int64_t sinceNs) {
  return !version || version->changedNs > sinceNs;
}

} // namespace

SetChanges changesOf(const Dataset& before, const Dataset& now, std::int64_t sinceNs,
                     const std::stop_token& stop) {
  const std::vector<std::uint64_t> old = pathKeys(before, stop), current = pathKeys(now, stop);
  std::vector<std::uint64_t> both;
  std::ranges::set_intersection(old, current, std::back_inserter(both));
  SetChanges changes{current.size() - both.size(), old.size() - both.size()};
  for (ImageId id = 0; id < now.size() && !stop.stop_requested(); ++id) {
    if (std::ranges::binary_search(both, keyOf(now[id].path())) && isChanged(now.version(id), sinceNs))
      ++changes.changed;
  }
  return changes;
}

} // namespace normscope
