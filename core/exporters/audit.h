// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/warnings.h"
#include "scan/scan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace normscope {

/// A finding about how the set was read: what a reader of its statistics should know before trusting them.
struct AuditEntry {
  std::string code; ///< snake_case for facts of reading; the code of a dataset warning, such as "W6"
  Severity severity = Severity::information;
  std::uint64_t images = 0;
  std::string message;
};

/// Findings sorted by code, then message. Facts of reading:
///   alpha_left_out cmyk_converted damaged_included decoder_note folder_unreadable foreign_profile
///   gray_in_color_set mixed_bit_depths multiple_frames not_finite orientation_tagged palette_expanded
/// followed by the set's warnings under their own codes.
std::vector<AuditEntry> auditEntries(const ScanResult& scan, const std::vector<Warning>& datasetWarnings);

} // namespace normscope
