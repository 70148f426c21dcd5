// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit.h"

#include "findings/audit_parts.h"
#include "statistics/record_pass.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <tuple>

namespace normscope {

std::span<const std::string_view> findingCodes() {
  static constexpr std::array<std::string_view, 40> kCodes{"W12",
                                                           "W13",
                                                           "W15",
                                                           "W16",
                                                           "W17",
                                                           "W18",
                                                           "W20",
                                                           "W4",
                                                           "W5",
                                                           "alpha_left_out",
                                                           "bands_left_out",
                                                           "bilevel",
                                                           "class_brightness",
                                                           "cmyk_converted",
                                                           "damaged_included",
                                                           "decoder_note",
                                                           "duplicates",
                                                           "duplicates_across_labels",
                                                           "duplicates_across_splits",
                                                           "effective_bits",
                                                           "equal_pixels",
                                                           "flat_images",
                                                           "float_range",
                                                           "folder_unreadable",
                                                           "foreign_profile",
                                                           "gray_in_color_set",
                                                           "gray_stored_as_rgb",
                                                           "label_maps",
                                                           "limited_range",
                                                           "mixed_bit_depths",
                                                           "multiple_frames",
                                                           "nodata_counted",
                                                           "not_finite",
                                                           "opaque_alpha",
                                                           "orientation_tagged",
                                                           "palette_expanded",
                                                           "premultiplied_alpha",
                                                           "split_shift",
                                                           "stretched_levels",
                                                           "wrong_extension"};
  return kCodes;
}

Audit::Audit(const ScanResult& scan) : m_scan(scan) {
  for (const auto make : {auditReading, auditBits, auditLevels, auditRange, auditContent, auditNames,
                          auditCopies, auditBrightness})
    m_chapters.push_back(make());
}

Audit::~Audit() = default;

void Audit::add(ImageId id, const ImageRecord& image) {
  const DatasetEntry entry = (*m_scan.dataset)[id];
  for (const auto& chapter : m_chapters) chapter->add(id, image, entry);
}

std::vector<AuditEntry> Audit::entries(const DatasetStatistics& all,
                                       const std::vector<Warning>& datasetWarnings) const {
  std::vector<AuditEntry> entries;
  for (const auto& chapter : m_chapters)
    std::ranges::move(chapter->entries(m_scan, all), std::back_inserter(entries));
  return withWarnings(std::move(entries), datasetWarnings);
}

std::vector<AuditEntry> withWarnings(std::vector<AuditEntry> entries,
                                     const std::vector<Warning>& datasetWarnings) {
  for (const Warning& warning : datasetWarnings) {
    entries.push_back(
        {warning.code, warning.severity, warning.images.size(),
         warning.evidence.empty() ? warning.title : sentence("{} ({})", warning.title, warning.evidence),
         warning.images});
  }
  std::ranges::sort(entries, std::less<>(),
                    [](const AuditEntry& entry) { return std::tie(entry.code, entry.message); });
  return entries;
}

std::vector<AuditEntry> auditEntries(const ScanResult& scan, const DatasetStatistics& all,
                                     const std::vector<Warning>& datasetWarnings) {
  Audit audit(scan);
  visitRecords(scan, audit);
  return audit.entries(all, datasetWarnings);
}

} // namespace normscope
