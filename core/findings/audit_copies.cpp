// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "findings/audit_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace normscope {
namespace {

struct File {
  std::uint64_t bytes = 0;
  Hash128 content;
  ImageId id = 0;
  auto operator<=>(const File&) const = default;
  bool isCopyOf(const File& other) const { return bytes == other.bytes && content == other.content; }
};

class CopiesChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry&) override {
    m_files.push_back({image.fileBytes, image.contentHash, id});
  }
  std::vector<AuditEntry> entries(const ScanResult& scan, const DatasetStatistics&) const override;

private:
  std::vector<File> m_files;
};

std::vector<AuditEntry> CopiesChapter::entries(const ScanResult& scan, const DatasetStatistics&) const {
  std::vector<File> files = m_files;
  std::ranges::sort(files);
  std::uint64_t surplus = 0, groups = 0, leaks = 0, contradictions = 0;
  std::vector<ImageId> copied, leaked, contradicting;
  std::set<std::string> splits; // that share contents
  for (auto first = files.begin(), end = first; first != files.end(); first = end) {
    end = std::find_if(first, files.end(), [first](const File& file) { return !file.isCopyOf(*first); });
    if (end - first < 2) continue;
    ++groups;
    surplus += static_cast<std::uint64_t>(end - first - 1);
    std::vector<ImageId> inSplits, inClasses;
    std::set<std::string> own, classes;
    for (auto file = first; file != end; ++file) {
      copied.push_back(file->id);
      if (const std::string& label = (*scan.dataset)[file->id].label; !label.empty()) {
        inClasses.push_back(file->id);
        classes.insert(label);
      }
      const std::string& split = (*scan.dataset)[file->id].split;
      if (split.empty()) continue;
      inSplits.push_back(file->id);
      own.insert(utf8Text(split));
    }
    if (classes.size() > 1) {
      ++contradictions;
      contradicting.insert(contradicting.end(), inClasses.begin(), inClasses.end());
    }
    if (own.size() < 2) continue;
    ++leaks;
    leaked.insert(leaked.end(), inSplits.begin(), inSplits.end());
    splits.merge(own);
  }
  for (auto* ids : {&copied, &leaked, &contradicting}) std::ranges::sort(*ids);
  std::vector<AuditEntry> entries;
  if (surplus > 0) {
    const Sentence inGroups = groups == 1 ? sentence("{} group", groups) : sentence("{} groups", groups);
    entries.push_back(
        {"duplicates", Severity::information, surplus,
         surplus == 1
             ? sentence("{} file is a byte-for-byte copy of another ({}): they count as often as they occur",
                        surplus, inGroups)
             : sentence("{} files are byte-for-byte copies of others ({}): they count as often as they occur",
                        surplus, inGroups),
         copied});
  }
  if (leaks > 0) {
    const std::string names = fmt::format("{}", fmt::join(splits, ", "));
    entries.push_back({"duplicates_across_splits", Severity::warning, leaked.size(),
                       leaks == 1 ? sentence("{} content stands in more than one of the splits {}: what is "
                                             "measured there has been seen before",
                                             leaks, names)
                                  : sentence("{} contents stand in more than one of the splits {}: what is "
                                             "measured there has been seen before",
                                             leaks, names),
                       leaked});
  }
  if (contradictions > 0)
    entries.push_back(
        {"duplicates_across_labels", Severity::warning, contradicting.size(),
         contradictions == 1
             ? sentence("{} content stands under more than one class: one of the labels is wrong",
                        contradictions)
             : sentence("{} contents stand under more than one class: some of the labels are wrong",
                        contradictions),
         contradicting});
  return entries;
}

} // namespace

std::unique_ptr<AuditChapter> auditCopies() { return std::make_unique<CopiesChapter>(); }

} // namespace normscope
