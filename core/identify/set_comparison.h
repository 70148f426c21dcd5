// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/identify.h"

namespace normscope {

/// Fills in the comparison of constants, read already, with a set of at least one image, and what it shows.
void compareWithSet(Identification& identification, const DatasetStatistics& set);

} // namespace normscope
