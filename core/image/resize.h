// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/resample.h"

#include <cstdint>
#include <stop_token>

namespace normscope {

/// What brings an upright image to another size when its rows are sent through (see Resampler).
Resampler resamplerOf(const Image& image, ImageSize size, FitPolicy policy);
/// The finished image of that size; rows that were never sent are black.
SmallImage finished(Resampler resampler, ImageSize size);

/// A whole, upright image at another size, in exact 1/65535 of full scale (see Resampler). A stop request is
/// looked at every few rows; the result is then of no use.
SmallImage resized(const Image& image, ImageSize size, FitPolicy policy, const std::stop_token& stop = {});

/// Back to an image of some depth, each sample rounded once.
Image toImage(const SmallImage& small, BitDepth depth);

/// The image itself, or a copy reduced by area averaging to at most `maxPixels`; same depth and channels.
Image reduced(const Image& image, std::uint64_t maxPixels);

} // namespace normscope
