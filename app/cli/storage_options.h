// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "outcomes/storage.h"

#include <string>
#include <vector>

namespace normscope::cli {

/// A storage type by its id. Errors: badUsage with what may have been meant, and all there are; `where` is
/// the option.
Result<StorageType> knownStorage(const std::string& id, const std::string& where);

/// Types that are looked at beside the main one, from a list with commas, each once and without the main one;
/// "none" is none. Errors: badUsage.
Result<std::vector<StorageType>> typesBeside(const std::string& ids, StorageType main,
                                             const std::string& where);

} // namespace normscope::cli
