// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace normscope {

/// An image at a size that modes bring it to, without and with noise: made once for all of these modes. Noise
/// was added to all pixels of the image before it was brought to the size, so that it is averaged as the
/// image's own is.
struct SizedPixels {
  OwnSize of;
  SmallImage clean, shaken; ///< the latter empty where noise is not asked for
  double movement = 0;      ///< root mean square of the noise before, unit range
};

/// Of no use after a stop request.
std::vector<SizedPixels> sizedPixels(const Image& image, std::span<const OwnSize> sizes,
                                     std::optional<double> noise, const std::stop_token& stop);

} // namespace normscope
