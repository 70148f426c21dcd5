// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/point_map.h"

#include <string_view>

namespace normscope {

/// How a framework standardizes one image (or one channel of it) from its mean and deviation. All in levels
/// of a set whose full scale is `full`; `samples` is how many samples of the full image stand behind `sigma`.
///   tensorflow              max(σ, 1/√N), the floor in unit range
///   tensorflow-uint8        the same floor in levels of 8 bits (TensorFlow ≥ 2.3 fed with uint8)
///   tensorflow-1.15-integer trunc(clamp(255.5·z, 0, 255)) with z of the rule tensorflow
///   keras                   σ + 1e-6, in levels of 8 bits
///   albumentations          σ + 1e-4, in levels of 8 bits, clipped to ±20
///   nnunet                  max(σ, 1e-8), in native levels
ChannelMap standardization(std::string_view rule, double mean, double sigma, double samples, double full);

} // namespace normscope
