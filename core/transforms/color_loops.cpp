// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/color_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "transforms/color_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cassert>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Each loop does whole vectors only and gives how many samples that were.

std::size_t mixVectors([[maybe_unused]] std::span<const double> samples, [[maybe_unused]] const ColorMap& map,
                       [[maybe_unused]] double full, [[maybe_unused]] double* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto& m = map.matrix;
  const auto scale = hn::Set(d, full), zero = hn::Zero(d);
  const auto mean0 = hn::Set(d, map.mean[0]), mean1 = hn::Set(d, map.mean[1]),
             mean2 = hn::Set(d, map.mean[2]);
  for (; i + 3 * hn::Lanes(d) <= samples.size(); i += 3 * hn::Lanes(d)) {
    auto r = zero, g = zero, b = zero;
    hn::LoadInterleaved3(d, samples.data() + i, r, g, b);
    r = hn::Sub(hn::Div(r, scale), mean0);
    g = hn::Sub(hn::Div(g, scale), mean1);
    b = hn::Sub(hn::Div(b, scale), mean2);
    const auto row = [&](std::size_t c) HWY_ATTR {
      const auto first = hn::Add(zero, hn::Mul(hn::Set(d, m[c][0]), r));
      return hn::Add(hn::Add(first, hn::Mul(hn::Set(d, m[c][1]), g)), hn::Mul(hn::Set(d, m[c][2]), b));
    };
    hn::StoreInterleaved3(row(0), row(1), row(2), d, out + i);
  }
#endif
  return i;
}

std::size_t unmixVectors([[maybe_unused]] std::span<const double> samples,
                         [[maybe_unused]] const ColorMap& map, [[maybe_unused]] double full,
                         [[maybe_unused]] double* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto& m = map.matrix;
  const auto scale = hn::Set(d, full);
  for (; i + 3 * hn::Lanes(d) <= samples.size(); i += 3 * hn::Lanes(d)) {
    auto r = hn::Zero(d), g = r, b = r;
    hn::LoadInterleaved3(d, samples.data() + i, r, g, b);
    const auto row = [&](std::size_t c) HWY_ATTR {
      const auto first = hn::Add(hn::Set(d, map.mean[c]), hn::Mul(hn::Set(d, m[c][0]), r));
      const auto second = hn::Add(first, hn::Mul(hn::Set(d, m[c][1]), g));
      return hn::Mul(hn::Add(second, hn::Mul(hn::Set(d, m[c][2]), b)), scale);
    };
    hn::StoreInterleaved3(row(0), row(1), row(2), d, out + i);
  }
#endif
  return i;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(mixVectors);
HWY_EXPORT(unmixVectors);

void mixColors(std::span<const double> x, const ColorMap& map, double full, double* y) {
  assert(x.size() % 3 == 0);
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(mixVectors)(x, map, full, y); i < x.size(); i += 3) {
    std::array<double, 3> centred{}, mixed{};
    for (std::size_t c = 0; c < 3; ++c) centred[c] = x[i + c] / full - map.mean[c];
    for (std::size_t c = 0; c < 3; ++c)
      for (std::size_t k = 0; k < 3; ++k) mixed[c] += map.matrix[c][k] * centred[k];
    for (std::size_t c = 0; c < 3; ++c) y[i + c] = mixed[c];
  }
}

void unmixColors(std::span<const double> y, const ColorMap& map, double full, double* x) {
  assert(y.size() % 3 == 0);
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(unmixVectors)(y, map, full, x); i < y.size(); i += 3) {
    std::array<double, 3> sums = map.mean;
    for (std::size_t c = 0; c < 3; ++c)
      for (std::size_t k = 0; k < 3; ++k) sums[c] += map.matrix[c][k] * y[i + k];
    for (std::size_t c = 0; c < 3; ++c) x[i + c] = sums[c] * full;
  }
}

} // namespace normscope
#endif
