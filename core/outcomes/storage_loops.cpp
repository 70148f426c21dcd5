// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/storage_loops.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "outcomes/storage_loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

HWY_BEFORE_NAMESPACE();
namespace normscope::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// One lane where there are no vectors: the same code then is the plain loop. Some processors' vectors can be
// no members, so that results go by reference.
using Doubles = hn::ScalableTag<double>;
using Vector = hn::Vec<Doubles>;

HWY_INLINE auto isFinite(Vector y) {
  return hn::Le(hn::Abs(y), hn::Set(Doubles(), std::numeric_limits<double>::max()));
}

// −1 and +1 by the sign of what is not finite, −1 for NaN.
HWY_INLINE Vector lostSide(Vector y) {
  const Doubles d;
  return hn::IfThenElse(hn::Gt(y, hn::Zero(d)), hn::Set(d, 1.0), hn::Set(d, -1.0));
}

HWY_INLINE Vector sideOf(Vector value, double least, double most) {
  const Doubles d;
  const auto above = hn::IfThenElseZero(hn::Gt(value, hn::Set(d, most)), hn::Set(d, 1.0));
  return hn::IfThenElse(hn::Lt(value, hn::Set(d, least)), hn::Set(d, -1.0), above);
}

// A uint8 of `code`, which y was brought to.
HWY_INLINE void saturated(Vector y, Vector code, Vector& value, Vector& clip) {
  const Doubles d;
  const auto zero = hn::Zero(d), white = hn::Set(d, 255.0);
  const auto within = hn::IfThenElse(hn::Gt(code, hn::Set(d, 256.0)), hn::Set(d, 256.0), code);
  // Adding and taking away 1.5·2⁵² rounds to even.
  const auto magic = hn::Set(d, 0x1.8p52);
  const auto bounded = hn::IfThenElse(hn::Lt(within, hn::Set(d, -1.0)), hn::Set(d, -1.0), within);
  const auto rounded = hn::Sub(hn::Add(bounded, magic), magic);
  const auto raised = hn::IfThenElse(hn::Gt(rounded, zero), rounded, zero);
  const auto held = hn::IfThenElse(hn::Gt(raised, white), white, raised);
  const auto finite = isFinite(y);
  value = hn::IfThenElseZero(finite, held);
  clip = hn::IfThenElse(finite, sideOf(rounded, 0.0, 255.0), lostSide(y));
}

HWY_INLINE void wrapped(Vector y, Vector& value, Vector& clip) {
  const Doubles d;
  const auto truncated = hn::Trunc(y), turn = hn::Set(d, 256.0);
  const auto rest = hn::Sub(truncated, hn::Mul(turn, hn::Floor(hn::Div(truncated, turn))));
  const auto finite = isFinite(y);
  value = hn::IfThenElseZero(finite, rest);
  clip = hn::IfThenElse(finite, sideOf(truncated, 0.0, 255.0), lostSide(y));
}

HWY_INLINE void stepped(Vector y, Vector scale, Vector& value, Vector& clip) {
  const Doubles d;
  const auto most = hn::Set(d, 127.0), steps = hn::Round(hn::Div(y, scale));
  const auto raised = hn::IfThenElse(hn::Lt(steps, hn::Neg(most)), hn::Neg(most), steps);
  const auto held = hn::IfThenElse(hn::Gt(raised, most), most, raised);
  const auto finite = isFinite(y);
  value = hn::IfThenElseZero(finite, held);
  clip = hn::IfThenElse(finite, hn::Zero(d), lostSide(y));
}

