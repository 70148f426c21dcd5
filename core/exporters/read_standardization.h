// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <functional>

namespace normscope {

/// (x − mean)/divisor(std, samples) of each image, of all channels together or each by itself; x are samples
/// of 0..`full`.
StatedTransform statedStandardization(bool perChannel, std::size_t channels, double full,
                                      std::function<double(double std, double samples)> divisor,
                                      double limit = 0.0); ///< clips at ± limit unless 0

} // namespace normscope
