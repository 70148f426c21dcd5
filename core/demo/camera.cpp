// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/camera.h"

#include <cmath>

namespace normscope::demo {

Exposure expose(const Canvas& canvas, const Camera& camera, Random& random) {
  Exposure exposure{canvas.width(), canvas.height(), {}};
  const std::vector<Color> pixels = canvas.averaged();
  exposure.samples.reserve(pixels.size() * 3);
  const double readVariance = camera.readNoise * camera.readNoise;
  for (const Color pixel : pixels) {
    for (const double light : {pixel.r, pixel.g, pixel.b}) {
      const double electrons = light * camera.exposure * camera.fullWell;
      const double counted = electrons + random.normal() * std::sqrt(electrons + readVariance);
      const double level = std::clamp(counted / camera.fullWell, 0.0, 1.0);
      exposure.samples.push_back(static_cast<std::uint16_t>(std::sqrt(level) * 65535.0 + 0.5));
    }
  }
  return exposure;
}

std::vector<std::uint8_t> upperBytes(const Exposure& exposure) {
  std::vector<std::uint8_t> bytes;
  bytes.reserve(exposure.samples.size());
  for (const std::uint16_t sample : exposure.samples) bytes.push_back(static_cast<std::uint8_t>(sample >> 8));
  return bytes;
}

} // namespace normscope::demo
