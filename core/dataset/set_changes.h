// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dataset/dataset.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>

namespace normscope {

/// How the files of a set differ from those that were read, in images.
struct SetChanges {
  std::size_t added = 0, removed = 0;
  std::size_t changed = 0; ///< written to, renamed onto, or given other rights
  bool any() const { return added > 0 || removed > 0 || changed > 0; }
};

/// Compares a set with a new listing of its places; files in both count as changed when their time of change
/// (ctime) is after `sinceNs`, in ns of the system's clock. Opens no file. Incomplete when `stop` is
/// requested.
SetChanges changesOf(const Dataset& before, const Dataset& now, std::int64_t sinceNs,
                     const std::stop_token& stop = {});

} // namespace normscope
