// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/outcome.h"

#include "base/parallel.h"
#include "base/sentence.h"
#include "outcomes/image_measure.h"
#include "outcomes/pixel_outcome.h"
#include "outcomes/point_outcome.h"
#include "outcomes/record_outcome.h"
#include "outcomes/set_outcome.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

std::vector<ImageId> membersOf(const ScanResult& scan, const CompareOptions& options) {
  std::vector<ImageId> members;
  for (std::size_t id = 0; id < scan.images.size(); ++id)
    if (scan.images[id].record && (!options.only || *options.only == id))
      members.push_back(static_cast<ImageId>(id));
  return members;
}

// The shares of a split's samples that storage loses, from those of its images.
void addClippingBySplit(ModeOutcome& outcome, const ScanResult& scan) {
  for (auto& [name, split] : outcome.bySplit) {
    double clipped = 0.0, pixels = 0.0;
    for (std::size_t id = 0; id < outcome.effects.size(); ++id) {
      const ImageEffect& effect = outcome.effects[id];
      if ((*scan.dataset)[static_cast<ImageId>(id)].split != name || std::isnan(effect.clippedLow)) continue;
      const auto weight = static_cast<double>(effect.pixels);
      clipped += weight * static_cast<double>(effect.clippedLow + effect.clippedHigh);
      pixels += weight;
    }
    split.clippedAny = pixels > 0.0 ? clipped / pixels : kUnknown;
  }
}

// What was asked, and nothing known yet.
ModeOutcome askedOutcome(const ModeRequest& request, StorageType storage) {
  ModeOutcome outcome;
  outcome.mode = request.mode;
  outcome.storage = storage;
  outcome.stored.type = storage;
  outcome.parameters = request.mode->defaults();
  for (const auto& [id, value] : request.parameters) outcome.parameters[id] = value;
  return outcome;
}

// The mode of a request with its storage type and, if it can be had, its transform; nothing measured.
ModeOutcome fittedOutcome(const ModeRequest& request, const ScanResult* scan,
                          const DatasetStatistics& statistics, const CompareOptions& options,
                          const SetKnowledge& known, const std::stop_token& stop) {
  ModeOutcome outcome = askedOutcome(request, options.storage);
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
  auto transform = earlier != known.outcomes.end() && earlier->second->transform
                       ? Result<TransformPtr>(earlier->second->transform)
                       : fitMode(*request.mode, used, scan, request.parameters,
                                 {.stop = stop, .threads = options.threads});
  if (!transform) {
    outcome.unavailable = transform.error().message;
    return outcome;
  }
  outcome.transform = std::move(*transform);
  outcome.channels.assign(static_cast<std::size_t>(outcome.transform->channels()), {});
  return outcome;
}

// Whether all that needs no pixels was measured on records.
bool isFromRecords(const ModeOutcome& outcome, const ScanResult& scan, ImageId anyImage) {
  return outcome.transform && outcome.lookedAtImages() &&
         outcome.transform->pointMap(*scan.images[anyImage].record.load(), anyImage).has_value();
}

// The same without what a sample of pixels has told.
ModeOutcome withoutPixels(ModeOutcome outcome) {
  outcome.sampledImages = 0;
  outcome.firing = {};
  outcome.conditioning.patch3 = outcome.conditioning.patch5 = kUnknown;
  outcome.megapixelsPerSecond = kUnknown;
  MeasureProvenance& provenance = outcome.provenance;
  provenance.patchCondition = provenance.firing = Provenance::none;
  if (provenance.condition == Provenance::sampled) {
    outcome.conditioning = {};
    provenance.condition = Provenance::none;
  }
  if (provenance.clippedPixels == Provenance::sampled) {
    outcome.clippedPixelsAny = kUnknown;
    provenance.clippedPixels = Provenance::none;
  }
  return outcome;
}

} // namespace

std::string_view name(Provenance provenance) {
  switch (provenance) {
  case Provenance::none: return "none";
  case Provenance::exact: return "exact";
  case Provenance::binned: return "binned";
  case Provenance::sampled: return "sampled";
  }
  return "";
}

std::vector<ImageId> worstImages(const ModeOutcome& outcome, double (*measure)(const ImageEffect&),
                                 std::size_t count) {
  std::vector<ImageId> ids;
  for (std::size_t id = 0; id < outcome.effects.size(); ++id)
    if (measure(outcome.effects[id]) > 0.0) ids.push_back(static_cast<ImageId>(id));
  const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(count, ids.size()));
  std::ranges::partial_sort(ids, end, [&](ImageId a, ImageId b) {
    const double x = measure(outcome.effects[a]), y = measure(outcome.effects[b]);
    return x != y ? x > y : a < b;
  });
  ids.erase(end, ids.end());
  return ids;
}

