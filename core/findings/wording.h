// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

#include <cstddef>
#include <string>

namespace normscope {

/// A share as text, "59.5 %", by the rule of base/percent.h; "–" for what is not known (NaN).
std::string percentText(double share);
/// What part of the set's variance an image's noise is: "13.9 % of the variance is its noise", and beyond
/// all of it "its noise has 1.8 times the variance of the set".
Sentence noiseShareText(double share);
/// "28 of 28 images", "1 of 3 images"
Sentence ofImages(std::size_t count, std::size_t all);
/// "9.4", and from a hundred on without decimals: "82248"
std::string factorText(double factor);
/// "+2.7 EV" of a factor
std::string evText(double factor);

} // namespace normscope
