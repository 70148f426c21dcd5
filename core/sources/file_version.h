// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace normscope {

/// By what a file is known to be the one that a record was made of. The time of change, which no program can
/// set, tells apart what size and modification time hide (other bytes with the old time restored).
struct FileVersion {
  std::int64_t size = 0; ///< −1: it is a folder, device or pipe
  std::int64_t modifiedNs = 0;
  std::int64_t changedNs = 0;
  bool operator==(const FileVersion&) const = default;
};

/// Looks at a file without opening it. None where there is nothing.
std::optional<FileVersion> fileVersion(const std::string& path);

/// The version where it can be relied on to name these bytes: of a regular file that did not change so
/// recently that it could change again without any of the three numbers showing it.
std::optional<FileVersion> ifSettled(const std::optional<FileVersion>& version);

} // namespace normscope
