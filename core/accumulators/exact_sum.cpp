// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/exact_sum.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace normscope {
namespace {
// Digit 0 weighs 2^-1152: below the lowest bit of the smallest subnormal, written as a 53-bit mantissa
// (2^-1126).
constexpr int kBias = 1152;
constexpr std::int64_t kBase = std::int64_t{1} << 32;
} // namespace

void ExactSum::add(double value) {
  if (value == 0.0) return;
  int exponent = 0;
  const auto mantissa = static_cast<std::int64_t>(std::ldexp(std::frexp(value, &exponent), 53));
  const int position = exponent - 53 + kBias; // of the mantissa's lowest bit
  const int digit = position / 32, shift = position % 32;
  // 53 + 31 bits spread over three digits.
  const bool negative = mantissa < 0;
  const auto magnitude = static_cast<UInt128>(negative ? -mantissa : mantissa) << shift;
  for (int i = 0; i < 3; ++i) {
    const auto part =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(magnitude >> (32 * i)) & 0xFFFF'FFFFu);
    m_digits[static_cast<std::size_t>(digit + i)] += negative ? -part : part;
  }
  if (++m_pending >= (1u << 30)) carry();
}

void ExactSum::carry() {
  for (std::size_t i = 0; i + 1 < kDigits; ++i) {
    // Floor division keeps every digit but the last in [0, 2^32), which makes the form unique.
    const std::int64_t up = m_digits[i] >> 32;
    m_digits[i] -= up * kBase;
    m_digits[i + 1] += up;
  }
  m_pending = 0;
}

void ExactSum::merge(const ExactSum& other) {
  carry();
  ExactSum copy = other;
  copy.carry();
  for (std::size_t i = 0; i < kDigits; ++i) m_digits[i] += copy.m_digits[i];
  m_pending = 1;
}

bool ExactSum::operator==(const ExactSum& other) const {
  ExactSum a = *this, b = other;
  a.carry();
  b.carry();
  return a.m_digits == b.m_digits;
}

ExactSum::Parts ExactSum::parts() const {
  ExactSum normal = *this;
  normal.carry();
  Parts parts;
  parts.negative = normal.m_digits[kDigits - 1] < 0;
  if (parts.negative) {
    for (auto& digit : normal.m_digits) digit = -digit;
    normal.carry();
  }
  const auto isSet = [](std::int64_t digit) { return digit != 0; };
  const auto begin = std::ranges::find_if(normal.m_digits, isSet);
  auto end = normal.m_digits.end();
  while (end != begin && *(end - 1) == 0) --end;
  if (begin != end) parts.first = static_cast<std::uint32_t>(begin - normal.m_digits.begin());
  for (auto at = begin; at != end; ++at) parts.digits.push_back(static_cast<std::uint32_t>(*at));
  return parts;
}

ExactSum ExactSum::fromParts(const Parts& parts) {
  assert(parts.first + parts.digits.size() <= kMostDigits);
  ExactSum sum;
  for (std::size_t i = 0; i < parts.digits.size(); ++i)
    sum.m_digits[parts.first + i] = parts.negative ? -std::int64_t{parts.digits[i]} : parts.digits[i];
  sum.m_pending = 1;
  return sum;
}

Quad ExactSum::value() const {
  ExactSum normal = *this;
  normal.carry();
  // A negative sum has −1-filled upper digits; its magnitude is summed instead, so that nothing cancels.
  const bool negative = normal.m_digits[kDigits - 1] < 0;
  if (negative) {
    for (auto& digit : normal.m_digits) digit = -digit;
    normal.carry();
  }
  Quad sum = 0;
  Quad weight = 1;
  for (int i = 0; i < 36; ++i) weight /= static_cast<Quad>(kBase); // 2^-1152
  for (const std::int64_t digit : normal.m_digits) {
    sum += static_cast<Quad>(digit) * weight;
    weight *= static_cast<Quad>(kBase);
  }
  return negative ? -sum : sum;
}

} // namespace normscope
