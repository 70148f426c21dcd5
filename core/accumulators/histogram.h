// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"

#include <cstdint>
#include <vector>

namespace normscope {

/// Exact counts of one channel's finite samples. A code is the 8- or 16-bit level; float samples fall into
/// 65,536 bins by the upper half of their order-preserving bit pattern (up to 0.8 % wide).
struct Histogram {
  struct Bin {
    std::uint16_t code;
    std::uint64_t count;
    bool operator==(const Bin&) const = default;
  };
  BitDepth depth = BitDepth::u8;
  std::vector<Bin> bins; ///< ascending codes, no empty ones
  bool operator==(const Histogram&) const = default;

  std::uint64_t total() const;
  /// The first code value of a bin: the level itself; for float the member nearest to zero.
  double codeValue(std::uint16_t code) const;
  /// Shannon entropy in bits of the distribution over bins.
  double entropy() const;
  void merge(const Histogram& other); ///< depths must agree
};

/// Every code of a depth, once; of float bins those of infinities and NaN too.
Histogram everyCode(BitDepth depth);

/// A finite float as a number that ascends with it, −0 like +0, and back.
std::uint32_t orderedBits(float value);
float floatOfOrderedBits(std::uint32_t bits);

/// Bin of a finite float sample, ascending with the value; −0 counts as +0.
std::uint16_t floatBin(float value);
double floatBinValue(std::uint16_t bin); ///< its member nearest to zero
/// Half way to the next bin: what stands for samples of which nothing more is known.
double floatBinMiddle(std::uint16_t bin);

} // namespace normscope
