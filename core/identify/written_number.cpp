// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/written_number.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

double relativeStep(const WrittenNumber& number) {
  const bool whole = number.step == 1.0 && number.value == std::round(number.value);
  return whole || number.value == 0.0 ? 0.0 : number.step / std::abs(number.value);
}

} // namespace

WrittenNumber times(const WrittenNumber& a, const WrittenNumber& b) {
  const double value = a.value * b.value;
  return {value, std::abs(value) * std::max(relativeStep(a), relativeStep(b))};
}

WrittenNumber over(const WrittenNumber& a, const WrittenNumber& b) {
  const double value = a.value / b.value;
  return {value, std::abs(value) * std::max(relativeStep(a), relativeStep(b))};
}

WrittenNumber plus(const WrittenNumber& a, const WrittenNumber& b) {
  return {a.value + b.value, std::max(a.step, b.step)};
}

WrittenNumber minus(const WrittenNumber& a, const WrittenNumber& b) {
  return {a.value - b.value, std::max(a.step, b.step)};
}

WrittenNumber raised(const WrittenNumber& a, const WrittenNumber& b) {
  const double value = std::pow(a.value, b.value);
  return {value, std::abs(value * b.value) * relativeStep(a)};
}

std::optional<WrittenNumbers> combined(WrittenNumbers a, const WrittenNumbers& b, NumberOperation apply) {
  if (a.size() != b.size() && a.size() != 1 && b.size() != 1) return {};
  if (a.size() == 1 && b.size() > 1) a.resize(b.size(), a.front());
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = apply(a[i], b.size() == 1 ? b.front() : b[i]);
  return a;
}

} // namespace normscope
