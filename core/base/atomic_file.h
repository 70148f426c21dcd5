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

/// The same for a file whose name the program has chosen: `name`, which has no "..", below a folder that the
/// user has. Folders on the way are made, and a link in the way, as file or as folder, is never followed but
/// an error. Errors: cannotWrite, naming what is in the way.
Result<void> writeFileInFolder(const std::filesystem::path& folder, const std::filesystem::path& name,
                               std::string_view bytes);
Result<void> checkWritableInFolder(const std::filesystem::path& folder, const std::filesystem::path& name);

} // namespace normscope
