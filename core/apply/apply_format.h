// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "outcomes/storage.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace normscope {

/// What kind of file a normalized image becomes.
enum class ApplyFormat : std::uint8_t { npy, tiff, png };

std::string_view name(ApplyFormat format); ///< also the files' extension
/// Errors: badUsage with what there is.
Result<ApplyFormat> findApplyFormat(const std::string& id);
/// Whether the files can hold the type: npy all of them, TIFF float32, PNG those of 8 bits without a sign.
/// Errors: badUsage that says so.
Result<void> checkHolds(ApplyFormat format, StorageType type);
std::size_t bytesPerStored(StorageType type);

} // namespace normscope
