// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/make_export.h"

namespace normscope {
namespace {

Result<TransformPtr> fitted(const Analysis& analysis, const ModeRequest& mode) {
  const JudgedOutcome* known = analysis.judged(mode.mode->id);
  const auto parameters = completeParameters(*mode.mode, mode.parameters);
  if (known && parameters && known->outcome->parameters == *parameters) {
    const ModeOutcome& outcome = *known->outcome;
    if (outcome.transform) return outcome.transform;
    if (outcome.unavailable && !known->isPending)
      return fail(ErrorCode::unavailable, *outcome.unavailable, mode.mode->id);
  }
  return fitMode(*mode.mode, *analysis.fit, analysis.scan.get(), mode.parameters);
}

} // namespace

Result<std::vector<ExportFile>> makeExport(const Analysis& analysis, const Exporter& exporter,
                                           const ModeRequest& mode, const std::string& outputName) {
  Result<TransformPtr> transform;
  // A format that describes the set alone does not care whether a mode can be fitted.
  if (exporter.needsMode()) transform = fitted(analysis, mode);
  if (!transform) return tl::unexpected(transform.error());
  return exporter.write({*analysis.fit, analysis.fittedSplit, analysis.scan.get(), *mode.mode, *transform,
                         outputName, analysis.scan ? &analysis : nullptr});
}

} // namespace normscope
