// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace normscope {

/// Writes the day-and-night demo set into `folder` (created; must be absent or empty): `train` and `val`,
/// each with `day` and `night` scenes of 384×256, among them an over-exposed one, fog, a 16-bit, a gray and
/// an RGBA image, and one truncated JPEG. The same seed gives the same bytes everywhere. Errors: cannotWrite.
Result<void> writeDemoSet(const std::filesystem::path& folder, std::uint64_t seed = 1);

} // namespace normscope
