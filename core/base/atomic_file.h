// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string_view>

namespace normscope {

/// Writes `bytes` to `path` so that a reader sees the old file or the whole new one: temporary file beside
/// it, every write checked, fsync, rename, fsync of the folder; permissions kept, symbolic links followed.
/// A path that exists and is no regular file (/dev/stdout, a FIFO) is written in place.
/// Errors: cannotWrite with the system's reason; the old file is then unchanged and no temporary is left.
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

/// Says beforehand whether writeFileAtomically could work, so that an hour's scan does not end in a typo.
Result<void> checkWritable(const std::filesystem::path& path);

} // namespace normscope
