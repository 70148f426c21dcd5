// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/audit.h"

#include <memory>

namespace normscope {

/// A chapter of the audit: is shown the images that were read, in the set's order, and tells what it found.
class AuditChapter {
public:
  virtual ~AuditChapter() = default;
  virtual void add(ImageId id, const ImageRecord& image, const DatasetEntry& entry) = 0;
  /// `all` are the statistics of all images of the scan.
  virtual std::vector<AuditEntry> entries(const ScanResult& scan, const DatasetStatistics& all) const = 0;
};

/// How the images were read.
std::unique_ptr<AuditChapter> auditReading();
/// effective_bits: 16-bit files that hold fewer bits than they could.
std::unique_ptr<AuditChapter> auditBits();
/// stretched_levels, limited_range: which of the 256 levels 8-bit images use.
std::unique_ptr<AuditChapter> auditLevels();
/// bilevel, flat_images, gray_stored_as_rgb, label_maps: images with less in them than their format promises.
std::unique_ptr<AuditChapter> auditContent();
/// float_range: float samples far beyond full scale.
std::unique_ptr<AuditChapter> auditRange();
/// wrong_extension: files that are of another format than their names say.
std::unique_ptr<AuditChapter> auditNames();
/// duplicates, duplicates_across_labels, duplicates_across_splits, equal_pixels: files of equal content.
std::unique_ptr<AuditChapter> auditCopies();
/// split_shift, class_brightness: what image brightness says about splits and classes.
std::unique_ptr<AuditChapter> auditBrightness();

} // namespace normscope
