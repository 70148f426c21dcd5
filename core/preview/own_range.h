// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"
#include "transforms/raster.h"

namespace normscope {

/// A mode that is fitted and that nothing of the set was seen with yet (see ModeOutcome::isMeasured), for
/// pictures of one image meanwhile: with the range, the moments and the histogram's axes of that image's `y`.
ModeOutcome withOwnRange(ModeOutcome fitted, const Raster& y);

} // namespace normscope