double keepableLevels(const ChannelOutcome& channel, StorageType storage) {
  const int codes = row(storage).codes;
  return codes == 0 ? channel.levelsBefore : std::min(channel.levelsBefore, static_cast<double>(codes));
}

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

std::vector<ModeOutcome> compareModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                      std::span<const ModeRequest> requests, const CompareOptions& options,
                                      const SetKnowledge& known, const std::stop_token& stop,
                                      const CompareListener& listener) {
  std::vector<ModeOutcome> outcomes(requests.size());
  std::vector<ModeOutcome*> fitted, unmeasured, onPixels;
  const std::vector<ImageId> members = membersOf(scan, options);
  const std::string fitSplit = statistics.split.value_or("");
  const auto fit = [&](std::size_t i) {
    outcomes[i] = fittedOutcome(requests[i], &scan, statistics, options, known, stop);
    if (!outcomes[i].transform) return false;
    const float unknown = std::numeric_limits<float>::quiet_NaN();
    outcomes[i].effects.assign(scan.images.size(), {unknown, unknown, unknown, unknown, 0.0F});
    return !members.empty();
  };
  std::vector<std::size_t> dear; // modes whose fit reads images
  for (std::size_t i = 0; i < requests.size() && !stop.stop_requested(); ++i) {
    if (const auto earlier = known.outcomes.find(requests[i].mode);
        earlier != known.outcomes.end() && earlier->second->storage == options.storage && !members.empty() &&
        isFromRecords(*earlier->second, scan, members.front())) {
      outcomes[i] = withoutPixels(*earlier->second);
      fitted.push_back(&outcomes[i]);
    } else if (requests[i].mode->fitsOnPixels && earlier == known.outcomes.end()) {
      outcomes[i] = askedOutcome(requests[i], options.storage);
      dear.push_back(i);
    } else if (fit(i)) {
      fitted.push_back(&outcomes[i]);
      unmeasured.push_back(&outcomes[i]);
    }
  }
  const auto progress = [&](double share) {
    if (listener.done) listener.done(static_cast<std::size_t>(share * static_cast<double>(requests.size())));
  };
  // Reading pixels takes most of the time.
  if (!unmeasured.empty())
    measureFromRecords(unmeasured, scan, members, fitSplit, options, known.codes, stop,
                       [&](double share) { progress(0.25 * share); });
  if (options.pixelSample > 0) {
    if (listener.fromRecords && !stop.stop_requested()) listener.fromRecords(outcomes);
    for (const std::size_t i : dear)
      if (!stop.stop_requested() && fit(i)) fitted.push_back(&outcomes[i]);
    if (!fitted.empty())
      measureFromPixels(fitted, scan, members, fitSplit, options, stop,
                        [&](double share) { progress(0.25 + 0.75 * share); });
  }
  for (ModeOutcome* outcome : fitted) addClippingBySplit(*outcome, scan);
  progress(1.0);
  return outcomes;
}

std::vector<ModeOutcome> glanceAtModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                       std::span<const ModeRequest> requests, const CompareOptions& options,
                                       const SetKnowledge& known) {
  std::vector<ModeOutcome> outcomes(requests.size());
  const auto isBinned = [](const ChannelCodes& channel) {
    return !channel.byDepth[static_cast<std::size_t>(BitDepth::f32)].bins.empty();
  };
  parallelFor(requests.size(), options.threads, {}, [&](std::size_t i) {
    ModeOutcome& outcome = outcomes[i];
    outcome = fittedOutcome(requests[i], nullptr, statistics, options, known, {});
    if (!known.codes || !outcome.transform || !outcome.transform->sameForAllImages() ||
        !outcome.transform->pointMap({}, 0))
      return;
    outcome.provenance.clipping =
        std::ranges::any_of(*known.codes, isBinned) ? Provenance::binned : Provenance::exact;
    outcome.images = scan.read;
    measureSet(outcome, *known.codes);
  });
  return outcomes;
}

std::vector<OutputHistogram> imageOutputHistogram(const ModeOutcome& outcome, const ImageRecord& image,
                                                  ImageId id) {
  std::vector<OutputHistogram> histograms;
  if (!outcome.transform || !outcome.transform->pointMap(image, id)) return histograms;
  histograms = outcome.histograms;
  for (OutputHistogram& histogram : histograms) {
    histogram.counts.assign(histogram.counts.size(), 0);
    histogram.below = histogram.above = 0;
  }
  addToHistograms(histograms, *outcome.transform, image, id);
  return histograms;
}

} // namespace normscope
