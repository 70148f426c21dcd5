// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/raster_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "outcomes/raster_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

#ifndef NORMSCOPE_RASTER_LANES // this file is read once per target
#define NORMSCOPE_RASTER_LANES
namespace normscope {
inline constexpr std::size_t kSumLanes = 8;
struct LaneSums {
  std::array<double, kSumLanes> count{}, sum{}, squares{};
};
} // namespace normscope
#endif

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Each loop does whole vectors only and gives how many values that were.

std::size_t showVectors([[maybe_unused]] std::span<const double> samples, [[maybe_unused]] double black,
                        [[maybe_unused]] double perUnit, [[maybe_unused]] std::uint8_t* shown) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const hn::Rebind<std::int32_t, decltype(d)> d32;
  const hn::Rebind<std::uint8_t, decltype(d)> d8;
  const auto largest = hn::Set(d, std::numeric_limits<double>::max()), white = hn::Set(d, 255.0);
  const auto from = hn::Set(d, black), factor = hn::Set(d, perUnit);
  const auto half = hn::Set(d, 0.5), one = hn::Set(d, 1.0);
  for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d)) {
    const auto value = hn::Mul(hn::Sub(hn::LoadU(d, samples.data() + i), from), factor);
    const auto finite = hn::IfThenElseZero(hn::Le(hn::Abs(value), largest), value);
    const auto within = hn::Min(hn::Max(finite, hn::Zero(d)), white);
    const auto whole = hn::PromoteTo(d, hn::DemoteTo(d32, within));
    const auto up = hn::IfThenElseZero(hn::Ge(hn::Sub(within, whole), half), one);
    hn::StoreU(hn::DemoteTo(d8, hn::DemoteTo(d32, hn::Add(whole, up))), d8, shown + i);
  }
#endif
  return i;
}

// Masks of samples as if all were of channel 0.
std::size_t sideVectors([[maybe_unused]] std::span<const double> samples, [[maybe_unused]] double low,
                        [[maybe_unused]] double high, [[maybe_unused]] std::uint8_t* sides) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const hn::Rebind<std::int32_t, decltype(d)> d32;
  const hn::Rebind<std::uint8_t, decltype(d)> d8;
  const auto largest = hn::Set(d, std::numeric_limits<double>::max());
  const auto least = hn::Set(d, low), limit = hn::Set(d, high);
  const auto below = hn::Set(d, 1.0), above = hn::Set(d, 8.0), lost = hn::Set(d, 64.0);
  for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d)) {
    const auto sample = hn::LoadU(d, samples.data() + i);
    const auto side =
        hn::IfThenElse(hn::Lt(sample, least), below, hn::IfThenElseZero(hn::Ge(sample, limit), above));
    const auto mask = hn::IfThenElse(hn::Le(hn::Abs(sample), largest), side, lost);
    hn::StoreU(hn::DemoteTo(d8, hn::DemoteTo(d32, mask)), d8, sides + i);
  }
#endif
  return i;
}

std::size_t pixelMaskVectors([[maybe_unused]] std::span<const std::uint8_t> sides,
                             [[maybe_unused]] std::uint8_t* masks) {
  std::size_t p = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<std::uint8_t> d;
  const auto ends = hn::Set(d, std::uint8_t{9}), lost = hn::Set(d, std::uint8_t{64});
  for (; (p + hn::Lanes(d)) * 3 <= sides.size(); p += hn::Lanes(d)) {
    auto r = hn::Zero(d), g = r, b = r;
    hn::LoadInterleaved3(d, sides.data() + 3 * p, r, g, b);
    const auto any = hn::And(hn::Or(hn::Or(r, g), b), lost);
    const auto green = hn::And(g, ends), blue = hn::And(b, ends), twice = hn::Add(blue, blue);
    const auto bits = hn::Or(hn::Or(hn::And(r, ends), hn::Add(green, green)), hn::Add(twice, twice));
    hn::StoreU(hn::Or(bits, any), d, masks + p);
  }
#endif
  return p;
}

