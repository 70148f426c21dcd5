// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/audit.h"
#include "scan/record_pass.h"

namespace normscope {

// The chapters of the audit; auditEntries puts them together.

/// How the images were read.
std::vector<AuditEntry> auditReading(const ScanResult& scan);
/// effective_bits: 16-bit files that hold fewer bits than they could.
std::vector<AuditEntry> auditBits(const ScanResult& scan);
/// stretched_levels, limited_range: which of the 256 levels 8-bit images use.
std::vector<AuditEntry> auditLevels(const ScanResult& scan);
/// flat_images, gray_stored_as_rgb: images with less in them than their format promises.
std::vector<AuditEntry> auditContent(const ScanResult& scan);
/// duplicates, duplicates_across_splits: files of equal content.
std::vector<AuditEntry> auditCopies(const ScanResult& scan);
/// split_shift, class_brightness: what image brightness says about splits and classes.
std::vector<AuditEntry> auditBrightness(const ScanResult& scan, const DatasetStatistics& all);

/// Calls visit(record, entry) for every image that was read, in the set's order.
template<class Visit>
void forEachImage(const ScanResult& scan, Visit&& visit) {
  forEachRecord(scan, [&](ImageId id, const ImageRecord& record) { visit(record, (*scan.dataset)[id]); });
}

} // namespace normscope
