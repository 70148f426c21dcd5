// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/curvature.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "accumulators/curvature.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cstdlib>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Second differences down the columns of three rows.
template<class D16>
void secondDifferences(D16 d16, const std::uint8_t* above, const std::uint8_t* middle,
                       const std::uint8_t* below, std::size_t count, std::int16_t* HWY_RESTRICT out) {
  const hn::Rebind<std::uint8_t, D16> d8;
  const std::size_t lanes = hn::Lanes(d16);
  for (std::size_t i = 0; i < count; i += lanes) {
    const std::size_t at = std::min(i, count - lanes); // the last vector may overlap the one before
    const auto load = [&](const std::uint8_t* row)
                          HWY_ATTR { return hn::PromoteTo(d16, hn::LoadU(d8, row + at)); };
    const auto mid = load(middle);
    hn::StoreU(hn::Sub(hn::Add(load(above), load(below)), hn::Add(mid, mid)), d16, out + at);
  }
}

/// From second differences of count + 2 · step columns. |I∗N| is at most 8·255, sixteen of them at most
/// 32,640. Whole vectors only; gives how many samples that were.
template<class D16>
std::size_t addAcross(D16 d16, const std::int16_t* HWY_RESTRICT down, const std::uint8_t* middle,
                      std::size_t count, std::size_t step, std::uint16_t* HWY_RESTRICT sums,
                      std::uint8_t* HWY_RESTRICT saturated) {
  const hn::RebindToUnsigned<D16> du16;
  const hn::Rebind<std::uint8_t, D16> d8;
  const std::size_t lanes = hn::Lanes(d16);
  const auto zero = hn::Zero(d8), full = hn::Set(d8, 255), one = hn::Set(d8, 1);
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    const auto mid = hn::LoadU(d16, down + i + step);
    const auto sides = hn::Add(hn::LoadU(d16, down + i), hn::LoadU(d16, down + i + 2 * step));
    const auto curvature = hn::Abs(hn::Sub(sides, hn::Add(mid, mid)));
    hn::StoreU(hn::Add(hn::LoadU(du16, sums + i), hn::BitCast(du16, curvature)), du16, sums + i);
    const auto samples = hn::LoadU(d8, middle + i);
    const auto ends = hn::Or(hn::Eq(samples, zero), hn::Eq(samples, full));
    hn::StoreU(hn::Add(hn::LoadU(d8, saturated + i), hn::IfThenElseZero(ends, one)), d8, saturated + i);
  }
  return i;
}

/// Gives how many samples were done, all but a few.
std::size_t addCurvatureOfVectors(const std::uint8_t* above, const std::uint8_t* middle,
                                  const std::uint8_t* below, std::size_t count, std::size_t step,
                                  std::uint16_t* HWY_RESTRICT sums, std::uint8_t* HWY_RESTRICT saturated) {
  const hn::ScalableTag<std::int16_t> d16;
  constexpr std::size_t most = 768, mostAside = 4;
  HWY_ALIGN std::int16_t down[most + 2 * mostAside];
  if (step > mostAside) return 0;
  std::size_t done = 0;
  while (count - done >= hn::Lanes(d16)) {
    const std::size_t part = std::min(most, count - done);
    const auto left = static_cast<std::ptrdiff_t>(done) - static_cast<std::ptrdiff_t>(step);
    secondDifferences(d16, above + left, middle + left, below + left, part + 2 * step, down);
    std::size_t i = addAcross(d16, down, middle + done, part, step, sums + done, saturated + done);
#if HWY_TARGET != HWY_SCALAR
    const hn::Half<decltype(d16)> half;
    i += addAcross(half, down + i, middle + done + i, part - i, step, sums + done + i, saturated + done + i);
#endif
    done += i;
  }
  return done;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {
namespace {

template<class Sample, class Sum>
void addFrom(std::size_t first, const Sample* above, const Sample* middle, const Sample* below,
             std::size_t count, std::size_t step, Sum* sums, std::uint8_t* saturated) {
  constexpr Sample full = static_cast<Sample>(~Sample{0});
  const auto down = [&](const Sample* a, const Sample* m, const Sample* b) {
    return int{*a} + *b - 2 * int{*m};
  };
  for (std::size_t i = first; i < count; ++i) {
    const Sample *const a = above + i, *const m = middle + i, *const b = below + i;
    const int curvature =
        down(a - step, m - step, b - step) - 2 * down(a, m, b) + down(a + step, m + step, b + step);
    sums[i] = static_cast<Sum>(sums[i] + static_cast<Sum>(std::abs(curvature)));
    saturated[i] = static_cast<std::uint8_t>(saturated[i] + (*m == 0 || *m == full));
  }
}

} // namespace

HWY_EXPORT(addCurvatureOfVectors);

void addCurvature(const std::uint8_t* above, const std::uint8_t* middle, const std::uint8_t* below,
                  std::size_t count, std::size_t step, std::uint16_t* sums, std::uint8_t* saturated) {
  const std::size_t done =
      HWY_DYNAMIC_DISPATCH(addCurvatureOfVectors)(above, middle, below, count, step, sums, saturated);
  addFrom(done, above, middle, below, count, step, sums, saturated);
}

void addCurvature(const std::uint16_t* above, const std::uint16_t* middle, const std::uint16_t* below,
                  std::size_t count, std::size_t step, std::uint32_t* sums, std::uint8_t* saturated) {
  addFrom(0, above, middle, below, count, step, sums, saturated);
}

} // namespace normscope
#endif
