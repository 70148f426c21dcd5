// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"

#include <string>

namespace normscope::cli {

/// The mode of that id, of the catalogue or a variant. Errors: badUsage about the option `where`, with what
/// may have been meant.
Result<const NormalizationMode*> knownMode(const std::string& id, const std::string& where);

} // namespace normscope::cli
