// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "findings/audit_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <span>

namespace normscope {
namespace {

struct File {
  Hash128 pixels; ///< copies that were stored anew stand together
  std::uint64_t bytes = 0;
  Hash128 content;
  ImageId id = 0;
  auto operator<=>(const File&) const = default;
  bool isCopyOf(const File& other) const { return bytes == other.bytes && content == other.content; }
};

/// Images of some kind, in groups of equals.
struct Groups {
  std::uint64_t groups = 0, surplus = 0; ///< the latter: beyond the first of each group
  std::vector<ImageId> images;

  void add(std::span<const File> files, std::uint64_t beyond) {
    ++groups;
    surplus += beyond;
    for (const File& file : files) images.push_back(file.id);
  }
  Sentence inGroups() const {
    return groups == 1 ? sentence("{} group", groups) : sentence("{} groups", groups);
  }
};

/// Calls visit(run) for the runs of two or more files in order that are alike.
template<class Alike, class Visit>
void forEachRun(std::span<const File> files, Alike alike, Visit visit) {
  for (std::size_t first = 0, end = 0; first < files.size(); first = end) {
    end = first + 1;
    while (end < files.size() && alike(files[first], files[end])) ++end;
    if (end - first > 1) visit(files.subspan(first, end - first));
  }
}

class CopiesChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry&) override {
    m_files.push_back({image.pixelHash, image.fileBytes, image.contentHash, id});
  }
  std::vector<AuditEntry> entries(const ScanResult& scan, const DatasetStatistics&) const override;

private:
  std::vector<File> m_files;
};

/// Copies that stand under more than one name of some kind, split or class.
class Crossing {
public:
  /// Those of the files that have a name.
  void add(std::span<const File> copies, const Dataset& dataset, const std::string& (*nameOf)(DatasetEntry)) {
    std::set<std::string> own;
    std::vector<ImageId> named;
    for (const File& file : copies) {
      const std::string& name = nameOf(dataset[file.id]);
      if (name.empty()) continue;
      named.push_back(file.id);
      own.insert(name);
    }
    if (own.size() < 2) return;
    ++m_contents;
    m_images.insert(m_images.end(), named.begin(), named.end());
    m_names.merge(own);
  }
  std::uint64_t contents() const { return m_contents; }
  std::vector<ImageId> images() const {
    std::vector<ImageId> sorted = m_images;
    std::ranges::sort(sorted);
    return sorted;
  }
  std::string names() const {
    std::vector<std::string> words;
    for (const std::string& name : m_names) words.push_back(utf8Text(name));
    return fmt::format("{}", fmt::join(words, ", "));
  }

private:
  std::uint64_t m_contents = 0;
  std::vector<ImageId> m_images;
  std::set<std::string> m_names;
};

AuditEntry copiesEntry(const char* code, Groups found, const Sentence& message) {
  std::ranges::sort(found.images);
  return {code, Severity::information, found.surplus, message, found.images};
}

void addCopies(std::vector<AuditEntry>& entries, const Groups& bytes, const Groups& pixels) {
  if (bytes.surplus > 0)
    entries.push_back(copiesEntry(
        "duplicates", bytes,
        bytes.surplus == 1
            ? sentence("{} file is a byte-for-byte copy of another ({}): they count as often as they occur",
                       bytes.surplus, bytes.inGroups())
            : sentence("{} files are byte-for-byte copies of others ({}): they count as often as they occur",
                       bytes.surplus, bytes.inGroups())));
  if (pixels.surplus > 0)
    entries.push_back(copiesEntry(
        "equal_pixels", pixels,
        pixels.surplus == 1 ? sentence("{} file has the pixels of another, stored in another way ({})",
                                       pixels.surplus, pixels.inGroups())
                            : sentence("{} files have the pixels of others, stored in another way ({})",
                                       pixels.surplus, pixels.inGroups())));
}

void addCrossings(std::vector<AuditEntry>& entries, const Crossing& splits, const Crossing& classes) {
  if (const std::uint64_t leaks = splits.contents())
    entries.push_back({"duplicates_across_splits", Severity::warning, splits.images().size(),
                       leaks == 1 ? sentence("{} content stands in more than one of the splits {}: what is "
                                             "measured there has been seen before",
                                             leaks, splits.names())
                                  : sentence("{} contents stand in more than one of the splits {}: what is "
                                             "measured there has been seen before",
                                             leaks, splits.names()),
                       splits.images()});
  if (const std::uint64_t contradictions = classes.contents())
    entries.push_back(
        {"duplicates_across_labels", Severity::warning, classes.images().size(),
         contradictions == 1
             ? sentence("{} content stands under more than one class: one of the labels is wrong",
                        contradictions)
             : sentence("{} contents stand under more than one class: some of the labels are wrong",
                        contradictions),
         classes.images()});
}

std::vector<AuditEntry> CopiesChapter::entries(const ScanResult& scan, const DatasetStatistics&) const {
  std::vector<File> files = m_files;
  std::ranges::sort(files);
  Groups bytes, pixels;
  Crossing splits, classes;
  const auto haveEqualPixels = [](const File& a, const File& b) { return a.pixels == b.pixels; };
  const auto areCopies = [](const File& a, const File& b) { return a.isCopyOf(b); };
  forEachRun(files, haveEqualPixels, [&](std::span<const File> group) {
    std::uint64_t copies = 0;
    forEachRun(group, areCopies, [&](std::span<const File> same) {
      copies += same.size() - 1;
      bytes.add(same, same.size() - 1);
    });
    const std::uint64_t contents = group.size() - copies;
    if (contents > 1) pixels.add(group, contents - 1);
    splits.add(group, *scan.dataset, [](DatasetEntry entry) -> const std::string& { return entry.split; });
    classes.add(group, *scan.dataset, [](DatasetEntry entry) -> const std::string& { return entry.label; });
  });
  std::vector<AuditEntry> entries;
  addCopies(entries, bytes, pixels);
  addCrossings(entries, splits, classes);
  return entries;
}

} // namespace

std::unique_ptr<AuditChapter> auditCopies() { return std::make_unique<CopiesChapter>(); }

} // namespace normscope
