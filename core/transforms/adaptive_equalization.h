// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

#include <vector>

namespace normscope {

/// Contrast-limited adaptive histogram equalization of a gray image by OpenCV's createCLAHE with tiles ×
/// tiles tiles, in code values. Float images go by way of 16-bit codes of 0..1, clamped, and come back in
/// unit range; NaN stays NaN.
std::vector<double> adaptiveEqualization(const Image& gray, double clipLimit, int tiles);

} // namespace normscope
