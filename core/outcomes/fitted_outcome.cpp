// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/fitted_outcome.h"

#include "base/sentence.h"

namespace normscope {

std::vector<ImageId> membersOf(const ScanResult& scan, const CompareOptions& options) {
  std::vector<ImageId> members;
  for (std::size_t id = 0; id < scan.images.size(); ++id)
    if (scan.images[id].record && (!options.only || *options.only == id))
      members.push_back(static_cast<ImageId>(id));
  return members;
}

ModeOutcome askedOutcome(const ModeRequest& request, StorageType storage) {
  ModeOutcome outcome;
  outcome.mode = request.mode;
  outcome.storage = storage;
  outcome.stored.type = storage;
  outcome.parameters = request.mode->filled(request.parameters);
  return outcome;
}

ModeOutcome fittedOutcome(const ModeRequest& request, StorageType storage, const ScanResult* scan,
                          const DatasetStatistics& statistics, const SetKnowledge& known, unsigned threads,
                          const std::stop_token& stop) {
  ModeOutcome outcome = askedOutcome(request, storage);
  const bool isFitted = request.mode->dependence == Dependence::dataset;
  if (known.own && isFitted && known.own->channels.size() != statistics.channels.size()) {
    outcome.unavailable =
        known.own->channels.size() == 1
            ? sentence("The statistics are of colour images, and those of this set are gray.")
            : sentence("The statistics are of gray images, and this set has colour ones.");
    return outcome;
  }
  const DatasetStatistics& used = known.own && !isFitted ? *known.own : statistics;
  const auto earlier = known.outcomes.find(request.mode);
  auto transform =
      earlier != known.outcomes.end() && earlier->second->transform
          ? Result<TransformPtr>(earlier->second->transform)
          : fitMode(*request.mode, used, scan, request.parameters, {.stop = stop, .threads = threads});
  if (!transform) {
    outcome.unavailable = transform.error().message;
    return outcome;
  }
  outcome.transform = std::move(*transform);
  outcome.channels.assign(static_cast<std::size_t>(outcome.transform->channels()), {});
  return outcome;
}

} // namespace normscope
