// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace normscope {

/// What a finding is about, in the order of the list: the set itself; what A and B do to training; what the
/// storage type loses; what all other modes do to training.
enum class FindingGroup : std::uint8_t { files, chosen, storage, others };
inline constexpr std::array kFindingGroups{FindingGroup::files, FindingGroup::chosen, FindingGroup::storage,
                                           FindingGroup::others};

/// One fact with all warnings that tell of it, the worst first: that a mode cannot be stored, loses samples
/// and merges levels is one, and so is all that is said of a mode that nobody looks at.
struct GroupedFinding {
  FindingGroup group = FindingGroup::files;
  std::vector<const Warning*> warnings; ///< never empty; they belong to the analysis
  const Warning& lead() const { return *warnings.front(); }
};

/// Findings by group, in each the worst first and among equals those of the chosen modes, which are A and B.
std::vector<GroupedFinding> groupedFindings(const Analysis& analysis, const std::vector<std::string>& chosen,
                                            const std::function<bool(const Warning&)>& isWanted);

} // namespace normscope
