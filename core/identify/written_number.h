// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

namespace normscope {

/// A number as somebody wrote it: how much its last digit counts says how exactly it can be meant.
/// 0.485 has a step of 0.001; 0.485*255 one of 0.255; the result of 124/255 is exact and has none.
struct WrittenNumber {
  double value = 0.0;
  double step = 0.0;
};

using WrittenNumbers = std::vector<WrittenNumber>;

/// Whole numbers are exact as factors: 0.485 * 255, 124 / 255.
WrittenNumber times(const WrittenNumber& a, const WrittenNumber& b);
WrittenNumber over(const WrittenNumber& a, const WrittenNumber& b);
WrittenNumber plus(const WrittenNumber& a, const WrittenNumber& b);
WrittenNumber minus(const WrittenNumber& a, const WrittenNumber& b);
WrittenNumber raised(const WrittenNumber& a, const WrittenNumber& b); ///< a to the power of b

using NumberOperation = WrittenNumber (*)(const WrittenNumber&, const WrittenNumber&);
/// Number by number; one number meets all of a list. None when lists differ in length.
std::optional<WrittenNumbers> combined(WrittenNumbers a, const WrittenNumbers& b, NumberOperation apply);

} // namespace normscope
