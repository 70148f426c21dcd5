// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "session/value_range.h"

#include <span>
#include <stop_token>
#include <vector>

namespace normscope {

/// The 8-bit level that input histograms count a code at: 16-bit levels >> 8, floats floor(256·x), 1 at 255.
double displayLevel(const Histogram& histogram, std::uint16_t code);

/// Of these images those of which some channel has enough samples in the range, in the same order; by the
/// images' own histograms, exactly (float images: by bin). None where the mode's output is no function of the
/// sample alone: see isPointwise(). What was found until then when `stop` is requested.
std::vector<ImageId> imagesWithValues(const Analysis& analysis, const ValueRange& range,
                                      std::span<const ImageId> ids, const std::stop_token& stop = {});

/// Whether an image's histogram tells what this mode makes of its samples.
bool isPointwise(const Analysis& analysis, const std::string& modeId);

} // namespace normscope
