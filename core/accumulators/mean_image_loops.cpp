// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/mean_image_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "accumulators/mean_image_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cassert>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Both do whole vectors only and give how many samples or positions that were.

std::size_t narrowVectors([[maybe_unused]] std::span<const std::int32_t> samples,
                          [[maybe_unused]] std::uint16_t* narrow,
                          [[maybe_unused]] std::array<std::uint64_t, 3>& sums,
                          [[maybe_unused]] std::uint32_t& allBits) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<std::int32_t> d32;
  const hn::RebindToUnsigned<decltype(d32)> du32;
  const hn::Rebind<std::uint16_t, decltype(d32)> d16;
  const std::size_t lanes = hn::Lanes(d32), step = 3 * lanes; // after which channels meet the same lanes
  constexpr std::size_t atOnce = 65536;                       // samples up to 65535 in a lane of 32 bits
  auto bits = hn::Zero(du32);
  while (i + step <= samples.size()) {
    const std::size_t end = i + std::min((samples.size() - i) / step, atOnce) * step;
    auto first = hn::Zero(du32), second = first, third = first;
    const auto take = [&](std::size_t at, auto& sum) HWY_ATTR {
      const auto wide = hn::LoadU(d32, samples.data() + at);
      hn::StoreU(hn::DemoteTo(d16, wide), d16, narrow + at);
      bits = hn::Or(bits, hn::BitCast(du32, wide));
      sum = hn::Add(sum, hn::BitCast(du32, wide));
    };
    for (; i < end; i += step) {
      take(i, first);
      take(i + lanes, second);
      take(i + 2 * lanes, third);
    }
    HWY_ALIGN std::uint32_t parts[3 * HWY_MAX_BYTES / 4];
    hn::StoreU(first, du32, parts);
    hn::StoreU(second, du32, parts + lanes);
    hn::StoreU(third, du32, parts + 2 * lanes);
    for (std::size_t k = 0; k < step; ++k) sums[k % 3] += parts[k];
  }
  HWY_ALIGN std::uint32_t parts[HWY_MAX_BYTES / 4];
  hn::Store(bits, du32, parts);
  for (std::size_t k = 0; k < lanes; ++k) allBits |= parts[k];
#endif
  return i;
}

std::size_t addPositionVectors([[maybe_unused]] std::span<const std::uint16_t> images,
                               [[maybe_unused]] std::span<std::int64_t> sums,
                               [[maybe_unused]] std::span<std::uint64_t> squares) {
  std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::ScalableTag<std::uint32_t> d32;
  const hn::Half<decltype(d32)> half32;
  const hn::Rebind<std::uint16_t, decltype(d32)> d16;
  const hn::RepartitionToWide<decltype(d32)> d64;
  const hn::RebindToSigned<decltype(d64)> di64;
  const std::size_t lanes = hn::Lanes(d32), half = hn::Lanes(d64);
  const auto low16 = hn::Set(d32, 0xffff);
  for (; i + lanes <= sums.size(); i += lanes) {
    auto sum = hn::Zero(d32), low = sum, high = sum; // of squares: the halves of 16 bits
    for (std::size_t at = i; at < images.size(); at += sums.size()) {
      const auto sample = hn::PromoteTo(d32, hn::LoadU(d16, images.data() + at));
      const auto square = hn::Mul(sample, sample);
      sum = hn::Add(sum, sample);
      low = hn::Add(low, hn::And(square, low16));
      high = hn::Add(high, hn::ShiftRight<16>(square));
    }
    const auto put = [&](auto sumPart, auto lowPart, auto highPart, std::size_t to) HWY_ATTR {
      const auto added = hn::BitCast(di64, hn::PromoteTo(d64, sumPart));
      hn::StoreU(hn::Add(hn::LoadU(di64, sums.data() + to), added), di64, sums.data() + to);
      const auto whole =
          hn::Add(hn::PromoteTo(d64, lowPart), hn::ShiftLeft<16>(hn::PromoteTo(d64, highPart)));
      hn::StoreU(hn::Add(hn::LoadU(d64, squares.data() + to), whole), d64, squares.data() + to);
    };
    put(hn::LowerHalf(half32, sum), hn::LowerHalf(half32, low), hn::LowerHalf(half32, high), i);
    put(hn::UpperHalf(half32, sum), hn::UpperHalf(half32, low), hn::UpperHalf(half32, high), i + half);
  }
#endif
  return i;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(narrowVectors);
HWY_EXPORT(addPositionVectors);

std::optional<std::array<std::uint64_t, 3>> narrowed(std::span<const std::int32_t> samples,
                                                     std::uint16_t* narrow) {
  std::array<std::uint64_t, 3> sums{};
  std::uint32_t bits = 0;
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(narrowVectors)(samples, narrow, sums, bits); i < samples.size();
       ++i) {
    const auto sample = static_cast<std::uint32_t>(samples[i]);
    bits |= sample;
    narrow[i] = static_cast<std::uint16_t>(sample);
    sums[i % 3] += sample;
  }
  if (bits > 0xffff) return std::nullopt;
  return sums;
}

void addPositions(std::span<const std::uint16_t> images, std::span<std::int64_t> sums,
                  std::span<std::uint64_t> squares) {
  assert(squares.size() == sums.size() && images.size() <= 256 * sums.size());
  for (std::size_t i = HWY_DYNAMIC_DISPATCH(addPositionVectors)(images, sums, squares); i < sums.size(); ++i)
    for (std::size_t at = i; at < images.size(); at += sums.size()) {
      const std::uint64_t sample = images[at];
      sums[i] += static_cast<std::int64_t>(sample);
      squares[i] += sample * sample;
    }
}

} // namespace normscope
#endif
