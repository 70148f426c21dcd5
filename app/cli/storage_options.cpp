// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "storage_options.h"

#include "arguments.h"
#include "nearest_word.h"

#include <algorithm>

namespace normscope::cli {

Result<StorageType> knownStorage(const std::string& id, const std::string& where) {
  if (const StorageRow* const storage = findStorage(id)) return storage->type;
  std::string known;
  std::vector<std::string> ids;
  for (const StorageRow& row : storageTypes()) known += " " + ids.emplace_back(row.id);
  return fail(ErrorCode::badUsage,
              sentence("no storage type '{}'{} (there are{})", id, didYouMean(id, ids), known), where);
}

Result<std::vector<StorageType>> typesBeside(const std::string& ids, StorageType main,
                                             const std::string& where) {
  std::vector<StorageType> types;
  if (ids == "none") return types;
  const std::vector<std::string> named = commaSeparated(ids);
  if (named.empty())
    return fail(ErrorCode::badUsage, "names no storage type; none is for nothing beside", where);
  for (const std::string& id : named) {
    const auto type = knownStorage(id, where);
    if (!type) return tl::unexpected(type.error());
    if (*type != main && std::ranges::find(types, *type) == types.end()) types.push_back(*type);
  }
  return types;
}

} // namespace normscope::cli
