// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"
#include "outcomes/set_codes.h"

namespace normscope {

/// Fills in what follows from how often each code occurs in the set, of a mode that maps all images alike:
/// range, mean and deviation of y, clipping, levels, round trip, output histograms and quantiles. The work
/// does not depend on the number of images. `outcome` brings mode, transform and storage type.
void measureSet(ModeOutcome& outcome, const SetCodes& codes);
/// The part of it that depends on the storage type; all else is known.
void storeSet(ModeOutcome& outcome, const SetCodes& codes);

} // namespace normscope
