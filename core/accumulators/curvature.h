// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace normscope {

/// For each of `count` samples of the middle one of three rows: adds |I∗N|, N = [1 −2 1; −2 4 −2; 1 −2 1], to
/// `sums` and, where the sample is 0 or full scale, one to `saturated`. `step` samples to the left and to the
/// right stand its neighbours, which must be there for the first and the last as well. Sixteen rows fit the
/// sums.
void addCurvature(const std::uint8_t* above, const std::uint8_t* middle, const std::uint8_t* below,
                  std::size_t count, std::size_t step, std::uint16_t* sums, std::uint8_t* saturated);
void addCurvature(const std::uint16_t* above, const std::uint16_t* middle, const std::uint16_t* below,
                  std::size_t count, std::size_t step, std::uint32_t* sums, std::uint8_t* saturated);

} // namespace normscope
