// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/warnings.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace normscope {

/// An outcome with what was found about it: the two go together wherever they go, and nobody changes them.
struct JudgedOutcome {
  std::shared_ptr<const ModeOutcome> outcome;         ///< never null
  std::shared_ptr<const std::vector<Warning>> judged; ///< about this outcome; null: not judged yet
  /// What was asked last is still being measured: the numbers of `outcome` answer an earlier question, and if
  /// its transform is new nobody has looked at images with it.
  bool isPending = false;

  bool isJudged() const { return judged && !isPending; }
  const std::vector<Warning>& warnings() const; ///< none while it is not judged
};

/// The place of a mode among outcomes; null where it is not.
const JudgedOutcome* findOutcome(std::span<const JudgedOutcome> outcomes, std::string_view modeId);

} // namespace normscope
