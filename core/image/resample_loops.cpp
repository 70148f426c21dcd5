// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/resample_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "image/resample_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cassert>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Each loop does whole vectors only and gives how many values that were.

template<bool adds>
std::size_t weighVectors([[maybe_unused]] std::span<const std::uint8_t> row,
                         [[maybe_unused]] std::uint32_t weight, [[maybe_unused]] std::uint32_t* column) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  constexpr std::uint32_t mostFor16Bits = 65535 / 255; // such products are formed twice as many at a time
  const hn::ScalableTag<std::uint32_t> d32;
  const hn::Repartition<std::uint16_t, decltype(d32)> d16;
  const hn::Half<decltype(d16)> half16;
  const hn::Rebind<std::uint8_t, decltype(d16)> d8;
  const std::size_t lanes = hn::Lanes(d16), half = hn::Lanes(d32);
  const auto put = [&](auto products, std::uint32_t* to) HWY_ATTR {
    if constexpr (adds)
      hn::StoreU(hn::Add(hn::LoadU(d32, to), products), d32, to);
    else
      hn::StoreU(products, d32, to);
  };
  if (weight <= mostFor16Bits) {
    const auto factor = hn::Set(d16, static_cast<std::uint16_t>(weight));
    for (; i + lanes <= row.size(); i += lanes) {
      const auto products = hn::Mul(hn::PromoteTo(d16, hn::LoadU(d8, row.data() + i)), factor);
      put(hn::PromoteTo(d32, hn::LowerHalf(half16, products)), column + i);
      put(hn::PromoteTo(d32, hn::UpperHalf(half16, products)), column + i + half);
    }
    return i;
  }
  const auto factor = hn::Set(d32, weight);
  for (; i + lanes <= row.size(); i += lanes) {
    const auto samples = hn::PromoteTo(d16, hn::LoadU(d8, row.data() + i));
    put(hn::Mul(hn::PromoteTo(d32, hn::LowerHalf(half16, samples)), factor), column + i);
    put(hn::Mul(hn::PromoteTo(d32, hn::UpperHalf(half16, samples)), factor), column + i + half);
  }
#endif
  return i;
}

std::size_t setWeightedVectors(std::span<const std::uint8_t> row, std::uint32_t weight,
                               std::uint32_t* column) {
  return weighVectors<false>(row, weight, column);
}
std::size_t addWeightedVectors(std::span<const std::uint8_t> row, std::uint32_t weight,
                               std::uint32_t* column) {
  return weighVectors<true>(row, weight, column);
}

std::size_t sumTapVectors([[maybe_unused]] const std::uint32_t* row,
                          [[maybe_unused]] std::span<const ThreeTaps> taps,
                          [[maybe_unused]] std::uint32_t* sums) {
#if HWY_TARGET != HWY_SCALAR
  const hn::FixedTag<std::uint32_t, 4> d;
  for (const ThreeTaps& tap : taps) {
    const std::uint32_t* const from = row + std::size_t{tap.first} * 3;
    const auto first = hn::Mul(hn::LoadU(d, from), hn::Set(d, tap.weights[0]));
    const auto second = hn::Mul(hn::LoadU(d, from + 3), hn::Set(d, tap.weights[1]));
    const auto third = hn::Mul(hn::LoadU(d, from + 6), hn::Set(d, tap.weights[2]));
    hn::StoreU(hn::Add(hn::Add(first, second), third), d, sums);
    sums += 3;
  }
  return taps.size();
#else
  return 0;
#endif
}

