// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "exporters/audit_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <set>
#include <utility>

namespace normscope {
namespace {

/// The files of one content.
struct Copies {
  std::uint64_t files = 0;
  std::map<std::string, std::uint64_t> splits; ///< files of each named split
};

class CopiesChapter : public AuditChapter {
public:
  void add(const ImageRecord& image, const DatasetEntry& entry) override {
    Copies& copies = m_contents[{image.fileBytes, image.contentHash}];
    ++copies.files;
    if (!entry.split.empty()) ++copies.splits[entry.split];
  }
  std::vector<AuditEntry> entries(const ScanResult&, const DatasetStatistics&) const override;

private:
  std::map<std::pair<std::uint64_t, Hash128>, Copies> m_contents;
};

std::vector<AuditEntry> CopiesChapter::entries(const ScanResult&, const DatasetStatistics&) const {
  std::uint64_t surplus = 0, groups = 0, leaked = 0, leaks = 0;
  std::set<std::string> splits;
  for (const auto& [content, copies] : m_contents) {
    surplus += copies.files - 1;
    groups += copies.files > 1;
    if (copies.splits.size() < 2) continue;
    ++leaks;
    for (const auto& [split, files] : copies.splits) {
      leaked += files;
      splits.insert(utf8Text(split));
    }
  }
  std::vector<AuditEntry> entries;
  if (surplus > 0) {
    const Sentence inGroups = groups == 1 ? sentence("{} group", groups) : sentence("{} groups", groups);
    entries.push_back(
        {"duplicates", Severity::information, surplus,
         surplus == 1
             ? sentence("{} file is a byte-for-byte copy of another ({}): they count as often as they occur",
                        surplus, inGroups)
             : sentence("{} files are byte-for-byte copies of others ({}): they count as often as they occur",
                        surplus, inGroups)});
  }
  if (leaks > 0) {
    const std::string names = fmt::format("{}", fmt::join(splits, ", "));
    entries.push_back({"duplicates_across_splits", Severity::warning, leaked,
                       leaks == 1 ? sentence("{} content stands in more than one of the splits {}: what is "
                                             "measured there has been seen before",
                                             leaks, names)
                                  : sentence("{} contents stand in more than one of the splits {}: what is "
                                             "measured there has been seen before",
                                             leaks, names)});
  }
  return entries;
}

} // namespace

std::unique_ptr<AuditChapter> auditCopies() { return std::make_unique<CopiesChapter>(); }

} // namespace normscope
