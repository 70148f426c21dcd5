// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/level_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "transforms/level_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cassert>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Each loop does whole vectors only and gives how many samples that were.

template<class Sample>
HWY_INLINE std::size_t codeVectors([[maybe_unused]] std::span<const Sample> samples,
                                   [[maybe_unused]] double* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const hn::Rebind<std::int32_t, decltype(d)> whole;
  const hn::Rebind<Sample, decltype(d)> codes;
  for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d))
    hn::StoreU(hn::PromoteTo(d, hn::PromoteTo(whole, hn::LoadU(codes, samples.data() + i))), d, out + i);
#endif
  return i;
}

std::size_t byteVectors(std::span<const std::uint8_t> samples, double* out) {
  return codeVectors(samples, out);
}
std::size_t wordVectors(std::span<const std::uint16_t> samples, double* out) {
  return codeVectors(samples, out);
}
std::size_t floatVectors([[maybe_unused]] std::span<const float> samples, [[maybe_unused]] double* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const hn::Rebind<float, decltype(d)> narrow;
  for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d))
    hn::StoreU(hn::PromoteTo(d, hn::LoadU(narrow, samples.data() + i)), d, out + i);
#endif
  return i;
}

std::size_t colorVectors([[maybe_unused]] std::span<const double> samples,
                         [[maybe_unused]] const ColorWeights& weights, [[maybe_unused]] double full,
                         [[maybe_unused]] double* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto scale = hn::Set(d, full);
  for (; i + 3 * hn::Lanes(d) <= samples.size(); i += 3 * hn::Lanes(d)) {
    auto r = hn::Zero(d), g = r, b = r;
    hn::LoadInterleaved3(d, samples.data() + i, r, g, b);
    r = hn::Div(r, scale);
    g = hn::Div(g, scale);
    b = hn::Div(b, scale);
    const auto row = [&](std::size_t c) HWY_ATTR {
      const auto two = hn::Add(hn::Mul(hn::Set(d, weights[c][0]), r), hn::Mul(hn::Set(d, weights[c][1]), g));
      return hn::Add(two, hn::Mul(hn::Set(d, weights[c][2]), b));
    };
    hn::StoreInterleaved3(row(0), row(1), row(2), d, out + i);
  }
#endif
  return i;
}

std::size_t lumaVectors([[maybe_unused]] std::span<const double> samples,
                        [[maybe_unused]] const std::array<double, 3>& weights, [[maybe_unused]] double full,
                        [[maybe_unused]] double subtract, [[maybe_unused]] double divide,
                        [[maybe_unused]] double* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto scale = hn::Set(d, full), mean = hn::Set(d, subtract), deviation = hn::Set(d, divide);
  for (; i + 3 * hn::Lanes(d) <= samples.size(); i += 3 * hn::Lanes(d)) {
    auto r = hn::Zero(d), g = r, b = r;
    hn::LoadInterleaved3(d, samples.data() + i, r, g, b);
    const auto two = hn::Add(hn::Mul(hn::Set(d, weights[0]), hn::Div(r, scale)),
                             hn::Mul(hn::Set(d, weights[1]), hn::Div(g, scale)));
    const auto luma = hn::Add(two, hn::Mul(hn::Set(d, weights[2]), hn::Div(b, scale)));
    hn::StoreU(hn::Div(hn::Sub(luma, mean), deviation), d, out + i / 3);
  }
#endif
  return i;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(byteVectors);
HWY_EXPORT(wordVectors);
HWY_EXPORT(floatVectors);
HWY_EXPORT(colorVectors);
HWY_EXPORT(lumaVectors);

void toDoubles(std::span<const std::uint8_t> samples, double* out) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(byteVectors)(samples, out); i < samples.size(); ++i)
    out[i] = samples[i];
}
void toDoubles(std::span<const std::uint16_t> samples, double* out) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(wordVectors)(samples, out); i < samples.size(); ++i)
    out[i] = samples[i];
}
void toDoubles(std::span<const float> samples, double* out) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(floatVectors)(samples, out); i < samples.size(); ++i)
    out[i] = static_cast<double>(samples[i]);
}

void weighColors(std::span<const double> samples, const ColorWeights& weights, double full, double* out) {
  assert(samples.size() % 3 == 0);
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(colorVectors)(samples, weights, full, out); i < samples.size();
       i += 3) {
    const double r = samples[i] / full, g = samples[i + 1] / full, b = samples[i + 2] / full;
    for (std::size_t c = 0; c < 3; ++c)
      out[i + c] = weights[c][0] * r + weights[c][1] * g + weights[c][2] * b;
  }
}

void weighLuma(std::span<const double> samples, const std::array<double, 3>& weights, double full,
               double subtract, double divide, double* out) {
  assert(samples.size() % 3 == 0);
  std::size_t i = HWY_DYNAMIC_DISPATCH(lumaVectors)(samples, weights, full, subtract, divide, out);
  for (; i < samples.size(); i += 3) {
    const double luma = weights[0] * (samples[i] / full) + weights[1] * (samples[i + 1] / full) +
                        weights[2] * (samples[i + 2] / full);
    out[i / 3] = (luma - subtract) / divide;
  }
}

} // namespace normscope
#endif
