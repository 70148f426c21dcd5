// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/canvas.h"
#include "demo/random.h"

#include <cstdint>
#include <vector>

namespace normscope::demo {

/// What a camera does to light. Electrons arrive one by one, so the noise grows with the square root of the
/// light: a night exposure collects few of them.
struct Camera {
  double exposure = 1.0;
  double fullWell = 20000.0; ///< electrons at full scale
  double readNoise = 3.0;    ///< electrons
};

/// An exposed picture, interleaved R, G, B in 0..65535 after a gamma of 2; 8-bit files take the upper byte.
struct Exposure {
  int width = 0, height = 0;
  std::vector<std::uint16_t> samples;
};

/// The samples of an 8-bit file of it.
std::vector<std::uint8_t> upperBytes(const Exposure& exposure);

Exposure expose(const Canvas& canvas, const Camera& camera, Random& random);

} // namespace normscope::demo
