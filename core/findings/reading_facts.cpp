// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/reading_facts.h"

namespace normscope {

std::optional<Sentence> readingFact(const AuditEntry& entry) {
  const std::string& code = entry.code;
  if (code == "alpha_left_out") return sentence("alpha left out");
  if (code == "bands_left_out") return sentence("bands left out");
  if (code == "cmyk_converted") return sentence("CMYK converted");
  if (code == "damaged_included") return sentence("damaged ones counted");
  if (code == "foreign_profile") return sentence("colour profiles not applied");
  if (code == "gray_in_color_set") return sentence("gray among colour");
  if (code == "mixed_bit_depths") return sentence("mixed bit depths");
  if (code == "multiple_frames") return sentence("pages left out");
  if (code == "nodata_counted") return sentence("nodata counted");
  if (code == "not_finite") return sentence("NaN left out");
  if (code == "opaque_alpha") return sentence("opaque alpha left out");
  if (code == "orientation_tagged") return sentence("EXIF orientation");
  if (code == "palette_expanded") return sentence("palettes expanded");
  if (code == "premultiplied_alpha") return sentence("premultiplied alpha");
  return std::nullopt;
}

} // namespace normscope
