// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/judged_outcome.h"

#include <algorithm>

namespace normscope {

const std::vector<Warning>& JudgedOutcome::warnings() const {
  static const std::vector<Warning> kNone;
  return isJudged() ? *judged : kNone;
}

const JudgedOutcome* findOutcome(std::span<const JudgedOutcome> outcomes, std::string_view modeId) {
  const auto found =
      std::ranges::find_if(outcomes, [&](const JudgedOutcome& o) { return o.outcome->mode->id == modeId; });
  return found == outcomes.end() ? nullptr : &*found;
}

} // namespace normscope
