// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/mean_image.h"
#include "base/error.h"

#include <cstddef>
#include <span>
#include <vector>

namespace normscope {

/// The exact sums of a mean image as bytes, little endian, as many bytes a number as the largest takes,
/// ending in an XXH3-64.
std::vector<std::byte> encode(const MeanImageSums& sums);

/// The inverse. Errors: unavailable for bytes that are not whole and unharmed.
Result<MeanImageSums> decodeMeanImageSums(std::span<const std::byte> bytes);

} // namespace normscope
