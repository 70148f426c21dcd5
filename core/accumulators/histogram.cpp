// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/histogram.h"

#include <bit>
#include <cassert>
#include <cmath>

namespace normscope {

std::uint64_t Histogram::total() const {
  std::uint64_t sum = 0;
  for (const Bin& bin : bins) sum += bin.count;
  return sum;
}

double Histogram::codeValue(std::uint16_t code) const {
  return depth == BitDepth::f32 ? floatBinValue(code) : static_cast<double>(code);
}

double Histogram::entropy() const {
  const auto n = static_cast<double>(total());
  double bits = 0.0;
  for (const Bin& bin : bins) {
    const double p = static_cast<double>(bin.count) / n;
    bits -= p * std::log2(p);
  }
  return bits;
}

void Histogram::merge(const Histogram& other) {
  assert(depth == other.depth || bins.empty() || other.bins.empty());
  if (bins.empty()) depth = other.depth;
  std::vector<Bin> merged;
  merged.reserve(bins.size() + other.bins.size());
  auto a = bins.begin();
  auto b = other.bins.begin();
  while (a != bins.end() || b != other.bins.end()) {
    if (b == other.bins.end() || (a != bins.end() && a->code < b->code)) {
      merged.push_back(*a++);
    } else if (a == bins.end() || b->code < a->code) {
      merged.push_back(*b++);
    } else {
      merged.push_back({a->code, a->count + b->count});
      ++a, ++b;
    }
  }
  bins = std::move(merged);
}

Histogram everyCode(BitDepth depth) {
  Histogram histogram{depth, {}};
  const std::size_t codes = depth == BitDepth::u8 ? 256 : 65536;
  for (std::size_t code = 0; code < codes; ++code)
    histogram.bins.push_back({static_cast<std::uint16_t>(code), 1});
  return histogram;
}

std::uint32_t orderedBits(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value == 0.0f ? 0.0f : value);
  return bits & 0x8000'0000u ? ~bits : bits | 0x8000'0000u;
}

float floatOfOrderedBits(std::uint32_t bits) {
  return std::bit_cast<float>(bits & 0x8000'0000u ? bits & 0x7FFF'FFFFu : ~bits);
}

std::uint16_t floatBin(float value) { return static_cast<std::uint16_t>(orderedBits(value) >> 16); }

namespace {

// The float of a bin whose bits below the bin's own are `rest`: those go up away from zero.
double memberOf(std::uint16_t bin, std::uint32_t rest) {
  const std::uint32_t bits = bin & 0x8000u
                                 ? (bin & 0x7FFFu) << 16
                                 : static_cast<std::uint32_t>(static_cast<std::uint16_t>(~bin)) << 16;
  return static_cast<double>(std::bit_cast<float>(bits | rest));
}

} // namespace

double floatBinValue(std::uint16_t bin) { return memberOf(bin, 0); }

double floatBinMiddle(std::uint16_t bin) { return memberOf(bin, 0x8000u); }

} // namespace normscope
