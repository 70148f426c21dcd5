// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/identify.h"

#include <optional>

namespace normscope {

/// Says whose constants these are, read already, and which part of them is not. `spread`: whose deviations
/// they are where the mean is somebody else's.
void findOrigin(Identification& identification, const std::optional<ConstantsMatch>& spread);

} // namespace normscope
