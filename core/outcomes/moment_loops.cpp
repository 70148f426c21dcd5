// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/moment_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "outcomes/moment_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cassert>
#include <cstddef>

#ifndef NORMSCOPE_MOMENT_LANES // this file is read once per target
#define NORMSCOPE_MOMENT_LANES
namespace normscope {
inline constexpr std::size_t kPixelLanes = 8;
template<std::size_t sums>
using PixelLanes = std::array<std::array<double, kPixelLanes>, sums>;
} // namespace normscope
#endif

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Each loop does whole groups of kPixelLanes pixels only and gives how many pixels that were.

std::size_t sumVectors([[maybe_unused]] std::span<const double> samples,
                       [[maybe_unused]] const std::array<double, 3>& from,
                       [[maybe_unused]] PixelLanes<3>& sums) {
  std::size_t done = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::CappedTag<double, kPixelLanes> d;
  const auto from0 = hn::Set(d, from[0]), from1 = hn::Set(d, from[1]), from2 = hn::Set(d, from[2]);
  done = samples.size() / 3 / kPixelLanes * kPixelLanes;
  for (std::size_t lane = 0; lane < kPixelLanes; lane += hn::Lanes(d)) {
    auto sum0 = hn::Zero(d), sum1 = sum0, sum2 = sum0;
    for (std::size_t p = lane; p < done; p += kPixelLanes) {
      auto r = hn::Zero(d), g = r, b = r;
      hn::LoadInterleaved3(d, samples.data() + 3 * p, r, g, b);
      sum0 = hn::Add(sum0, hn::Sub(r, from0));
      sum1 = hn::Add(sum1, hn::Sub(g, from1));
      sum2 = hn::Add(sum2, hn::Sub(b, from2));
    }
    hn::StoreU(sum0, d, sums[0].data() + lane);
    hn::StoreU(sum1, d, sums[1].data() + lane);
    hn::StoreU(sum2, d, sums[2].data() + lane);
  }
#endif
  return done;
}

std::size_t productVectors([[maybe_unused]] std::span<const double> samples,
                           [[maybe_unused]] const std::array<double, 3>& from,
                           [[maybe_unused]] PixelLanes<6>& sums) {
  std::size_t done = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::CappedTag<double, kPixelLanes> d;
  const auto from0 = hn::Set(d, from[0]), from1 = hn::Set(d, from[1]), from2 = hn::Set(d, from[2]);
  done = samples.size() / 3 / kPixelLanes * kPixelLanes;
  for (std::size_t lane = 0; lane < kPixelLanes; lane += hn::Lanes(d)) {
    auto rr = hn::Zero(d), gr = rr, gg = rr, br = rr, bg = rr, bb = rr;
    for (std::size_t p = lane; p < done; p += kPixelLanes) {
      auto r = hn::Zero(d), g = r, b = r;
      hn::LoadInterleaved3(d, samples.data() + 3 * p, r, g, b);
      r = hn::Sub(r, from0);
      g = hn::Sub(g, from1);
      b = hn::Sub(b, from2);
      rr = hn::Add(rr, hn::Mul(r, r));
      gr = hn::Add(gr, hn::Mul(g, r));
      gg = hn::Add(gg, hn::Mul(g, g));
      br = hn::Add(br, hn::Mul(b, r));
      bg = hn::Add(bg, hn::Mul(b, g));
      bb = hn::Add(bb, hn::Mul(b, b));
    }
    hn::StoreU(rr, d, sums[0].data() + lane);
    hn::StoreU(gr, d, sums[1].data() + lane);
    hn::StoreU(gg, d, sums[2].data() + lane);
    hn::StoreU(br, d, sums[3].data() + lane);
    hn::StoreU(bg, d, sums[4].data() + lane);
    hn::StoreU(bb, d, sums[5].data() + lane);
  }
#endif
  return done;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(sumVectors);
HWY_EXPORT(productVectors);

namespace {

template<std::size_t sums>
std::array<double, sums> total(const PixelLanes<sums>& lanes) {
  std::array<double, sums> all{};
  for (std::size_t k = 0; k < sums; ++k)
    for (const double lane : lanes[k]) all[k] += lane;
  return all;
}

} // namespace

std::array<double, 3> sumsFrom(std::span<const double> samples, const std::array<double, 3>& from) {
  assert(samples.size() % 3 == 0);
  PixelLanes<3> sums{};
  for (std::size_t p = HWY_DYNAMIC_DISPATCH(sumVectors)(samples, from, sums); 3 * p < samples.size(); ++p)
    for (std::size_t c = 0; c < 3; ++c) sums[c][p % kPixelLanes] += samples[3 * p + c] - from[c];
  return total(sums);
}

std::array<double, 6> productsFrom(std::span<const double> samples, const std::array<double, 3>& from) {
  assert(samples.size() % 3 == 0);
  PixelLanes<6> sums{};
  for (std::size_t p = HWY_DYNAMIC_DISPATCH(productVectors)(samples, from, sums); 3 * p < samples.size(); ++p)
    for (std::size_t a = 0, k = 0; a < 3; ++a)
      for (std::size_t b = 0; b <= a; ++b, ++k)
        sums[k][p % kPixelLanes] += (samples[3 * p + a] - from[a]) * (samples[3 * p + b] - from[b]);
  return total(sums);
}

} // namespace normscope
#endif
