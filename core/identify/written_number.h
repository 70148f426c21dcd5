// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace normscope {

/// A number as somebody wrote it: how much its last digit counts says how exactly it can be meant.
/// 0.485 has a step of 0.001; 0.485*255 one of 0.255; the result of 124/255 is exact and has none.
struct WrittenNumber {
  double value = 0.0;
  double step = 0.0;
};

using WrittenNumbers = std::vector<WrittenNumber>;

} // namespace normscope
