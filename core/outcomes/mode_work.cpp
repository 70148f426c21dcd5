// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/mode_work.h"

#include "base/constants.h"

#include <cmath>

namespace normscope {
namespace {

// NaN, which is what is not known of a channel, is passed over.
Storage fittedTo(const std::vector<ChannelOutcome>& channels, StorageType storage) {
  double min = kInfinity, max = -kInfinity;
  for (const ChannelOutcome& channel : channels) {
    min = std::fmin(min, channel.min);
    max = std::fmax(max, channel.max);
  }
  return Storage::fitted(storage, min, max);
}

} // namespace

ModeOutcome inOtherStorage(const ModeOutcome& known, StorageType storage) {
  const ModeOutcome nothing;
  ModeOutcome outcome = known;
  outcome.storage = storage;
  outcome.stored = fittedTo(outcome.channels, storage);
  for (ChannelOutcome& channel : outcome.channels) {
    channel.clippedLow = channel.clippedHigh = channel.levelsAfter = 0;
    channel.bitsLost = kUnknown;
  }
  for (ImageEffect& effect : outcome.effects)
    effect.clippedLow = effect.clippedHigh = std::numeric_limits<float>::quiet_NaN();
  for (auto& [name, split] : outcome.bySplit) split.clippedAny = kUnknown;
  outcome.clippedAny = nothing.clippedAny;
  outcome.clippedPixelsAny = nothing.clippedPixelsAny;
  outcome.imagesAffected = nothing.imagesAffected;
  outcome.roundTripMax = outcome.roundTripMean = kUnknown;
  MeasureProvenance& provenance = outcome.provenance;
  provenance.clipping = provenance.clippedPixels = provenance.levels = provenance.roundTrip =
      Provenance::none;
  return outcome;
}

void forgetLevels(ModeOutcome& outcome) {
  for (ChannelOutcome& channel : outcome.channels)
    channel.levelsBefore = channel.levelsAfter = channel.bitsLost = kUnknown;
  outcome.roundTripMax = outcome.roundTripMean = kUnknown;
  outcome.provenance.levels = outcome.provenance.roundTrip = Provenance::none;
}

ModeOutcome withoutPixels(ModeOutcome outcome) {
  outcome.sampledImages = outcome.sampledPositions = 0;
  outcome.firing = {};
  outcome.conditioning.patch3 = outcome.conditioning.patch5 = kUnknown;
  outcome.megapixelsPerSecond = kUnknown;
  MeasureProvenance& provenance = outcome.provenance;
  provenance.patchCondition = provenance.firing = Provenance::none;
  if (provenance.condition == Provenance::sampled) {
    outcome.conditioning = {};
    provenance.condition = Provenance::none;
  }
  if (provenance.levels == Provenance::sampled) forgetLevels(outcome);
  if (provenance.clippedPixels != Provenance::none) {
    outcome.clippedPixelsAny = kUnknown;
    provenance.clippedPixels = Provenance::none;
  }
  return outcome;
}

} // namespace normscope