/// out = ⌊sum · factor + offset⌋, in double.
std::size_t scaleVectors([[maybe_unused]] std::span<const std::uint32_t> sums, [[maybe_unused]] double factor,
                         [[maybe_unused]] double offset, [[maybe_unused]] std::int32_t* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> df;
  const hn::RebindToUnsigned<decltype(df)> d64;
  const hn::Rebind<std::uint32_t, decltype(df)> d32;
  const hn::Rebind<std::int32_t, decltype(df)> di32;
  const std::size_t lanes = hn::Lanes(df);
  // Below 2^52 an integer in a double's lowest bits, with the exponent of 2^52 above, is that much over 2^52.
  const auto magic = hn::Set(df, 4503599627370496.0);
  const auto scale = hn::Set(df, factor), shift = hn::Set(df, offset);
  for (; i + lanes <= sums.size(); i += lanes) {
    const auto bits = hn::Or(hn::PromoteTo(d64, hn::LoadU(d32, sums.data() + i)), hn::BitCast(d64, magic));
    const auto sum = hn::Sub(hn::BitCast(df, bits), magic);
    hn::StoreU(hn::DemoteTo(di32, hn::MulAdd(sum, scale, shift)), di32, out + i);
  }
#endif
  return i;
}

std::size_t levelVectors([[maybe_unused]] std::span<const std::int32_t> samples,
                         [[maybe_unused]] std::uint8_t* levels) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<std::int32_t> d32;
  const hn::Rebind<std::uint16_t, decltype(d32)> d16;
  const hn::Rebind<std::int16_t, decltype(d32)> di16;
  const hn::Rebind<std::uint8_t, decltype(d32)> d8;
  const std::size_t lanes = hn::Lanes(d32);
  const auto half = hn::Set(d16, 128), reciprocal = hn::Set(d16, 65281); // ⌈2^24 ÷ 257⌉
  for (; i + lanes <= samples.size(); i += lanes) {
    const auto clamped = hn::DemoteTo(d16, hn::LoadU(d32, samples.data() + i));
    const auto quotient = hn::ShiftRight<8>(hn::MulHigh(hn::SaturatedAdd(clamped, half), reciprocal));
    hn::StoreU(hn::DemoteTo(d8, hn::BitCast(di16, quotient)), d8, levels + i);
  }
#endif
  return i;
}

/// Target pixels of three channels from the front, as long as no load goes beyond the row.
std::size_t weighColorVectors([[maybe_unused]] std::span<const std::uint8_t> row,
                              [[maybe_unused]] const FilterAxis& axis, [[maybe_unused]] std::uint8_t* out) {
  std::size_t t = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::FixedTag<std::int32_t, 4> d;
  const hn::FixedTag<std::uint8_t, 4> d8;
  const auto half = hn::Set(d, 1 << (FilterAxis::kFractionBits - 1));
  for (; t < axis.taps.size(); ++t, out += 3) {
    const FilterAxis::Taps& taps = axis.taps[t];
    if (static_cast<std::size_t>(taps.first + taps.count) * 3 >= row.size()) break;
    const std::uint8_t* pixel = row.data() + static_cast<std::size_t>(taps.first) * 3;
    const std::int32_t* weight = axis.fixed.data() + taps.weights;
    auto even = half, odd = hn::Zero(d);
    int left = taps.count;
    for (; left > 1; left -= 2, pixel += 6, weight += 2) {
      even = hn::Add(even, hn::Mul(hn::PromoteTo(d, hn::LoadU(d8, pixel)), hn::Set(d, weight[0])));
      odd = hn::Add(odd, hn::Mul(hn::PromoteTo(d, hn::LoadU(d8, pixel + 3)), hn::Set(d, weight[1])));
    }
    if (left > 0) even = hn::Add(even, hn::Mul(hn::PromoteTo(d, hn::LoadU(d8, pixel)), hn::Set(d, *weight)));
    const auto sum = hn::ShiftRight<FilterAxis::kFractionBits>(hn::Add(even, odd));
    hn::StoreU(hn::DemoteTo(d8, sum), d8, out);
  }
#endif
  return t;
}

std::size_t roundFixedVectors([[maybe_unused]] std::span<const std::uint32_t> sums,
                              [[maybe_unused]] std::uint8_t* levels) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<std::int32_t> d;
  const hn::RebindToUnsigned<decltype(d)> du;
  const hn::Rebind<std::uint8_t, decltype(d)> d8;
  const std::size_t lanes = hn::Lanes(d);
  const auto half = hn::Set(d, 1 << (FilterAxis::kFractionBits - 1));
  for (; i + lanes <= sums.size(); i += lanes) {
    const auto sum = hn::Add(hn::BitCast(d, hn::LoadU(du, sums.data() + i)), half);
    hn::StoreU(hn::DemoteTo(d8, hn::ShiftRight<FilterAxis::kFractionBits>(sum)), d8, levels + i);
  }
