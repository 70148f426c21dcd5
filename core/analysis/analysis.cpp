// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analysis.h"

namespace normscope {

const ModeOutcome* Analysis::outcome(std::string_view modeId) const {
  const JudgedOutcome* found = judged(modeId);
  return found ? found->outcome.get() : nullptr;
}

} // namespace normscope
