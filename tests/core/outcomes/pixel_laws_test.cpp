// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
//
// What must hold between the numbers of a comparison whatever the images are.
#include "outcomes/drawn_sample.h"
#include "outcomes/outcome.h"
#include "support/pfm.h"
#include "support/small_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::SmallSet;

constexpr const char* kModes[] = {"identity",        "unit",      "channel-mean", "percentile-zscore",
                                  "image-zscore",    "soft-clip", "equalize",     "image-percentile",
                                  "image-color-zca", "lcn"};

std::vector<ModeOutcome> compare(const ScanResult& scan, CompareOptions options) {
  std::vector<ModeRequest> requests;
  for (const char* id : kModes) requests.push_back({findMode(id), {}});
  return compareModes(scan, computeStatistics(scan), requests, options);
}

/// A scan whose files stay while it is looked at.
struct Scanned {
  SmallSet set;
  std::shared_ptr<const ScanResult> scan;
};

// Images that differ in size and light; `name` says how the i-th is called.
template<class Name>
std::unique_ptr<const Scanned> scanOf(int channels, Name name, int images = 9) {
  auto scanned = std::make_unique<Scanned>();
  for (int i = 0; i < images; ++i) {
    const int width = 70 + 3 * i, height = 90 - 2 * i;
    std::vector<int> samples = noise(static_cast<std::size_t>(width * height * channels), 40 + 20 * i,
                                     static_cast<std::uint32_t>(i));
    scanned->set.add(name(i), pnm(width, height, channels, samples));
  }
  ScanOptions options = SmallSet::smallOptions();
  options.threads = 2;
  scanned->scan = scanned->set.scan(options);
  return scanned;
}
std::string inOrder(int i) { return fmt::format("{}.pnm", i); }

TEST(PixelLaws, PixelsWithAnyChannelClippedLieBetweenTheChannelsAndTheirSum) {
  const auto scanned = scanOf(3, inOrder);
  const auto& scan = scanned->scan;
  for (const bool every : {false, true})
    for (const StorageType storage :
         {StorageType::uint8Saturate, StorageType::uint8Wrap, StorageType::float16})
      for (const ModeOutcome& outcome :
           compare(*scan, {.storage = storage, .pixelSample = 3, .everyPixel = every})) {
        double largest = 0, sum = 0;
        for (const ChannelOutcome& channel : outcome.channels) {
          largest = std::max(largest, channel.clippedLow + channel.clippedHigh);
          sum += channel.clippedLow + channel.clippedHigh;
        }
        EXPECT_GE(outcome.clippedPixelsAny, largest - 1e-12) << outcome.mode->id;
        EXPECT_LE(outcome.clippedPixelsAny, std::min(1.0, sum) + 1e-12) << outcome.mode->id;
      }
}

TEST(PixelLaws, OfOneChannelAPixelIsASample) {
  const auto scanned = scanOf(1, inOrder);
  const auto& scan = scanned->scan;
  for (const bool every : {false, true})
    for (const ModeOutcome& outcome :
         compare(*scan, {.storage = StorageType::uint8Saturate, .everyPixel = every})) {
      EXPECT_NEAR(outcome.clippedPixelsAny, outcome.clippedAny, 1e-12) << outcome.mode->id;
      EXPECT_EQ(outcome.provenance.clippedPixels, outcome.provenance.clipping) << outcome.mode->id;
    }
}

// Of a curve the condition number comes from pixels: all of them give that of the definition.
TEST(PixelLaws, EveryPixelMeansAllOfAllImages) {
  const auto scanned = scanOf(3, inOrder);
  const auto& scan = scanned->scan;
  std::uint64_t pixels = 0;
  for (const ImageOutcome& image : scan->images) pixels += image.record.pixels();
  for (const ModeOutcome& outcome :
       compare(*scan, {.storage = StorageType::uint8Saturate, .everyPixel = true})) {
    EXPECT_EQ(outcome.sampledImages, 9u);
    EXPECT_EQ(outcome.sampledPositions, pixels) << outcome.mode->id;
    for (const Provenance provenance :
         {outcome.provenance.firing, outcome.provenance.condition, outcome.provenance.clippedPixels})
      EXPECT_EQ(provenance, Provenance::exact) << outcome.mode->id;
  }
}

TEST(PixelLaws, PatchesAreASampleAndSayHowManyTheyAre) {
  const auto outcomes = compare(*scanOf(3, inOrder)->scan, {.pixelSample = 4});
  for (const ModeOutcome& outcome : outcomes) {
    EXPECT_EQ(outcome.sampledImages, 4u);
    EXPECT_EQ(outcome.sampledPositions, 4u * 256u);
    EXPECT_EQ(outcome.provenance.firing, Provenance::sampled);
  }
}

