// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/equalization.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace normscope {
namespace {

// y as a code value of which `above` samples lie above the smallest code and not above this one.
double equalized(BitDepth depth, std::uint64_t above, std::uint64_t rest) {
  switch (depth) {
  case BitDepth::u8: {
    // Adding and taking away 1.5·2²³ rounds to even, as OpenCV does, without a call.
    constexpr float kRounding = 0x1.8p23f;
    return static_cast<double>(static_cast<float>(above) * (255.0f / static_cast<float>(rest)) + kRounding -
                               kRounding);
  }
  case BitDepth::u16: return std::nearbyint(static_cast<double>(above) * 65535.0 / static_cast<double>(rest));
  case BitDepth::f32: break;
  }
  return static_cast<double>(above) / static_cast<double>(rest);
}

// The code of a level, as it was counted.
std::size_t codeOf(BitDepth depth, double level, LevelScale scale) {
  if (depth == BitDepth::f32) return floatBin(static_cast<float>(level / scale.full));
  const double full = fullScale(depth);
  return static_cast<std::size_t>(std::clamp(std::nearbyint(level / scale.full * full), 0.0, full));
}

} // namespace

std::shared_ptr<const Curve> equalization(const Histogram& histogram, LevelScale scale) {
  if (histogram.bins.size() < 2) return nullptr;
  const BitDepth depth = histogram.depth;
  const Histogram::Bin first = histogram.bins.front();
  const std::uint64_t rest = histogram.total() - first.count;
  // Codes that the image does not have take the value of the next one below.
  std::vector<double> table(depth == BitDepth::u8 ? 256 : 65536, 0.0);
  std::vector<double> unrounded(histogram.bins.size(), 0.0);
  std::uint64_t above = 0;
  for (std::size_t i = 1; i < histogram.bins.size(); ++i) {
    above += histogram.bins[i].count;
    unrounded[i] = static_cast<double>(above) / static_cast<double>(rest) * scale.full;
    const std::size_t end = i + 1 < histogram.bins.size() ? histogram.bins[i + 1].code : table.size();
    std::fill(table.begin() + histogram.bins[i].code, table.begin() + static_cast<std::ptrdiff_t>(end),
              scale.level(depth, equalized(depth, above, rest)));
  }
  const auto byCode = std::make_shared<const std::vector<double>>(std::move(table));
  const auto forward = [depth, scale, byCode](double level) {
    return std::isnan(level) ? level : (*byCode)[codeOf(depth, level, scale)];
  };
  return std::make_shared<const Curve>(
      Curve{forward, {}, byCode, depth, std::make_shared<const std::vector<double>>(std::move(unrounded))});
}

} // namespace normscope
