// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace normscope {

/// "0 %", "<0.1 %", "32.1 %": what is not zero never reads as zero.
std::string percentText(double share);
/// "28 of 28 images", "1 of 3 images"
std::string ofImages(std::size_t count, std::size_t all);
/// "+2.7 EV" of a factor
std::string evText(double factor);

} // namespace normscope
