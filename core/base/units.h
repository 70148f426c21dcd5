// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace normscope {

/// How a file stores one sample.
enum class BitDepth : std::uint8_t { u8, u16, f32 };

/// The code value that means "white": 255, 65535, or 1 for float images.
constexpr double fullScale(BitDepth depth) {
  switch (depth) {
  case BitDepth::u8: return 255.0;
  case BitDepth::u16: return 65535.0;
  case BitDepth::f32: return 1.0;
  }
  return 1.0;
}

constexpr std::size_t bytesPerSample(BitDepth depth) {
  return depth == BitDepth::u8 ? 1 : depth == BitDepth::u16 ? 2 : 4;
}

constexpr const char* name(BitDepth depth) {
  return depth == BitDepth::u8 ? "8" : depth == BitDepth::u16 ? "16" : "float";
}

/// The scale on which a set's formulas count "levels": sets of one depth keep their own code values; in a
/// mixed set every sample becomes unit × 255, unrounded.
struct LevelScale {
  double full = 255.0; ///< M of the formulas
  bool operator==(const LevelScale&) const = default;

  /// Levels per code value of an image of that depth.
  constexpr double perCode(BitDepth depth) const { return full / fullScale(depth); }
  /// The level of a code value; exact where the set has one depth.
  constexpr double level(BitDepth depth, double code) const {
    return fullScale(depth) == full ? code : code / fullScale(depth) * full;
  }
};

/// Position of an image in its Dataset.
using ImageId = std::uint32_t;

} // namespace normscope
