// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <string>
#include <vector>

namespace normscope {

/// y = (v − subtract)/divide for a sample v in unit range: the form that most frameworks can state.
struct UnitAffine {
  double subtract = 0.0;
  double divide = 1.0;
};

/// The fitted mode in that form, one row per channel of the set.
/// Errors: unavailable when the mode is not affine per channel, or when a channel would be divided by zero,
/// as a constant channel's deviation is.
Result<std::vector<UnitAffine>> unitAffine(const ExportInput& input);

/// True when one row serves all channels.
bool isUniform(const std::vector<UnitAffine>& channels);

} // namespace normscope
