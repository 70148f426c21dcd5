// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/image_deviation.h"

#include <algorithm>
#include <cmath>

namespace normscope {

ChannelMap standardization(std::string_view rule, double mean, double sigma, double samples, double full) {
  const double eightBitLevel = full / 255.0;
  const double floor = 1.0 / std::sqrt(std::max(samples, 1.0));
  ChannelMap map{.subtract = mean, .divide = std::max(sigma, floor * full)};
  if (rule == "tensorflow-uint8") {
    map.divide = std::max(sigma, floor * eightBitLevel);
  } else if (rule == "tensorflow-1.15-integer") {
    map.divide /= 255.5;
    map.low = 0.0;
    map.high = 255.0;
    map.truncate = true;
  } else if (rule == "keras") {
    map.divide = sigma + 1e-6 * eightBitLevel;
  } else if (rule == "albumentations") {
    map.divide = sigma + 1e-4 * eightBitLevel;
    map.low = -20.0;
    map.high = 20.0;
  } else if (rule == "nnunet") {
    map.divide = std::max(sigma, 1e-8);
  }
  return map;
}

} // namespace normscope
