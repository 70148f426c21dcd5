// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/noise_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "outcomes/noise_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <tuple>

#ifndef NORMSCOPE_SHAKEN_AT_ONCE // this file is read once per target
#define NORMSCOPE_SHAKEN_AT_ONCE
namespace normscope {
inline constexpr std::size_t kShakenAtOnce = 2 * std::tuple_size_v<NoiseLanes>; // half a number for each
}
#endif

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Gives how many samples that were, whole groups of kShakenAtOnce.
std::size_t shakeVectors([[maybe_unused]] std::span<std::uint8_t> samples,
                         [[maybe_unused]] std::uint8_t reach, [[maybe_unused]] NoiseLanes& lanes,
                         [[maybe_unused]] std::uint64_t& squares) {
  std::size_t done = 0;
#if HWY_TARGET != HWY_SCALAR
  const hn::CappedTag<std::uint32_t, kShakenAtOnce / 2> d32;
  const hn::Repartition<std::uint16_t, decltype(d32)> d16;
  const hn::Half<decltype(d16)> half16;
  const hn::Rebind<std::uint8_t, decltype(d16)> d8;
  const auto full = hn::Set(d16, std::uint16_t{255}), most = hn::Set(d16, std::uint16_t{reach});
  const auto one = hn::Set(d16, std::uint16_t{1});
  constexpr std::size_t kGroups = 1024; // fewer than would overflow 32 bits
  while (samples.size() - done >= kShakenAtOnce) {
    const std::size_t end = done + std::min(kGroups, (samples.size() - done) / kShakenAtOnce) * kShakenAtOnce;
    auto sums = hn::Zero(d32);
    for (; done < end; done += kShakenAtOnce)
      for (std::size_t lane = 0; lane < lanes.size(); lane += hn::Lanes(d32)) {
        auto state = hn::LoadU(d32, lanes.data() + lane);
        state = hn::Xor(state, hn::ShiftLeft<13>(state));
        state = hn::Xor(state, hn::ShiftRight<17>(state));
        state = hn::Xor(state, hn::ShiftLeft<5>(state));
        hn::StoreU(state, d32, lanes.data() + lane);
        std::uint8_t* at = samples.data() + done + 2 * lane;
        const auto value = hn::PromoteTo(d16, hn::LoadU(d8, at));
        const auto room = hn::Min(most, hn::Min(value, hn::Sub(full, value)));
        const auto drawn = hn::MulHigh(hn::BitCast(d16, state), hn::Add(hn::Add(room, room), one));
        const hn::RebindToSigned<decltype(d16)> whole;
        const auto moved = hn::Sub(hn::Add(value, drawn), room);
        hn::StoreU(hn::DemoteTo(d8, hn::BitCast(whole, moved)), d8, at);
        const auto apart = hn::Sub(hn::Max(drawn, room), hn::Min(drawn, room));
        const auto square = hn::Mul(apart, apart);
        sums = hn::Add(sums, hn::Add(hn::PromoteTo(d32, hn::LowerHalf(half16, square)),
                                     hn::PromoteTo(d32, hn::UpperHalf(half16, square))));
      }
    HWY_ALIGN std::uint32_t parts[kShakenAtOnce / 2];
    hn::StoreU(sums, d32, parts);
    for (std::size_t lane = 0; lane < hn::Lanes(d32); ++lane) squares += parts[lane];
  }
#endif
  return done;
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(shakeVectors);

namespace {

// A group of kShakenAtOnce samples without vectors.
std::uint64_t shakeGroup(std::uint8_t* samples, std::uint8_t reach, NoiseLanes& lanes) {
  std::uint64_t squares = 0;
  for (std::size_t i = 0; i < kShakenAtOnce; ++i) {
    std::uint32_t& state = lanes[i / 2];
    if (i % 2 == 0) {
      state ^= state << 13;
      state ^= state >> 17;
      state ^= state << 5;
    }
    const unsigned value = samples[i], room = std::min({unsigned{reach}, value, 255 - value});
    const unsigned half = i % 2 == 0 ? state & 0xFFFFu : state >> 16;
    const int move = static_cast<int>(half * (2 * room + 1) >> 16) - static_cast<int>(room);
    samples[i] = static_cast<std::uint8_t>(static_cast<int>(value) + move);
    squares += static_cast<std::uint64_t>(move * move);
  }
  return squares;
}

} // namespace

std::uint64_t shakeBytes(std::span<std::uint8_t> samples, std::uint8_t reach, NoiseLanes& lanes) {
  std::uint64_t squares = 0;
  std::size_t i = HWY_DYNAMIC_DISPATCH(shakeVectors)(samples, reach, lanes, squares);
  for (; i + kShakenAtOnce <= samples.size(); i += kShakenAtOnce)
    squares += shakeGroup(samples.data() + i, reach, lanes);
  if (i == samples.size()) return squares;
  std::uint8_t rest[kShakenAtOnce] = {}; // zeros do not move
  std::ranges::copy(samples.subspan(i), rest);
  squares += shakeGroup(rest, reach, lanes);
  std::copy_n(rest, samples.size() - i, samples.begin() + static_cast<std::ptrdiff_t>(i));
  return squares;
}

} // namespace normscope
#endif
