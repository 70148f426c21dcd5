// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/make_export.h"

#include <algorithm>

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

std::vector<Sentence> MadeExport::losses() const {
  std::vector<Sentence> sentences;
  for (const ExportFile& file : files)
    if (!file.loss.empty() && std::ranges::find(sentences, file.loss) == sentences.end())
      sentences.push_back(file.loss);
  return sentences;
}

Result<MadeExport> makeExport(const Analysis& analysis, const Exporter& exporter, const ModeRequest& mode,
                              const std::string& outputName) {
  Result<TransformPtr> transform;
  // A format that describes the set alone does not care whether a mode can be fitted.
  if (exporter.needsMode()) transform = fitted(analysis, mode);
  if (!transform) return tl::unexpected(transform.error());
  const auto parameters = completeParameters(*mode.mode, mode.parameters);
  if (!parameters) return tl::unexpected(parameters.error());
  const ExportInput input{*analysis.fit,
                          analysis.fittedSplit,
                          analysis.scan.get(),
                          *mode.mode,
                          *transform,
                          outputName,
                          analysis.scan ? &analysis : nullptr,
                          *parameters};
  auto files = exporter.write(input);
  if (!files) return tl::unexpected(files.error());
  MadeExport made{&exporter, mode.mode, *transform, {}, std::move(*files)};
  if (exporter.approximates(*mode.mode)) {
    auto meant = unitAffine(input);
    if (!meant) return tl::unexpected(meant.error());
    made.approximated = exporter.approximate(std::move(*meant));
  }
  return made;
}

} // namespace normscope
