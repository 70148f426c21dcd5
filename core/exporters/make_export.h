// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"
#include "exporters/unit_affine.h"

#include <string>
#include <vector>

namespace normscope {

/// An export that is not yet written.
struct MadeExport {
  const Exporter* exporter = nullptr;
  const NormalizationMode* mode = nullptr;
  TransformPtr transform; ///< null: the format needs no mode
  /// What the format says instead of the mode, where it can only approximate it; else empty.
  std::vector<UnitAffine> approximated;
  std::vector<ExportFile> files;

  std::vector<Sentence> losses() const; ///< what its files cannot say, each sentence once
};

/// The files of an export: a mode in a format, fitted on what the analysis fits modes on. An outcome of the
/// same mode and parameters spares the fit. `outputName` is the name of the first file. Errors: unavailable
/// when the mode cannot be fitted or the format cannot express it.
Result<MadeExport> makeExport(const Analysis& analysis, const Exporter& exporter, const ModeRequest& mode,
                              const std::string& outputName);

} // namespace normscope
