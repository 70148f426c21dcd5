// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"
#include "modes/mode.h"

#include <string>

namespace normscope {

/// The help page of a mode, in Markdown, made from its row: what it does, its formula, what it depends on,
/// its parameters, where it comes from, and what to beware of.
Sentence modePage(const NormalizationMode& mode);

} // namespace normscope
