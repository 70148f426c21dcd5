// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/outcome.h"

#include "base/parallel.h"
#include "diagnosis/pixel_outcome.h"
#include "diagnosis/point_outcome.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace normscope {
namespace {

// Whether a fitted mode acts on each channel by itself, so that records alone answer.
bool hasPointMap(const Transform& transform, const ScanResult& scan) {
  for (std::size_t id = 0; id < scan.images.size(); ++id)
    if (scan.images[id].record)
      return transform.pointMap(*scan.images[id].record, static_cast<ImageId>(id)).has_value();
  return false;
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

double keepableLevels(const ChannelOutcome& channel, StorageType storage) {
  return storage == StorageType::float32 ? channel.levelsBefore : std::min(channel.levelsBefore, 256.0);
}

std::vector<ModeOutcome> compareModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                      std::span<const ModeRequest> requests, const CompareOptions& options,
                                      const std::stop_token& stop,
                                      const std::function<void(std::size_t)>& done) {
  std::vector<ModeOutcome> outcomes(requests.size());
  std::vector<ModeOutcome*> fromRecords, fromPixels;
  for (std::size_t i = 0; i < requests.size() && !stop.stop_requested(); ++i) {
    ModeOutcome& outcome = outcomes[i];
    outcome.mode = requests[i].mode;
    outcome.storage = options.storage;
    outcome.parameters = requests[i].mode->defaults();
    for (const auto& [id, value] : requests[i].parameters) outcome.parameters[id] = value;
    auto transform = fitMode(*requests[i].mode, statistics, &scan, requests[i].parameters,
                             {.stop = stop, .threads = options.threads});
    if (!transform) {
      outcome.unavailable = transform.error().message;
      continue;
    }
    outcome.transform = std::move(*transform);
    (hasPointMap(*outcome.transform, scan) ? fromRecords : fromPixels).push_back(&outcome);
  }
  std::atomic<std::size_t> finished{0};
  std::mutex reporting;
  parallelFor(fromRecords.size(), options.threads, stop, [&](std::size_t i) {
    measureFromRecords(*fromRecords[i], scan, options, stop);
    const std::scoped_lock lock(reporting);
    if (done) done(++finished);
  });
  if (!fromPixels.empty()) measureFromPixels(fromPixels, scan, options, stop);
  if (done) done(requests.size());
  return outcomes;
}

std::vector<OutputHistogram> imageOutputHistogram(const ModeOutcome& outcome, const ImageRecord& image,
                                                  ImageId id) {
  std::vector<OutputHistogram> histograms;
  if (!outcome.transform || !outcome.transform->pointMap(image, id)) return histograms;
  for (std::size_t c = 0; c < outcome.histograms.size(); ++c) {
    OutputHistogram histogram = outcome.histograms[c];
    histogram.counts.assign(histogram.counts.size(), 0);
    histogram.below = histogram.above = 0;
    addToHistogram(histogram, *outcome.transform, image, id, c);
    histograms.push_back(std::move(histogram));
  }
  return histograms;
}

} // namespace normscope
