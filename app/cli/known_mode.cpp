// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "known_mode.h"

#include "nearest_word.h"

namespace normscope::cli {

Result<const NormalizationMode*> knownMode(const std::string& id, const std::string& where) {
  if (const NormalizationMode* const mode = findMode(id)) return mode;
  std::vector<std::string> ids;
  for (const NormalizationMode& mode : allModes()) ids.push_back(mode.id);
  return fail(ErrorCode::badUsage,
              sentence("no mode '{}'{} (normscope-cli modes lists them)", id, didYouMean(id, ids)), where);
}

} // namespace normscope::cli
