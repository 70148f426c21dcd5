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

std::size_t mixVectors([[maybe_unused]] std::span<double> samples, [[maybe_unused]] const ColorMap& map,
                       [[maybe_unused]] double full) {
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
    hn::StoreInterleaved3(row(0), row(1), row(2), d, samples.data() + i);
  }
#endif
  return i;
}

std::size_t unmixVectors([[maybe_unused]] std::span<double> samples, [[maybe_unused]] const ColorMap& map,
                         [[maybe_unused]] double full) {
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
    hn::StoreInterleaved3(row(0), row(1), row(2), d, samples.data() + i);
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

void mixColors(std::span<double> samples, const ColorMap& map, double full) {
  assert(samples.size() % 3 == 0);
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(mixVectors)(samples, map, full); i < samples.size(); i += 3) {
    std::array<double, 3> centred{}, y{};
    for (std::size_t c = 0; c < 3; ++c) centred[c] = samples[i + c] / full - map.mean[c];
    for (std::size_t c = 0; c < 3; ++c)
      for (std::size_t k = 0; k < 3; ++k) y[c] += map.matrix[c][k] * centred[k];
    for (std::size_t c = 0; c < 3; ++c) samples[i + c] = y[c];
  }
}

void unmixColors(std::span<double> samples, const ColorMap& map, double full) {
  assert(samples.size() % 3 == 0);
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(unmixVectors)(samples, map, full); i < samples.size(); i += 3) {
    std::array<double, 3> x = map.mean;
    for (std::size_t c = 0; c < 3; ++c) {
      for (std::size_t k = 0; k < 3; ++k) x[c] += map.matrix[c][k] * samples[i + k];
      x[c] *= full;
    }
    for (std::size_t c = 0; c < 3; ++c) samples[i + c] = x[c];
  }
}

} // namespace normscope
#endif
