// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"
#include "findings/warnings.h"
#include "records/scan_result.h"
#include "statistics/dataset_statistics.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// A finding about the set: what a reader of its statistics should know before trusting them.
struct AuditEntry {
  std::string code; ///< snake_case for the audit's own findings; the code of a dataset warning, such as "W6"
  Severity severity = Severity::information;
  std::uint64_t images = 0;
  Sentence message;
  std::vector<ImageId>
      which; ///< those to look at; of copies the copied ones too, of a whole split or set none
  bool operator==(const AuditEntry&) const = default;
};

/// Findings sorted by code, then message. How the set was read:
///   alpha_left_out bands_left_out cmyk_converted damaged_included decoder_note folder_unreadable
///   foreign_profile gray_in_color_set mixed_bit_depths multiple_frames nodata_counted not_finite
///   opaque_alpha orientation_tagged palette_expanded premultiplied_alpha
/// What its samples look like:
///   bilevel effective_bits flat_images float_range gray_stored_as_rgb label_maps limited_range
///   stretched_levels wrong_extension
/// How its images relate:
///   class_brightness duplicates duplicates_across_labels duplicates_across_splits equal_pixels split_shift
/// followed by the set's warnings under their own codes. `all` are the statistics of all images of the scan.
/// Takes one pass over the records.
std::vector<AuditEntry> auditEntries(const ScanResult& scan, const DatasetStatistics& all,
                                     const std::vector<Warning>& datasetWarnings);

/// Those of a set's audit and of its warnings, sorted in the same way.
std::vector<AuditEntry> withWarnings(std::vector<AuditEntry> audit,
                                     const std::vector<Warning>& datasetWarnings);

/// All codes that findings of a set can have, its warnings' too; sorted.
std::span<const std::string_view> findingCodes();

class AuditChapter;

/// The same for those who pass over the records anyway (visitRecords in statistics/record_pass.h).
class Audit {
public:
  explicit Audit(const ScanResult& scan); ///< which must outlive this
  ~Audit();
  void add(ImageId id, const ImageRecord& image);
  /// Once every image that was read has been added.
  std::vector<AuditEntry> entries(const DatasetStatistics& all,
                                  const std::vector<Warning>& datasetWarnings) const;

private:
  const ScanResult& m_scan;
  std::vector<std::unique_ptr<AuditChapter>> m_chapters;
};

} // namespace normscope
