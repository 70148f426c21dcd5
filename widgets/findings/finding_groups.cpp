// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/finding_groups.h"

#include <algorithm>
#include <tuple>

namespace normscope {

std::vector<GroupedFinding> groupedFindings(const Analysis& analysis, const std::vector<std::string>& chosen,
                                            const std::function<bool(const Warning&)>& isWanted) {
  std::vector<GroupedFinding> findings;
  for (const Warning& warning : *analysis.datasetWarnings)
    if (isWanted(warning)) findings.push_back({FindingGroup::files, {&warning}});
  const auto place = [&](const std::string& modeId) {
    return static_cast<std::size_t>(std::ranges::find(chosen, modeId) - chosen.begin());
  };
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const bool isChosen = place(judged.outcome->mode->id) < chosen.size();
    GroupedFinding storage{FindingGroup::storage, {}}, others{FindingGroup::others, {}};
    for (const Warning& warning : judged.warnings()) {
      if (!isWanted(warning)) continue;
      if (questionOf(warning) == Question::storage)
        storage.warnings.push_back(&warning);
      else if (isChosen)
        findings.push_back({FindingGroup::chosen, {&warning}});
      else
        others.warnings.push_back(&warning);
    }
    for (GroupedFinding* merged : {&storage, &others}) {
      std::ranges::stable_sort(merged->warnings, std::ranges::greater(), &Warning::severity);
      if (!merged->warnings.empty()) findings.push_back(std::move(*merged));
    }
  }
  const auto rank = [&](const GroupedFinding& finding) {
    return std::tuple(finding.group, -static_cast<int>(finding.lead().severity),
                      place(finding.lead().modeId));
  };
  std::ranges::stable_sort(findings, {}, rank);
  return findings;
}

} // namespace normscope
