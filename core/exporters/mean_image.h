// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

namespace normscope {

/// The mean image that the statistics hold, of one image at least; it lives as long as they do.
/// Errors: unavailable where none was gathered.
Result<const MeanImageSums*> gatheredMeanImage(const ExportInput& input);

} // namespace normscope
