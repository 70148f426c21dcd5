// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "stats/curvature.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "stats/curvature.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cstdlib>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Whole vectors only; gives how many samples that were. |I∗N| is at most 8·255, sixteen of them at most
/// 32,640.
std::size_t addCurvatureOfVectors(const std::uint8_t* above, const std::uint8_t* middle,
                                  const std::uint8_t* below, std::size_t count, std::size_t step,
                                  std::uint16_t* HWY_RESTRICT sums, std::uint8_t* HWY_RESTRICT saturated) {
  const hn::ScalableTag<std::int16_t> d16;
  const hn::RebindToUnsigned<decltype(d16)> du16;
  const hn::Rebind<std::uint8_t, decltype(d16)> d8;
  const std::size_t lanes = hn::Lanes(d16);
  const auto down = [&](std::ptrdiff_t at) HWY_ATTR { // second difference down a column
    const auto load = [&](const std::uint8_t* row)
                          HWY_ATTR { return hn::PromoteTo(d16, hn::LoadU(d8, row + at)); };
    const auto mid = load(middle);
    return hn::Sub(hn::Add(load(above), load(below)), hn::Add(mid, mid));
  };
  const auto zero = hn::Zero(d8), full = hn::Set(d8, 255), one = hn::Set(d8, 1);
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    const auto at = static_cast<std::ptrdiff_t>(i), aside = static_cast<std::ptrdiff_t>(step);
    const auto mid = down(at);
    const auto curvature = hn::Abs(hn::Sub(hn::Add(down(at - aside), down(at + aside)), hn::Add(mid, mid)));
    hn::StoreU(hn::Add(hn::LoadU(du16, sums + i), hn::BitCast(du16, curvature)), du16, sums + i);
    const auto samples = hn::LoadU(d8, middle + i);
    const auto ends = hn::Or(hn::Eq(samples, zero), hn::Eq(samples, full));
    hn::StoreU(hn::Add(hn::LoadU(d8, saturated + i), hn::IfThenElseZero(ends, one)), d8, saturated + i);
  }
  return i;
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
