// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/cross_sums.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "accumulators/cross_sums.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Whole vectors of pixels only; `done` tells how many pixels that were.
CrossSums crossSumsOfVectors([[maybe_unused]] const std::uint8_t* rgb, [[maybe_unused]] std::size_t pixels,
                             std::size_t& done) {
  CrossSums sums{};
  done = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<std::uint8_t> d8;
  const hn::Repartition<std::int16_t, decltype(d8)> d16;
  const hn::Half<decltype(d8)> half;
  const hn::Repartition<std::int32_t, decltype(d8)> d32;
  const std::size_t lanes = hn::Lanes(d8);
  // Two neighbours' products are added into one 32-bit lane, all of them into sum.
  const auto add = [&](auto a, auto b, auto& sum) HWY_ATTR {
    auto unused = hn::Zero(d32);
    sum = hn::ReorderWidenMulAccumulate(d32, hn::PromoteTo(d16, hn::LowerHalf(half, a)),
                                        hn::PromoteTo(d16, hn::LowerHalf(half, b)), sum, unused);
    sum = hn::ReorderWidenMulAccumulate(d32, hn::PromoteTo(d16, hn::UpperHalf(half, a)),
                                        hn::PromoteTo(d16, hn::UpperHalf(half, b)), sum, unused);
    sum = hn::Add(sum, unused);
  };
  const auto total = [&](auto sum) HWY_ATTR {
    std::uint64_t whole = 0;
    HWY_ALIGN std::int32_t parts[HWY_MAX_BYTES / 4];
    hn::Store(sum, d32, parts);
    for (std::size_t i = 0; i < hn::Lanes(d32); ++i) whole += static_cast<std::uint32_t>(parts[i]);
    return whole;
  };
  // Four products of 255² go into a lane each time: 31 bits hold 8,256 times.
  const std::size_t atOnce = 8'000 * lanes;
  while (pixels - done >= lanes) {
    const std::size_t end = done + std::min(pixels - done, atOnce) / lanes * lanes;
    auto rg = hn::Zero(d32), rb = rg, gb = rg;
    for (; done < end; done += lanes) {
      auto r = hn::Undefined(d8), g = r, b = r;
      hn::LoadInterleaved3(d8, rgb + 3 * done, r, g, b);
      add(r, g, rg);
      add(r, b, rb);
      add(g, b, gb);
    }
    sums[0] += total(rg), sums[1] += total(rb), sums[2] += total(gb);
  }
#endif
  return sums;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {
namespace {

template<class Sample>
void addPixels(std::span<const Sample> rgb, CrossSums& sums) {
  for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
    const std::uint64_t r = rgb[i], g = rgb[i + 1], b = rgb[i + 2];
    sums[0] += r * g;
    sums[1] += r * b;
    sums[2] += g * b;
  }
}

} // namespace

HWY_EXPORT(crossSumsOfVectors);

CrossSums crossSums(std::span<const std::uint8_t> rgb) {
  std::size_t done = 0;
  CrossSums sums = HWY_DYNAMIC_DISPATCH(crossSumsOfVectors)(rgb.data(), rgb.size() / 3, done);
  addPixels(rgb.subspan(3 * done), sums);
  return sums;
}

CrossSums crossSums(std::span<const std::uint16_t> rgb) {
  CrossSums sums{};
  addPixels(rgb, sums);
  return sums;
}

} // namespace normscope
#endif
