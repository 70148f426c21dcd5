// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/apply_request.h"

#include <limits>

namespace normscope {

Result<ApplyRequest> applyRequest(AnalysisRequest question, const ModeRequest& mode, StorageType store,
                                  ApplyFormat format, const std::stop_token& stop) {
  const auto parameters = completeParameters(*mode.mode, mode.parameters);
  if (!parameters) return tl::unexpected(parameters.error());
  const bool needsRange = store == StorageType::int8 || store == StorageType::uint8Fit;
  question.modes.clear();
  if (needsRange) question.modes.push_back(mode);
  question.options.storage = store;
  question.options.pixelSample = std::numeric_limits<std::size_t>::max();
  question.options.pixelBudget = std::numeric_limits<std::uint64_t>::max();
  const auto known = analyze(question, nullptr, stop);
  if (!known) return fail(ErrorCode::cancelled, "stopped");
  const auto transform = fitMode(*mode.mode, *known->fit, known->scan.get(), mode.parameters, {.stop = stop});
  if (!transform) return tl::unexpected(transform.error());
  ApplyRequest request{
      .scan = known->scan, .transform = *transform, .storage = {.type = store}, .format = format};
  if (needsRange) request.storage = known->outcome(mode.mode->id)->stored;
  request.what = mode.mode->id;
  for (const auto& [id, value] : *parameters) request.what += " " + id + "=" + parameterText(value);
  return request;
}

} // namespace normscope
