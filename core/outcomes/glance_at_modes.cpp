// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"
#include "outcomes/fitted_outcome.h"
#include "outcomes/set_outcome.h"

#include <algorithm>

namespace normscope {

std::vector<ModeOutcome> glanceAtModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                       std::span<const ModeRequest> requests, const CompareOptions& options,
                                       const SetKnowledge& known) {
  std::vector<ModeOutcome> outcomes(requests.size());
  parallelFor(requests.size(), options.threads, {}, [&](std::size_t i) {
    ModeOutcome& outcome = outcomes[i];
    outcome = fittedOutcome(requests[i], options.storage, nullptr, statistics, known, options.threads, {});
    if (!known.codes || !outcome.transform || !outcome.transform->sameForAllImages() ||
        !outcome.transform->pointMap({}, 0))
      return;
    outcome.provenance.clipping = outcome.provenance.levels =
        std::ranges::any_of(*known.codes, &ChannelCodes::hasFloats) ? Provenance::binned : Provenance::exact;
    outcome.images = scan.read;
    measureSet(outcome, *known.codes);
  });
  return outcomes;
}

} // namespace normscope
