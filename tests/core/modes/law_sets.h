// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fitted.h"

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace normscope::testing {

/// A set of two colour images and a gray one.
inline void fillMixed(SmallSet& set) {
  set.add("a.ppm", pnm(6, 5, 3, noise(90, 255, 1)));
  set.add("b.ppm", pnm(6, 5, 3, noise(90, 120, 2)));
  set.add("gray.pgm", pnm(4, 4, 1, noise(16, 80, 3)));
}

/// An 8-bit image of colours that look random.
inline Image noisePicture(int width, int height, std::uint32_t seed, int maxval = 255) {
  std::vector<std::uint8_t> samples;
  for (const int value : noise(static_cast<std::size_t>(width * height * 3), maxval, seed))
    samples.push_back(static_cast<std::uint8_t>(value));
  return image(width, height, 3, samples);
}

/// Images that break formulas: one pixel, flat, gray, deep, float, with NaN.
inline std::vector<Image> oddImages() {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  return {
      image(1, 1, 3, std::vector<std::uint8_t>{0, 255, 7}),
      image(3, 3, 3, std::vector<std::uint8_t>(27, 128)),
      image(2, 2, 1, std::vector<std::uint8_t>{1, 2, 3, 4}),
      image(1, 1, 1, std::vector<std::uint8_t>{0}),
      image(2, 1, 3, std::vector<std::uint16_t>{0, 65535, 9, 500, 40000, 12}),
      image(2, 1, 1, std::vector<float>{0.25f, -0.5f}),
      image(2, 2, 3,
            std::vector<float>{nan, 0.1f, 0.2f, 0.3f, nan, 0.5f, 0.6f, 0.7f, 0.8f, 0.1f, 0.2f, 0.3f}),
  };
}

/// A mode with parameters, and a name for messages.
struct Variant {
  const NormalizationMode* mode;
  ParameterValues parameters;
  std::string name;
};

/// Every mode with its defaults, and with every choice of every choice-parameter.
inline std::vector<Variant> allVariants() {
  std::vector<Variant> variants;
  for (const NormalizationMode& mode : allModes()) {
    variants.push_back({&mode, {}, mode.id});
    for (const ParameterSpec& spec : mode.parameters)
      for (const std::string& choice : spec.choices)
        if (ParameterValue(choice) != spec.defaultValue)
          variants.push_back({&mode, {{spec.id, choice}}, mode.id + " " + spec.id + "=" + choice});
  }
  return variants;
}

} // namespace normscope::testing
