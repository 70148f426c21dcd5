// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/fitted_outcome.h"
#include "outcomes/image_measure.h"

namespace normscope {

ModeOutcome sourceOutcome(const ScanResult& scan, const DatasetStatistics& all, const std::string& fitSplit) {
  ModeOutcome source;
  source.mode = findMode("identity");
  source.transform = fitMode(*source.mode, all, &scan).value_or(nullptr);
  if (!source.transform) return source;
  source.channels.resize(static_cast<std::size_t>(source.transform->channels()));
  source.effects.resize(scan.images.size());
  const std::vector<ImageId> members = membersOf(scan, {});
  measureOverImages(source, measuresFromRecords(*source.transform, scan, members), scan, fitSplit,
                    Provenance::exact);
  return source;
}

} // namespace normscope
