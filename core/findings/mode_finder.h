// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/warnings.h"

#include <algorithm>

namespace normscope {

/// What the rules about one mode look at, and where they put what they find.
struct ModeFinder {
  const ModeOutcome& outcome;
  const ScanResult& scan;
  const DatasetStatistics& all;
  const ClassAuc& source; ///< before any mode
  const Limits& limits;
  std::vector<Warning>& warnings;

  std::string fileName(ImageId id) const;
  Sentence modeTitle() const { return Sentence::whole(outcome.mode->title); }
  Sentence storageTitle() const { return Sentence::whole(row(outcome.storage).title); }

  // Images whose effect is at or above a limit, worst first.
  template<class Value>
  std::vector<ImageId> above(Value value, double limit) const {
    std::vector<ImageId> ids;
    for (std::size_t id = 0; id < outcome.effects.size(); ++id)
      if (value(outcome.effects[id]) >= limit) ids.push_back(static_cast<ImageId>(id));
    std::ranges::stable_sort(
        ids, [&](ImageId a, ImageId b) { return value(outcome.effects[a]) > value(outcome.effects[b]); });
    return ids;
  }

  void add(std::string code, Severity severity, Sentence title, Sentence evidence, Sentence explanation,
           std::vector<ImageId> images, double value, double limit);
};

/// The mean over channels of one of their numbers.
double channelMean(const ModeOutcome& outcome, double ChannelOutcome::*field);

// The rules, by what they are about.
void findStorageLosses(ModeFinder& finder); ///< W1, W2, W3, W9
void findImageEffects(ModeFinder& finder);  ///< W6, W7, W8
void findFitTroubles(ModeFinder& finder);   ///< W10, W14, W17, W19

} // namespace normscope
