// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/tally_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "outcomes/tally_loops.cpp"
#include "accumulators/histogram.h"

#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#ifndef NORMSCOPE_TALLY_LANES // this file is read once per target
#define NORMSCOPE_TALLY_LANES
namespace normscope {
inline constexpr std::size_t kTallyLanes = 24; // what is summed by place: a multiple of 1, 3 and any vector
using TallySums = std::array<double, kTallyLanes>;
} // namespace normscope
#endif

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Each loop does whole vectors only and gives how many values that were.

// Three vectors at a time, so that a lane is always of the same channel, be there one or three of them.
std::size_t rangeVectors([[maybe_unused]] std::span<const double> samples,
                         [[maybe_unused]] std::span<FiniteRange> ranges) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const std::size_t lanes = hn::Lanes(d);
  const auto largest = hn::Set(d, std::numeric_limits<double>::max());
  const auto none = hn::Set(d, std::numeric_limits<double>::infinity());
  auto min0 = none, min1 = none, min2 = none;
  auto max0 = hn::Neg(none), max1 = max0, max2 = max0;
  for (; i + 3 * lanes <= samples.size(); i += 3 * lanes) {
    const double* at = samples.data() + i;
    const auto a = hn::LoadU(d, at), b = hn::LoadU(d, at + lanes), c = hn::LoadU(d, at + 2 * lanes);
    const auto isA = hn::Le(hn::Abs(a), largest), isB = hn::Le(hn::Abs(b), largest),
               isC = hn::Le(hn::Abs(c), largest);
    min0 = hn::Min(min0, hn::IfThenElse(isA, a, min0));
    min1 = hn::Min(min1, hn::IfThenElse(isB, b, min1));
    min2 = hn::Min(min2, hn::IfThenElse(isC, c, min2));
    max0 = hn::Max(max0, hn::IfThenElse(isA, a, max0));
    max1 = hn::Max(max1, hn::IfThenElse(isB, b, max1));
    max2 = hn::Max(max2, hn::IfThenElse(isC, c, max2));
  }
  HWY_ALIGN double least[3 * hn::MaxLanes(d)], most[3 * hn::MaxLanes(d)];
  hn::StoreU(min0, d, least);
  hn::StoreU(min1, d, least + lanes);
  hn::StoreU(min2, d, least + 2 * lanes);
  hn::StoreU(max0, d, most);
  hn::StoreU(max1, d, most + lanes);
  hn::StoreU(max2, d, most + 2 * lanes);
  for (std::size_t k = 0; k < 3 * lanes; ++k) {
    FiniteRange& range = ranges[k % ranges.size()];
    range.min = std::min(range.min, least[k]);
    range.max = std::max(range.max, most[k]);
  }
#endif
  return i;
}

std::size_t floatBinVectors([[maybe_unused]] std::span<const double> samples,
                            [[maybe_unused]] std::uint16_t* bins) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR && HWY_TARGET != HWY_EMU128 // which keeps too large doubles below infinity
  const hn::ScalableTag<double> d;
  const hn::Rebind<float, decltype(d)> narrow;
  const hn::RebindToSigned<decltype(narrow)> whole;
  const hn::RebindToUnsigned<decltype(narrow)> bits;
  const hn::Rebind<std::uint16_t, decltype(d)> half;
  const auto largest = hn::Set(narrow, std::numeric_limits<float>::max());
  const auto sign = hn::Set(bits, 0x8000'0000u);
  for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d)) {
    // −0 and 0 is 0.
    const auto value = hn::Add(hn::DemoteTo(narrow, hn::LoadU(d, samples.data() + i)), hn::Zero(narrow));
    const auto isFinite = hn::Le(hn::Abs(value), largest);
    const auto flipped =
        hn::BitCast(bits, hn::ShiftRight<31>(hn::BitCast(whole, value))); // all where negative
    const auto ordered = hn::Xor(hn::BitCast(bits, value), hn::Or(flipped, sign));
    const auto known = hn::BitCast(bits, hn::IfThenElseZero(isFinite, hn::BitCast(narrow, ordered)));
    hn::StoreU(hn::DemoteTo(half, hn::BitCast(whole, hn::ShiftRight<16>(known))), half, bins + i);
  }
#endif
  return i;
}

std::size_t codeVectors([[maybe_unused]] std::span<const double> values, [[maybe_unused]] double offset,
                        [[maybe_unused]] std::uint8_t* codes) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<double> d;
  const hn::Rebind<std::int32_t, decltype(d)> d32;
  const hn::Rebind<std::uint8_t, decltype(d)> d8;
  const auto add = hn::Set(d, offset);
  for (; i + hn::Lanes(d) <= values.size(); i += hn::Lanes(d))
    hn::StoreU(hn::DemoteTo(d8, hn::DemoteTo(d32, hn::Add(hn::LoadU(d, values.data() + i), add))), d8,
               codes + i);
#endif
  return i;
}

