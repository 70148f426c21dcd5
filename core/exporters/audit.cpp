// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/audit.h"

#include "base/path_text.h"
#include "exporters/audit_parts.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace normscope {

std::vector<AuditEntry> auditEntries(const ScanResult& scan, const DatasetStatistics& all,
                                     const std::vector<Warning>& datasetWarnings) {
  std::vector<AuditEntry> entries;
  for (const auto& chapter : {auditReading(scan), auditBits(scan), auditLevels(scan), auditContent(scan),
                              auditCopies(scan), auditBrightness(scan, all)})
    entries.insert(entries.end(), chapter.begin(), chapter.end());
  for (const Warning& warning : datasetWarnings) {
    const std::string evidence = warning.evidence.empty() ? "" : " (" + warning.evidence + ")";
    entries.push_back(
        {warning.code, warning.severity, warning.images.size(), utf8Text(warning.title + evidence)});
  }
  std::ranges::sort(entries, std::less<>(),
                    [](const AuditEntry& entry) { return std::tie(entry.code, entry.message); });
  return entries;
}

} // namespace normscope
