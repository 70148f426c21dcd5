// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

namespace normscope {

/// A measure as JSON: null where it is undefined, and never −0, which some readers print and some do not.
template<class Json>
Json numberOrNull(double x) {
  if (!std::isfinite(x)) return nullptr;
  return x == 0.0 ? 0.0 : x;
}

template<class Json, class Numbers>
Json numbersOrNull(const Numbers& numbers) {
  Json array = Json::array();
  for (const double x : numbers) array.push_back(numberOrNull<Json>(x));
  return array;
}

} // namespace normscope
