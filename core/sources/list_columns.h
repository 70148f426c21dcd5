// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace normscope {

/// Which columns of a list say what; an empty one goes by its usual names.
struct ListColumns {
  std::string path, label, split;
  bool operator==(const ListColumns&) const = default;
};

} // namespace normscope