HWY_INLINE void shortened(Vector y, Vector smallest, Vector magicPerPower, double largest, Vector& value,
                          Vector& clip) {
  const Doubles d;
  const hn::RebindToUnsigned<Doubles> bits;
  const auto power = hn::BitCast(
      d, hn::And(hn::BitCast(bits, y), hn::Set(bits, std::uint64_t{0x7FF0'0000'0000'0000}))); // 2^exponent
  // Adding and taking away 1.5·2⁵² of the last place rounds to even there, subnormal numbers included.
  const auto magic = hn::Mul(hn::IfThenElse(hn::Lt(power, smallest), smallest, power), magicPerPower);
  const auto rounded = hn::Sub(hn::Add(y, magic), magic);
  const auto isHeld = hn::Le(hn::Abs(rounded), hn::Set(d, largest));
  const auto infinite = hn::Set(d, std::numeric_limits<double>::infinity());
  // The sign stays also where the sum was 0.
  const auto held = hn::CopySign(hn::IfThenElse(isHeld, rounded, infinite), y);
  const auto side = hn::IfThenElse(isHeld, hn::Zero(d), lostSide(y));
  const auto finite = isFinite(y);
  value = hn::IfThenElse(finite, held, y);
  clip = hn::IfThenElseZero(finite, side);
}

// Whole vectors, and the rest by way of a vector of its own.
template<class Store>
HWY_INLINE void storeVectors(std::span<const double> y, StoredValues values, StoredClips clips,
                             const Store& store) {
  const Doubles d;
  const hn::Rebind<std::int32_t, Doubles> d32;
  const hn::Rebind<std::int8_t, Doubles> d8;
  const auto storeAt = [&](const double* from, double* value, signed char* clip) HWY_ATTR {
    auto stored = hn::Zero(d), side = hn::Zero(d);
    store(hn::LoadU(d, from), stored, side);
    hn::StoreU(stored, d, value);
    hn::StoreU(hn::DemoteTo(d8, hn::DemoteTo(d32, side)), d8, reinterpret_cast<std::int8_t*>(clip));
  };
  std::size_t i = 0;
  for (; i + hn::Lanes(d) <= y.size(); i += hn::Lanes(d))
    storeAt(y.data() + i, values.data() + i, clips.data() + i);
  if (i == y.size()) return;
  HWY_ALIGN double from[hn::MaxLanes(d)] = {}, value[hn::MaxLanes(d)];
  signed char clip[hn::MaxLanes(d)];
  for (std::size_t k = i; k < y.size(); ++k) from[k - i] = y[k];
  storeAt(from, value, clip);
  for (std::size_t k = i; k < y.size(); ++k) {
    values[k] = value[k - i];
    clips[k] = clip[k - i];
  }
}

void fitted(std::span<const double> y, double low, double high, StoredValues values, StoredClips clips) {
  const Doubles d;
  const auto from = hn::Set(d, low), range = hn::Set(d, high - low), white = hn::Set(d, 255.0);
  if (high > low)
    storeVectors(y, values, clips, [&](Vector v, Vector& value, Vector& clip) HWY_ATTR {
      saturated(v, hn::Mul(hn::Div(hn::Sub(v, from), range), white), value, clip);
    });
  else
    storeVectors(y, values, clips, [&](Vector v, Vector& value, Vector& clip) HWY_ATTR {
      saturated(v, hn::Zero(d), value, clip);
    });
}

void saturate(std::span<const double> y, StoredValues values, StoredClips clips) {
  storeVectors(y, values, clips,
               [](Vector v, Vector& value, Vector& clip) HWY_ATTR { saturated(v, v, value, clip); });
}

void wrap(std::span<const double> y, StoredValues values, StoredClips clips) {
  storeVectors(y, values, clips,
               [](Vector v, Vector& value, Vector& clip) HWY_ATTR { wrapped(v, value, clip); });
}

void step(std::span<const double> y, double scale, StoredValues values, StoredClips clips) {
  const auto by = hn::Set(Doubles(), scale);
  storeVectors(y, values, clips,
               [&](Vector v, Vector& value, Vector& clip) HWY_ATTR { stepped(v, by, value, clip); });
}

void single(std::span<const double> y, StoredValues values, StoredClips clips) {
  storeVectors(y, values, clips, [](Vector v, Vector& value, Vector& clip) HWY_ATTR {
    const Doubles d;
    const hn::Rebind<float, Doubles> narrow;
    // From half a step beyond the largest float on it is infinite; NaN stays, and is below nothing.
    const auto isHeld = hn::Lt(hn::Abs(v), hn::Set(d, 0x1.FFFFFFp127));
    const auto infinite = hn::Mul(v, hn::Set(d, std::numeric_limits<double>::infinity()));
    value = hn::IfThenElse(isHeld, hn::PromoteTo(d, hn::DemoteTo(narrow, v)), infinite);
    clip = hn::Zero(d);
  });
}

void shorten(std::span<const double> y, int bits, int minExponent, double largest, StoredValues values,
             StoredClips clips) {
  const Doubles d;
  const auto smallest = hn::Set(d, std::ldexp(1.0, minExponent));
  const auto magic = hn::Set(d, std::ldexp(1.5, 52 - (bits - 1)));
  storeVectors(y, values, clips, [&](Vector v, Vector& value, Vector& clip) HWY_ATTR {
    shortened(v, smallest, magic, largest, value, clip);
  });
}

void spread(std::span<const double> codes, double low, double high, std::span<double> y) {
  const Doubles d;
  const auto first = hn::Set(d, low), range = hn::Set(d, high - low), white = hn::Set(d, 255.0);
  const auto spreadAt = [&](const double* from, double* to) HWY_ATTR {
    hn::StoreU(hn::Add(first, hn::Mul(hn::Div(hn::LoadU(d, from), white), range)), d, to);
  };
  std::size_t i = 0;
  for (; i + hn::Lanes(d) <= codes.size(); i += hn::Lanes(d)) spreadAt(&codes[i], &y[i]);
  for (; i < codes.size(); ++i) y[i] = low + codes[i] / 255.0 * (high - low);
}

} // namespace normscope::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace normscope {

HWY_EXPORT(fitted);
HWY_EXPORT(saturate);
HWY_EXPORT(wrap);
HWY_EXPORT(step);
HWY_EXPORT(single);
HWY_EXPORT(shorten);
HWY_EXPORT(spread);

void storeFitted(std::span<const double> y, double low, double high, StoredValues values, StoredClips clips) {
  HWY_DYNAMIC_DISPATCH(fitted)(y, low, high, values, clips);
}
void storeSaturated(std::span<const double> y, StoredValues values, StoredClips clips) {
  HWY_DYNAMIC_DISPATCH(saturate)(y, values, clips);
}
void storeWrapped(std::span<const double> y, StoredValues values, StoredClips clips) {
  HWY_DYNAMIC_DISPATCH(wrap)(y, values, clips);
}
void storeSteps(std::span<const double> y, double scale, StoredValues values, StoredClips clips) {
  HWY_DYNAMIC_DISPATCH(step)(y, scale, values, clips);
}
void storeSingle(std::span<const double> y, StoredValues values, StoredClips clips) {
  HWY_DYNAMIC_DISPATCH(single)(y, values, clips);
}
void storeShort(std::span<const double> y, int bits, int minExponent, double largest, StoredValues values,
                StoredClips clips) {
  HWY_DYNAMIC_DISPATCH(shorten)(y, bits, minExponent, largest, values, clips);
}
void restoreFitted(std::span<const double> codes, double low, double high, std::span<double> y) {
  HWY_DYNAMIC_DISPATCH(spread)(codes, low, high, y);
}

} // namespace normscope
#endif