std::size_t binVectors([[maybe_unused]] std::span<const double> samples, [[maybe_unused]] double low,
                       [[maybe_unused]] double perUnit, [[maybe_unused]] std::int32_t bins,
                       [[maybe_unused]] std::int32_t* out) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const hn::Rebind<std::int32_t, decltype(d)> d32;
  const auto from = hn::Set(d, low), factor = hn::Set(d, perUnit), end = hn::Set(d, bins);
  const auto last = hn::Set(d, bins - 1.0), above = hn::Set(d, bins + 1.0), none = hn::Set(d, bins + 2.0);
  for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d)) {
    const auto place = hn::Mul(hn::Sub(hn::LoadU(d, samples.data() + i), from), factor);
    auto bin = hn::IfThenElse(hn::Gt(place, last), last, place); // the last bin, from its lower end on
    bin = hn::IfThenElse(hn::Gt(place, end), above, bin);
    bin = hn::IfThenElse(hn::Lt(place, hn::Zero(d)), end, bin);
    bin = hn::IfThenElse(hn::Eq(place, place), bin, none);
    hn::StoreU(hn::DemoteTo(d32, bin), d32, out + i);
  }
#endif
  return i;
}

std::size_t rangeVectors([[maybe_unused]] std::span<const double> samples,
                         [[maybe_unused]] FiniteRange& range) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const auto largest = hn::Set(d, std::numeric_limits<double>::max());
  auto min = hn::Set(d, range.min), max = hn::Set(d, range.max);
  for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d)) {
    const auto sample = hn::LoadU(d, samples.data() + i);
    const auto isFinite = hn::Le(hn::Abs(sample), largest);
    min = hn::Min(min, hn::IfThenElse(isFinite, sample, min));
    max = hn::Max(max, hn::IfThenElse(isFinite, sample, max));
  }
  range.min = hn::GetLane(hn::MinOfLanes(d, min));
  range.max = hn::GetLane(hn::MaxOfLanes(d, max));
#endif
  return i;
}

// Adds to each of kSumLanes sums the samples whose place leaves that remainder, so that any vectors give the
// same sums: of what is finite, less `from`, the count, the values and their squares.
std::size_t sumVectors([[maybe_unused]] std::span<const double> samples, [[maybe_unused]] double from,
                       [[maybe_unused]] LaneSums& sums) {
  std::size_t done = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::CappedTag<double, kSumLanes> d;
  const auto largest = hn::Set(d, std::numeric_limits<double>::max()), origin = hn::Set(d, from);
  const auto one = hn::Set(d, 1.0);
  done = samples.size() / kSumLanes * kSumLanes;
  for (std::size_t lane = 0; lane < kSumLanes; lane += hn::Lanes(d)) {
    auto count = hn::Zero(d), sum = count, squares = count;
    for (std::size_t i = lane; i < done; i += kSumLanes) {
      const auto sample = hn::LoadU(d, samples.data() + i);
      const auto isFinite = hn::Le(hn::Abs(sample), largest);
      const auto away = hn::IfThenElseZero(isFinite, hn::Sub(sample, origin));
      count = hn::Add(count, hn::IfThenElseZero(isFinite, one));
      sum = hn::Add(sum, away);
      squares = hn::Add(squares, hn::Mul(away, away));
    }
    hn::StoreU(count, d, sums.count.data() + lane);
    hn::StoreU(sum, d, sums.sum.data() + lane);
    hn::StoreU(squares, d, sums.squares.data() + lane);
  }
#endif
  return done;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(showVectors);
HWY_EXPORT(sideVectors);
HWY_EXPORT(pixelMaskVectors);
HWY_EXPORT(binVectors);
HWY_EXPORT(rangeVectors);
HWY_EXPORT(sumVectors);

void showSamples(std::span<const double> samples, double black, double perUnit, std::uint8_t* shown) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(showVectors)(samples, black, perUnit, shown); i < samples.size();
       ++i) {
    const double value = (samples[i] - black) * perUnit;
    shown[i] =
        std::isfinite(value) ? static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0))) : 0;
  }
}

