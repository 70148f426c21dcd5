// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <string>
#include <vector>

namespace normscope {

/// The files of an export, not yet written: a mode in a format, fitted on what the analysis fits modes on. An
/// outcome of the same mode and parameters spares the fit. `outputName` is the name of the first file.
/// Errors: unavailable when the mode cannot be fitted or the format cannot express it.
Result<std::vector<ExportFile>> makeExport(const Analysis& analysis, const Exporter& exporter,
                                           const ModeRequest& mode, const std::string& outputName);

} // namespace normscope
