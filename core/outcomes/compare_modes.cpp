// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"
#include "outcomes/fitted_outcome.h"
#include "outcomes/mode_work.h"
#include "outcomes/pixel_outcome.h"
#include "outcomes/record_outcome.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

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

class Comparison {
public:
  Comparison(const ScanResult& scan, const DatasetStatistics& statistics, const CompareOptions& options,
             const SetKnowledge& known, const std::stop_token& stop)
      : m_scan(scan)
      , m_statistics(statistics)
      , m_options(options)
      , m_known(known)
      , m_stop(stop)
      , m_members(membersOf(scan, options))
      , m_fitSplit(statistics.split.value_or("")) {}

  /// Gives `outcome` what can be had before images are looked at.
  void begin(const ModeRequest& request, StorageType storage, ModeOutcome& outcome) {
    const auto known = m_known.outcomes.find(request.mode);
    const ModeOutcome* earlier = known == m_known.outcomes.end() ? nullptr : known->second.get();
    if (earlier && takeOver(*earlier, storage, outcome)) return;
    if (request.mode->fitsOnPixels && !(earlier && earlier->transform)) {
      outcome = askedOutcome(request, storage);
      m_dear.push_back({&request, &outcome});
    } else if (fit(request, storage, outcome)) {
      m_onRecords.push_back({&outcome, false});
      m_onPixels.push_back({&outcome, false});
    }
  }

  /// `progress` is told the share done, and `fromRecords` when records were looked at.
  void run(const std::function<void(double)>& progress, const std::function<void()>& fromRecords) {
    // Reading pixels takes most of the time.
    if (!m_onRecords.empty())
      measureFromRecords(m_onRecords, m_scan, m_members, m_fitSplit, m_options, m_known.codes, m_stop,
                         [&](double share) { progress(0.25 * share); });
    if (m_options.pixelSample > 0) {
      if (!m_stop.stop_requested()) fromRecords();
      for (const Dear& dear : m_dear)
        if (!m_stop.stop_requested() && fit(*dear.request, dear.outcome->storage, *dear.outcome))
          m_onPixels.push_back({dear.outcome, false});
      measurePixels(progress);
    }
    for (ModeOutcome* outcome : m_measured) addClippingBySplit(*outcome, m_scan);
    progress(1.0);
  }

private:
  struct Dear { // a mode whose fit reads images
    const ModeRequest* request;
    ModeOutcome* outcome;
  };

  bool fit(const ModeRequest& request, StorageType storage, ModeOutcome& outcome) {
    outcome = fittedOutcome(request, storage, &m_scan, m_statistics, m_known, m_options.threads, m_stop);
    if (!outcome.transform) return false;
    const float unknown = std::numeric_limits<float>::quiet_NaN();
    outcome.effects.assign(m_scan.images.size(), {unknown, unknown, unknown, unknown, 0.0F});
    if (!m_members.empty()) m_measured.push_back(&outcome);
    return !m_members.empty();
  }

  /// What an earlier outcome knows, with the work that is left.
  bool takeOver(const ModeOutcome& earlier, StorageType storage, ModeOutcome& outcome) {
    const bool isSameStorage = earlier.storage == storage;
    if (earlier.unavailable) { // in any type
      outcome = earlier;
      outcome.storage = outcome.stored.type = storage;
      return true;
    }
    if (!earlier.transform || !earlier.lookedAtImages() || m_members.empty()) return false;
    // What all pixels told cannot be told apart from what records did.
    if (earlier.isOfEveryPixel && !m_known.fromSamePixels) return false;
    const bool hasPoints =
        earlier.transform->pointMap(*m_scan.images[m_members.front()].record.load(), m_members.front())
            .has_value();
    const bool isWhole = !isSameStorage && m_known.fromSamePixels && earlier.isMeasured();
    if (!hasPoints && !isWhole) return false;
    outcome = isSameStorage ? earlier : inOtherStorage(earlier, storage);
    if (!isWhole) outcome = withoutPixels(std::move(outcome));
    if (hasPoints && !isSameStorage) m_onRecords.push_back({&outcome, true});
    m_onPixels.push_back({&outcome, isWhole});
    m_measured.push_back(&outcome);
    return true;
  }

  // Where no pixel of any image is clipped, none of the sample is: nobody need look.
  static bool isKnownUnclipped(const ModeWork& work) {
    return work.isStorageAlone && work.outcome->provenance.clipping == Provenance::exact &&
           work.outcome->clippedAny == 0.0 && work.outcome->provenance.levels != Provenance::none;
  }

  void measurePixels(const std::function<void(double)>& progress) {
    std::vector<ModeWork> open;
    for (const ModeWork& work : m_onPixels) {
      if (!isKnownUnclipped(work)) {
        open.push_back(work);
      } else if (work.outcome->sampledImages > 0) {
        work.outcome->clippedPixelsAny = 0.0;
        work.outcome->provenance.clippedPixels = work.outcome->provenance.clipping;
      }
    }
    if (!open.empty())
      measureFromPixels(open, m_scan, m_members, m_fitSplit, m_options, m_stop,
                        [&](double share) { progress(0.25 + 0.75 * share); });
  }

  const ScanResult& m_scan;
  const DatasetStatistics& m_statistics;
  const CompareOptions& m_options;
  const SetKnowledge& m_known;
  const std::stop_token& m_stop;
  std::vector<ImageId> m_members;
  std::string m_fitSplit;
  std::vector<ModeWork> m_onRecords, m_onPixels;
  std::vector<ModeOutcome*> m_measured; ///< all that images are looked at for
  std::vector<Dear> m_dear;
};

} // namespace

std::vector<ModeOutcome> compareModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                      std::span<const ModeRequest> requests, const CompareOptions& options,
                                      const SetKnowledge& known, const std::stop_token& stop,
                                      const CompareListener& listener) {
  const StorageType storages[] = {options.storage};
  return std::move(
      compareStored(scan, statistics, requests, options, storages, known, stop, listener).front());
}

std::vector<std::vector<ModeOutcome>>
compareStored(const ScanResult& scan, const DatasetStatistics& statistics,
              std::span<const ModeRequest> requests, const CompareOptions& options,
              std::span<const StorageType> storages, const SetKnowledge& known, const std::stop_token& stop,
              const CompareListener& listener) {
  std::vector<std::vector<ModeOutcome>> outcomes(storages.size(), std::vector<ModeOutcome>(requests.size()));
  Comparison comparison(scan, statistics, options, known, stop);
  for (std::size_t s = 0; s < storages.size(); ++s)
    for (std::size_t i = 0; i < requests.size() && !stop.stop_requested(); ++i)
      comparison.begin(requests[i], storages[s], outcomes[s][i]);
  const auto progress = [&](double share) {
    if (listener.done) listener.done(static_cast<std::size_t>(share * static_cast<double>(requests.size())));
  };
  comparison.run(progress, [&] {
    if (listener.fromRecords && storages.size() == 1) listener.fromRecords(outcomes.front());
  });
  return outcomes;
}

} // namespace normscope
