// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/descriptor.h"

#include <optional>
#include <string>

namespace normscope {

/// A path as the system calls ending in "at" take it: relative to an open folder where the whole would be
/// too long for the kernel, which takes at most PATH_MAX bytes at a time.
struct Place {
  Descriptor folder;
  std::string rest;
  int at() const;
  /// Opens it with these flags and O_CLOEXEC; none, with errno set, where that fails.
  Descriptor open(int flags) const;
};

/// Walks into a path folder by folder where it is too long; none, with errno set, where that fails.
std::optional<Place> placeOf(const std::string& path);

} // namespace normscope