TEST(PixelLaws, NamesChangeNothing) {
  const CompareOptions options{.storage = StorageType::uint8Saturate, .pixelSample = 4};
  const auto first = compare(*scanOf(3, inOrder)->scan, options);
  const auto second = compare(*scanOf(3, [](int i) { return fmt::format("{}.pnm", 9 - i); })->scan, options);
  for (std::size_t m = 0; m < first.size(); ++m) {
    const auto expectSame = [&](double a, double b) {
      EXPECT_TRUE(std::isnan(a) ? std::isnan(b) : std::abs(a - b) <= 1e-9 * std::abs(a))
          << first[m].mode->id << ": " << a << ", " << b;
    };
    expectSame(first[m].clippedPixelsAny, second[m].clippedPixelsAny);
    expectSame(first[m].noiseGainP95, second[m].noiseGainP95);
    expectSame(first[m].noiseShareP95, second[m].noiseShareP95);
    expectSame(first[m].conditioning.withBias, second[m].conditioning.withBias);
    expectSame(first[m].conditioning.patch3, second[m].conditioning.patch3);
    expectSame(first[m].firing.allPositiveShare, second[m].firing.allPositiveShare);
  }
}

TEST(PixelLaws, OtherSeedsDrawOtherImages) {
  const auto scanned = scanOf(1, inOrder, 30);
  const auto& scan = scanned->scan;
  std::vector<ImageId> members(30);
  for (ImageId id = 0; id < 30; ++id) members[id] = id;
  const auto draw = [&](std::uint64_t seed) {
    auto ids = drawnSample(*scan, members, {.pixelSample = 8, .seed = seed});
    std::ranges::sort(ids);
    return ids;
  };
  EXPECT_EQ(draw(1).size(), 8u);
  EXPECT_EQ(draw(1), draw(1));
  EXPECT_NE(draw(1), draw(2));
}

TEST(PixelLaws, ImagesThatDoNotTellTheirNoiseAreLeftOutForEveryMode) {
  SmallSet set;
  set.add("flat.ppm", testing::flatPnm(100, 100, 3, 90));
  set.add("tiny.ppm", pnm(20, 20, 3, noise(1200, 200, 5)));
  for (int i = 0; i < 4; ++i)
    set.add(fmt::format("{}.ppm", i), pnm(100, 100, 3, noise(30000, 80, static_cast<std::uint32_t>(i))));
  const auto outcomes = compare(*set.scan(), {});
  for (const ModeOutcome& outcome : outcomes) EXPECT_EQ(outcome.noiseImages, 4u) << outcome.mode->id;
}

// Float samples beside the numbers that a definition gives.
TEST(PixelLaws, LevelsOfFloatImagesAreCountedInTheirPixels) {
  SmallSet set;
  std::vector<float> all;
  for (int i = 0; i < 3; ++i) {
    std::vector<float> samples;
    for (const int value : noise(2000, 1 << 20, static_cast<std::uint32_t>(i)))
      samples.push_back(static_cast<float>(value) / static_cast<float>(1 << 20));
    set.add(fmt::format("{}.pfm", i), testing::grayPfm(50, 40, samples));
    all.insert(all.end(), samples.begin(), samples.end());
  }
  std::ranges::sort(all);
  const auto distinct = std::ranges::unique(all).begin() - all.begin();
  const auto scan = set.scan();
  const ModeRequest request[] = {{findMode("identity"), {}}};
  for (const StorageType storage : {StorageType::bfloat16, StorageType::float16, StorageType::float32}) {
    const ModeOutcome outcome =
        compareModes(*scan, computeStatistics(*scan), request, {.storage = storage}).front();
    EXPECT_EQ(outcome.channels[0].levelsBefore, static_cast<double>(distinct));
    EXPECT_EQ(outcome.provenance.levels, Provenance::sampled);
    EXPECT_EQ(outcome.provenance.roundTrip, Provenance::sampled);
    if (storage == StorageType::float32) {
      EXPECT_EQ(outcome.channels[0].bitsLost, 0.0);
      EXPECT_EQ(outcome.roundTripMax, 0.0);
      continue;
    }
    EXPECT_GT(outcome.channels[0].bitsLost, 0.5) << "many share a value of 16 bits";
    EXPECT_LT(outcome.channels[0].levelsAfter, static_cast<double>(distinct));
    // Half a step of the last place below 1: 2⁻⁹ of 8 significant bits, 2⁻¹² of 11.
    const double half = storage == StorageType::bfloat16 ? 0x1p-9 : 0x1p-12;
    EXPECT_LE(outcome.roundTripMax, half);
    EXPECT_GT(outcome.roundTripMax, 0.8 * half);
  }
}

// One hot pixel does not squeeze the range that is shown, nor the histogram, into one bin.
TEST(PixelLaws, TheShownRangeLeavesFarSamplesOut) {
  SmallSet set;
  std::vector<float> samples;
  for (const int value : noise(10000, 10000, 3))
    samples.push_back(0.01F + static_cast<float>(value) * 5.39e-4F);
  samples[77] = 65504.0F;
  set.add("a.pfm", testing::grayPfm(100, 100, samples));
  const auto scan = set.scan();
  const ModeRequest requests[] = {{findMode("identity"), {}}, {findMode("lcn"), {}}};
  const auto outcomes = compareModes(*scan, computeStatistics(*scan), requests, {});
  EXPECT_NEAR(outcomes[0].channels[0].p001, 0.015, 0.01);
  EXPECT_NEAR(outcomes[0].channels[0].p999, 5.4, 0.05);
  for (const ModeOutcome& outcome : outcomes) {
    const auto& counts = outcome.histograms[0].counts;
    EXPECT_GT(std::ranges::count_if(counts, [](std::uint64_t count) { return count > 0; }), 40)
        << outcome.mode->id;
  }
}

} // namespace
} // namespace normscope
