// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace normscope::demo {

/// Smooth random field over the plane, values in [0, 1): random numbers on the integer grid, joined by
/// smoothsteps.
double valueNoise(std::uint64_t seed, double x, double y);

/// Several octaves of valueNoise, each twice as fine and half as strong as the one before; [0, 1).
double fractalNoise(std::uint64_t seed, double x, double y, int octaves);

} // namespace normscope::demo