#endif
  return i;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(setWeightedVectors);
HWY_EXPORT(addWeightedVectors);
HWY_EXPORT(sumTapVectors);
HWY_EXPORT(scaleVectors);
HWY_EXPORT(levelVectors);
HWY_EXPORT(weighColorVectors);
HWY_EXPORT(roundFixedVectors);

namespace {

std::uint8_t levelOf(std::int32_t fixedSum) {
  const std::int32_t half = 1 << (FilterAxis::kFractionBits - 1);
  return static_cast<std::uint8_t>(std::clamp((fixedSum + half) >> FilterAxis::kFractionBits, 0, 255));
}

} // namespace

void setWeighted(std::span<const std::uint8_t> row, std::uint32_t weight, std::uint32_t* column) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(setWeightedVectors)(row, weight, column); i < row.size(); ++i)
    column[i] = row[i] * weight;
}

void addWeighted(std::span<const std::uint8_t> row, std::uint32_t weight, std::uint32_t* column) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(addWeightedVectors)(row, weight, column); i < row.size(); ++i)
    column[i] += row[i] * weight;
}

void sumTaps(const std::uint32_t* row, std::span<const ThreeTaps> taps, std::uint32_t* sums) {
  for (std::size_t t = HWY_DYNAMIC_DISPATCH(sumTapVectors)(row, taps, sums); t < taps.size(); ++t) {
    const std::uint32_t* const from = row + std::size_t{taps[t].first} * 3;
    for (std::size_t c = 0; c < 3; ++c)
      sums[3 * t + c] =
          from[c] * taps[t].weights[0] + from[c + 3] * taps[t].weights[1] + from[c + 6] * taps[t].weights[2];
  }
}

// The numerator is an integer; a half more keeps the quotient at least 1/(4 · area) > 2^-34 away from where
// the next integer begins. What doubles round is below 2^-35 for quotients up to 65536, whether or not
// multiplication and addition are fused: the integer part is exact.
void roundShares(std::span<const std::uint32_t> sums, std::uint32_t scale, std::uint64_t area,
                 std::int32_t* out) {
  assert(area > 0 && area < std::uint64_t{1} << 32);
  const double whole = static_cast<double>(area);
  const double factor = scale / whole, offset = (whole + 0.5) / (2.0 * whole);
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(scaleVectors)(sums, factor, offset, out); i < sums.size(); ++i)
    out[i] = static_cast<std::int32_t>(static_cast<double>(sums[i]) * factor + offset);
}

void weighAcross(std::span<const std::uint8_t> row, std::size_t channels, const FilterAxis& axis,
                 std::uint8_t* out) {
  std::size_t t = channels == 3 ? HWY_DYNAMIC_DISPATCH(weighColorVectors)(row, axis, out) : 0;
  for (; t < axis.taps.size(); ++t) {
    const FilterAxis::Taps& taps = axis.taps[t];
    for (std::size_t c = 0; c < channels; ++c) {
      std::int32_t sum = 0;
      for (std::size_t i = 0; i < static_cast<std::size_t>(taps.count); ++i)
        sum += row[(static_cast<std::size_t>(taps.first) + i) * channels + c] * axis.fixed[taps.weights + i];
      out[t * channels + c] = levelOf(sum);
    }
  }
}

void roundFixed(std::span<const std::uint32_t> sums, std::uint8_t* levels) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(roundFixedVectors)(sums, levels); i < sums.size(); ++i)
    levels[i] = levelOf(static_cast<std::int32_t>(sums[i]));
}

void toLevels(std::span<const std::int32_t> samples, std::uint8_t* levels) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(levelVectors)(samples, levels); i < samples.size(); ++i)
    levels[i] = static_cast<std::uint8_t>((std::clamp(samples[i], 0, 65535) + 128) / 257);
}

} // namespace normscope
#endif
