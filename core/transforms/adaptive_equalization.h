// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/gray_rows.h"
#include "transforms/plane_map.h"

#include <memory>
#include <stop_token>

namespace normscope {

/// Contrast-limited adaptive histogram equalization as OpenCV's createCLAHE does it with tiles × tiles tiles,
/// to the last code: each tile gives a table of codes, and a pixel takes the blend of the four nearest.
/// Unlike OpenCV, tables and blend are apart, so that rows can be had as they are wanted, also of an image
/// that was changed since. Float images go by way of 16-bit codes of 0..1, clamped, and come back in unit
/// range; NaN stays NaN. After a stop request the map is of no use.
std::shared_ptr<const PlaneMap> adaptiveEqualization(GrayRows& gray, double clipLimit, int tiles,
                                                     const std::stop_token& stop);

} // namespace normscope
