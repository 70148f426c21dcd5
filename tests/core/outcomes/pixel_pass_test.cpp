// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/outcome.h"
#include "support/small_set.h"

#include <gmock/gmock.h>

#include <cmath>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::SmallSet;

class PixelPass : public ::testing::Test {
protected:
  PixelPass() {
    for (int i = 0; i < 5; ++i) {
      const int width = 40 + 17 * i, height = 90 - 9 * i;
      const auto count = static_cast<std::size_t>(width * height);
      const std::string name = std::to_string(i);
      m_set.add("day/" + name + ".ppm", pnm(width, height, 3, noise(3 * count, 200, 10 + i)));
      m_set.add("night/" + name + ".pgm", pnm(width, height, 1, noise(count, 60, 20 + i)));
    }
    m_scan = m_set.scan();
    m_statistics = computeStatistics(*m_scan);
  }

  // All numbers that pixels tell, of all modes.
  std::vector<double> numbers(const CompareOptions& options) const {
    std::vector<ModeRequest> requests;
    for (const NormalizationMode& mode : allModes()) requests.push_back({&mode, {}});
    std::vector<double> all;
    for (const ModeOutcome& outcome : compareModes(*m_scan, m_statistics, requests, options)) {
      for (const ChannelOutcome& channel : outcome.channels)
        all.insert(all.end(), {channel.min, channel.max, channel.mean, channel.std, channel.p001,
                               channel.clippedLow, channel.clippedHigh, channel.levelsAfter});
      for (const ImageEffect& effect : outcome.effects)
        for (const float value : {effect.clippedLow, effect.clippedHigh, effect.gain, effect.noiseShare})
          all.push_back(static_cast<double>(value));
      all.insert(all.end(),
                 {outcome.clippedPixelsAny, outcome.relativeInformation, outcome.roundTripMax,
                  outcome.roundTripMean, outcome.conditioning.withBias, outcome.conditioning.patch3,
                  outcome.conditioning.patch5, outcome.firing.deadShare, outcome.firing.allPositiveShare});
    }
    for (double& number : all)
      if (std::isnan(number)) number = -1e99; // comparable
    return all;
  }

  SmallSet m_set;
  std::shared_ptr<const ScanResult> m_scan;
  DatasetStatistics m_statistics;
};

TEST_F(PixelPass, NoNumberDependsOnThreadsOrOnTheBudget) {
  for (const StorageType storage : {StorageType::uint8Saturate, StorageType::uint8Fit}) {
    const std::vector<double> one = numbers({.storage = storage, .threads = 1});
    EXPECT_EQ(one, numbers({.storage = storage, .threads = 3}));
    EXPECT_EQ(one, numbers({.storage = storage, .threads = 3, .budget = std::make_shared<ByteBudget>(1)}))
        << "one image at a time";
  }
}

TEST_F(PixelPass, GivesBackWhatItTookOfTheBudget) {
  const auto budget = std::make_shared<ByteBudget>();
  (void)numbers({.budget = budget});
  EXPECT_EQ(budget->inUse(), 0u);
}

} // namespace
} // namespace normscope