void markOutside(std::span<const double> samples, double low, double high, std::uint8_t* masks) {
  assert(samples.size() % 3 == 0);
  constexpr std::size_t most = 1536;
  std::uint8_t sides[most];
  for (; !samples.empty(); samples = samples.subspan(std::min(most, samples.size()))) {
    const auto part = samples.first(std::min(most, samples.size()));
    for (std::size_t i = HWY_DYNAMIC_DISPATCH(sideVectors)(part, low, high, sides); i < part.size(); ++i)
      sides[i] = !std::isfinite(part[i]) ? 64 : part[i] < low ? 1 : part[i] >= high ? 8 : 0;
    const std::size_t pixels = part.size() / 3;
    for (std::size_t p = HWY_DYNAMIC_DISPATCH(pixelMaskVectors)({sides, part.size()}, masks); p < pixels;
         ++p) {
      unsigned mask = 0;
      for (unsigned c = 0; c < 3; ++c) mask |= (sides[3 * p + c] & 9u) << c | (sides[3 * p + c] & 64u);
      masks[p] = static_cast<std::uint8_t>(mask);
    }
    masks += pixels;
  }
}

void binSamples(std::span<const double> samples, double low, double perUnit, std::int32_t bins,
                std::int32_t* out) {
  std::size_t i = HWY_DYNAMIC_DISPATCH(binVectors)(samples, low, perUnit, bins, out);
  for (; i < samples.size(); ++i) {
    const double place = (samples[i] - low) * perUnit;
    out[i] = std::isnan(place) ? bins + 2
             : place < 0       ? bins
             : place > bins    ? bins + 1
                               : std::min(static_cast<std::int32_t>(place), bins - 1);
  }
}

FiniteRange finiteRange(std::span<const double> samples) {
  FiniteRange range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(rangeVectors)(samples, range); i < samples.size(); ++i) {
    if (!std::isfinite(samples[i])) continue;
    range.min = std::min(range.min, samples[i]);
    range.max = std::max(range.max, samples[i]);
  }
  return range;
}

namespace {

// Of the samples less `from`: their mean, and the sum of their squares, not of their distances from it.
FiniteMoments sumsFrom(std::span<const double> samples, double from) {
  LaneSums sums;
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(sumVectors)(samples, from, sums); i < samples.size(); ++i) {
    if (!std::isfinite(samples[i])) continue;
    const std::size_t lane = i % kSumLanes;
    const double away = samples[i] - from;
    sums.count[lane] += 1.0;
    sums.sum[lane] += away;
    sums.squares[lane] += away * away;
  }
  FiniteMoments all;
  for (std::size_t lane = 0; lane < kSumLanes; ++lane) {
    all.count += sums.count[lane];
    all.mean += sums.sum[lane];
    all.squares += sums.squares[lane];
  }
  if (all.count > 0) all.mean /= all.count;
  return all;
}

} // namespace

void FiniteMoments::add(std::span<const double> samples) {
  constexpr std::size_t most = 1024; // a block is read a second time from the nearest cache
  for (; !samples.empty(); samples = samples.subspan(std::min(most, samples.size()))) {
    const auto block = samples.first(std::min(most, samples.size()));
    const auto first = std::ranges::find_if(block, [](double sample) { return std::isfinite(sample); });
    if (first == block.end()) continue;
    const FiniteMoments own = sumsFrom(block, *first); // so that equal samples have exactly their mean
    const double all = count + own.count, ownMean = *first + own.mean;
    const double apart = count > 0 ? ownMean - mean : 0.0;
    squares += sumsFrom(block, ownMean).squares + apart * apart * count * own.count / all;
    mean = count > 0 ? mean + apart * own.count / all : ownMean;
    count = all;
  }
}

} // namespace normscope
#endif
