// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/outcome_numbers.h"
#include "outcomes/outcome.h"
#include "statistics/dataset_statistics.h"
#include "support/small_set.h"

#include <gtest/gtest.h>

#include <cmath>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::SmallSet;

struct Looked {
  std::vector<ModeOutcome> full;
  std::vector<ModeOutcome> glance;
};

Looked look(const SmallSet& set, StorageType storage) {
  const auto scan = set.scan();
  const DatasetStatistics statistics = computeStatistics(*scan);
  const CompareOptions options{.storage = storage, .pixelSample = 1};
  const std::vector<ModeRequest> requests = test::everyMode();
  Looked looked;
  looked.full = compareModes(*scan, statistics, requests, options);
  std::vector<ImageId> members(scan->images.size());
  for (std::size_t id = 0; id < members.size(); ++id) members[id] = static_cast<ImageId>(id);
  SetKnowledge known;
  known.codes = std::make_shared<const SetCodes>(setCodes(*scan, members, statistics.channels.size()));
  looked.glance = glanceAtModes(*scan, statistics, requests, options, known);
  return looked;
}

void expectSame(const ModeOutcome& glance, const ModeOutcome& full) {
  SCOPED_TRACE(full.mode->id);
  ASSERT_EQ(glance.channels.size(), full.channels.size());
  for (std::size_t c = 0; c < full.channels.size(); ++c) {
    const ChannelOutcome &a = glance.channels[c], &b = full.channels[c];
    EXPECT_EQ(a.min, b.min);
    EXPECT_EQ(a.max, b.max);
    EXPECT_NEAR(a.mean, b.mean, 1e-9 * (1.0 + std::abs(b.max)));
    EXPECT_NEAR(a.std, b.std, 1e-9 * (1.0 + std::abs(b.max)));
    EXPECT_EQ(a.clippedLow, b.clippedLow);
    EXPECT_EQ(a.clippedHigh, b.clippedHigh);
    EXPECT_EQ(a.levelsBefore, b.levelsBefore);
    EXPECT_EQ(a.levelsAfter, b.levelsAfter);
    EXPECT_EQ(a.p001, b.p001);
    EXPECT_TRUE(std::isnan(a.bitsLost));
    EXPECT_FALSE(std::isnan(b.bitsLost));
    EXPECT_EQ(glance.histograms[c].counts, full.histograms[c].counts);
  }
  EXPECT_EQ(glance.clippedAny, full.clippedAny);
  EXPECT_EQ(std::isnan(glance.roundTripMax), std::isnan(full.roundTripMax));
  if (!std::isnan(full.roundTripMax)) {
    EXPECT_EQ(glance.roundTripMax, full.roundTripMax);
  }
  EXPECT_EQ(glance.provenance.clipping, full.provenance.clipping);
  EXPECT_FALSE(glance.lookedAtImages());
  EXPECT_TRUE(full.lookedAtImages());
}

void expectGlancesAgree(const SmallSet& set, std::size_t atLeast) {
  for (const StorageRow& storage : storageTypes()) {
    SCOPED_TRACE(storage.id);
    const Looked looked = look(set, storage.type);
    std::size_t seen = 0;
    for (std::size_t i = 0; i < looked.full.size(); ++i) {
      if (!looked.glance[i].isMeasured()) continue;
      ++seen;
      expectSame(looked.glance[i], looked.full[i]);
    }
    EXPECT_GE(seen, atLeast);
  }
}

TEST(Glance, SaysOfEightBitSetsWhatTheFullLookSays) {
  SmallSet set;
  set.add("a.ppm", pnm(20, 10, 3, noise(600, 255, 1)));
  set.add("b.ppm", pnm(20, 10, 3, noise(600, 90, 2)));
  set.add("gray.pgm", pnm(10, 10, 1, noise(100, 200, 3)));
  expectGlancesAgree(set, 10);
}

TEST(Glance, SaysOfMixedDepthsWhatTheFullLookSays) {
  SmallSet set;
  set.add("a.ppm", pnm(20, 10, 3, noise(600, 255, 1)));
  set.add("deep.ppm", pnm(20, 10, 3, noise(600, 65535, 2), 65535));
  expectGlancesAgree(set, 10);
}

TEST(Glance, LeavesModesThatLookAtImagesAlone) {
  SmallSet set;
  set.add("a.ppm", pnm(20, 10, 3, noise(600, 255, 1)));
  set.add("b.ppm", pnm(20, 10, 3, noise(600, 90, 2)));
  const Looked looked = look(set, StorageType::uint8Saturate);
  for (std::size_t i = 0; i < looked.full.size(); ++i) {
    const Dependence dependence = looked.full[i].mode->dependence;
    if (dependence != Dependence::none && dependence != Dependence::dataset) {
      EXPECT_FALSE(looked.glance[i].isMeasured()) << looked.full[i].mode->id;
    }
    if (dependence == Dependence::image || dependence == Dependence::window) {
      EXPECT_TRUE(looked.glance[i].transform) << looked.full[i].mode->id << " can be shown";
    }
  }
}

} // namespace
} // namespace normscope
