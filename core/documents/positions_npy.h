// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/mean_image.h"
#include "base/units.h"

#include <string>
#include <vector>

namespace normscope {

/// Values per position of a mean image (interleaved R, G, B) as a .npy of shape (height, width, 3), or
/// (height, width) of a set of gray images, whose three channels are the same.
std::string positionsNpy(const std::vector<double>& interleavedRgb, ImageSize size, std::size_t channels);

} // namespace normscope