std::size_t clipVectors([[maybe_unused]] std::span<const signed char> clips,
                        [[maybe_unused]] ClipCounts& counts) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<std::int8_t> d;
  const hn::RebindToUnsigned<decltype(d)> bytes;
  const auto zero = hn::Zero(d);
  for (; i + 3 * hn::Lanes(d) <= clips.size(); i += 3 * hn::Lanes(d)) {
    auto r = hn::Zero(bytes), g = r, b = r;
    hn::LoadInterleaved3(bytes, reinterpret_cast<const std::uint8_t*>(clips.data()) + i, r, g, b);
    const auto any = hn::BitCast(d, hn::Or(hn::Or(r, g), b));
    if (hn::AllTrue(d, hn::Eq(any, zero))) continue;
    counts.pixels += hn::Lanes(d) - hn::CountTrue(d, hn::Eq(any, zero));
    const auto count = [&](std::size_t c, auto clip) HWY_ATTR {
      const auto side = hn::BitCast(d, clip);
      counts.low[c] += hn::CountTrue(d, hn::Lt(side, zero));
      counts.high[c] += hn::CountTrue(d, hn::Gt(side, zero));
    };
    count(0, r);
    count(1, g);
    count(2, b);
  }
#endif
  return i;
}

// Adds by place modulo kTallyLanes, so that any vectors give the same sums.
std::size_t differenceVectors([[maybe_unused]] std::span<const double> a,
                              [[maybe_unused]] std::span<const double> b, [[maybe_unused]] bool isSquared,
                              [[maybe_unused]] TallySums& sums, [[maybe_unused]] TallySums& counts,
                              [[maybe_unused]] double& largest) {
  std::size_t done = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::CappedTag<double, 8> d;
  const auto most = hn::Set(d, std::numeric_limits<double>::max()), one = hn::Set(d, 1.0);
  done = a.size() / kTallyLanes * kTallyLanes;
  auto greatest = hn::Zero(d);
  for (std::size_t lane = 0; lane < kTallyLanes; lane += hn::Lanes(d)) {
    auto sum = hn::Zero(d), count = sum;
    for (std::size_t i = lane; i < done; i += kTallyLanes) {
      const auto apart = hn::Abs(hn::Sub(hn::LoadU(d, a.data() + i), hn::LoadU(d, b.data() + i)));
      const auto isFinite = hn::Le(apart, most);
      const auto known = hn::IfThenElseZero(isFinite, apart);
      greatest = hn::Max(greatest, known);
      sum = hn::Add(sum, isSquared ? hn::Mul(known, known) : known);
      count = hn::Add(count, hn::IfThenElseZero(isFinite, one));
    }
    hn::StoreU(sum, d, sums.data() + lane);
    hn::StoreU(count, d, counts.data() + lane);
  }
  largest = std::max(largest, hn::GetLane(hn::MaxOfLanes(d, greatest)));
#endif
  return done;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(rangeVectors);
HWY_EXPORT(floatBinVectors);
HWY_EXPORT(codeVectors);
HWY_EXPORT(clipVectors);
HWY_EXPORT(differenceVectors);

void widenRanges(std::span<const double> samples, std::span<FiniteRange> ranges) {
  assert(ranges.size() == 1 || ranges.size() == 3);
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(rangeVectors)(samples, ranges); i < samples.size(); ++i) {
    if (!std::isfinite(samples[i])) continue;
    FiniteRange& range = ranges[i % ranges.size()];
    range.min = std::min(range.min, samples[i]);
    range.max = std::max(range.max, samples[i]);
  }
}

void binFloats(std::span<const double> samples, std::uint16_t* bins) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(floatBinVectors)(samples, bins); i < samples.size(); ++i) {
    const auto value = static_cast<float>(samples[i]);
    bins[i] = std::isfinite(value) ? floatBin(value) : 0;
  }
}

void toCodes(std::span<const double> values, double offset, std::uint8_t* codes) {
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(codeVectors)(values, offset, codes); i < values.size(); ++i)
    codes[i] = static_cast<std::uint8_t>(values[i] + offset);
}

void countClips(std::span<const signed char> clips, std::size_t channels, ClipCounts& counts) {
  std::size_t i = channels == 3 ? HWY_DYNAMIC_DISPATCH(clipVectors)(clips, counts) : 0;
  for (; i < clips.size(); i += channels) {
    bool isAny = false;
    for (std::size_t c = 0; c < channels; ++c) {
      counts.low[c] += clips[i + c] < 0;
      counts.high[c] += clips[i + c] > 0;
      isAny |= clips[i + c] != 0;
    }
    counts.pixels += isAny;
  }
}

namespace {

struct Tally {
  TallySums sums{}, counts{};
  double largest = 0;

  Tally(std::span<const double> a, std::span<const double> b, bool isSquared) {
    assert(a.size() == b.size());
    std::size_t i = HWY_DYNAMIC_DISPATCH(differenceVectors)(a, b, isSquared, sums, counts, largest);
    for (; i < a.size(); ++i) {
      const double apart = std::abs(a[i] - b[i]);
      if (!std::isfinite(apart)) continue;
      largest = std::max(largest, apart);
      sums[i % kTallyLanes] += isSquared ? apart * apart : apart;
      ++counts[i % kTallyLanes];
    }
  }
};

} // namespace

void addDifferences(std::span<const double> a, std::span<const double> b, Differences& differences) {
  const Tally tally(a, b, false);
  for (std::size_t lane = 0; lane < kTallyLanes; ++lane) {
    differences.sum += tally.sums[lane];
    differences.count += tally.counts[lane];
  }
  differences.largest = std::max(differences.largest, tally.largest);
}

void addSquaredDifferences(std::span<const double> a, std::span<const double> b, std::size_t channels,
                           SquaredDifferences& differences) {
  const Tally tally(a, b, true);
  for (std::size_t lane = 0; lane < kTallyLanes; ++lane) {
    differences.sum[lane % channels] += tally.sums[lane];
    differences.count[lane % channels] += tally.counts[lane];
  }
}

} // namespace normscope
#endif
