// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/condition.h"
#include "outcomes/outcome.h"
#include "support/small_set.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <cmath>

namespace normscope {
namespace {

using testing::noise;
using testing::pnm;
using testing::SmallSet;

constexpr int kSide = 72;
constexpr int kPixels = kSide * kSide;

// Samples of an image: a base level, a step to the right for texture, and noise of some strength.
std::vector<int> picture(int base, int amplitude, std::uint32_t seed) {
  std::vector<int> samples = noise(kPixels * 3, amplitude, seed);
  for (std::size_t i = 0; i < samples.size(); ++i) samples[i] += base + static_cast<int>(i % 3) * 7;
  return samples;
}

// Bright days and dark nights in train and val.
struct DayAndNight {
  SmallSet files;
  std::vector<std::vector<int>> pictures; // train's, days first
  DayAndNight() {
    for (const int base : {120, 20})
      for (int i = 0; i < 4; ++i) {
        pictures.push_back(picture(base + 6 * i, base * 3 / 4, static_cast<std::uint32_t>(base + i)));
        files.add(fmt::format("train/{}/{}.ppm", base > 100 ? "day" : "night", i),
                  pnm(kSide, kSide, 3, pictures.back()));
      }
    for (const int base : {130, 30})
      for (int i = 0; i < 2; ++i)
        files.add(
            fmt::format("val/{}/{}.ppm", base > 100 ? "day" : "night", i),
            pnm(kSide, kSide, 3, picture(base + 5 * i, 20, static_cast<std::uint32_t>(300 + base + i))));
  }
  std::vector<ModeOutcome> compare(std::initializer_list<const char*> ids, CompareOptions options = {},
                                   const std::string& split = {}) const {
    const auto scan = files.scan();
    std::vector<ModeRequest> requests;
    for (const char* id : ids) requests.push_back({findMode(id), {}});
    return compareModes(*scan, computeStatistics(*scan, split), requests, options);
  }
};

TEST(ImageMeasures, ClassesAreToldApartUntilTheirBrightnessIsErased) {
  const DayAndNight set;
  const auto outcomes = set.compare({"channel-zscore", "image-zscore-channel", "image-color-zca"});
  const ClassAuc& kept = outcomes[0].classAuc;
  EXPECT_EQ(kept.brightness, 1.0);
  EXPECT_THAT(kept.channel, ::testing::ElementsAre(1.0, 1.0, 1.0));
  EXPECT_DOUBLE_EQ(kept.nullBound, 0.5 + 1.96 * std::sqrt(13.0 / (12 * 36)));
  for (const std::size_t m : {1u, 2u}) {
    EXPECT_EQ(outcomes[m].classAuc.brightness, 0.5) << outcomes[m].mode->id;
    EXPECT_THAT(outcomes[m].classAuc.channel, ::testing::ElementsAre(0.5, 0.5, 0.5));
  }
  EXPECT_EQ(outcomes[1].classAuc.contrast, 0.5);
  EXPECT_EQ(outcomes[0].provenance.classAuc, Provenance::exact);
}

TEST(ImageMeasures, NothingIsSaidOfClassesWhereThereAreNone) {
  SmallSet files;
  for (std::uint32_t i = 0; i < 3; ++i)
    files.add(fmt::format("{}.ppm", i), pnm(kSide, kSide, 3, picture(50, 90, i)));
  const auto scan = files.scan();
  const std::vector<ModeRequest> requests{{findMode("unit"), {}}};
  const auto outcome = compareModes(*scan, computeStatistics(*scan), requests, {})[0];
  EXPECT_EQ(outcome.provenance.classAuc, Provenance::none);
  EXPECT_TRUE(std::isnan(outcome.classAuc.brightness));
  EXPECT_EQ(outcome.provenance.splitShift, Provenance::none);
  EXPECT_FALSE(outcome.firing.byClass);
  EXPECT_THAT(outcome.firing.meanByGroup, ::testing::SizeIs(3)) << "deciles that have an image";
}

// E[ỹỹᵀ] pixel by pixel.
double bruteCondition(const std::vector<std::vector<int>>& pictures, const std::array<double, 3>& subtract,
                      const std::array<double, 3>& divide, bool bias) {
  const std::size_t n = bias ? 4 : 3;
  std::vector<double> sum(n * n);
  for (const auto& samples : pictures) {
    for (std::size_t i = 0; i < samples.size(); i += 3) {
      std::array<double, 4> y{0, 0, 0, 1};
      for (std::size_t c = 0; c < 3; ++c) y[c] = (samples[i + c] - subtract[c]) / divide[c];
      for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < n; ++b) sum[a * n + b] += y[a] * y[b];
    }
  }
  return conditionNumber(eigenvalues(sum, n));
}

TEST(ImageMeasures, ConditionNumbersAreThoseOfThePixels) {
  const DayAndNight set;
  SmallSet train;
  for (std::size_t i = 0; i < set.pictures.size(); ++i)
    train.add(fmt::format("{}.ppm", i), pnm(kSide, kSide, 3, set.pictures[i]));
  const auto scan = train.scan();
  const DatasetStatistics statistics = computeStatistics(*scan);
  std::vector<ModeRequest> requests;
  for (const char* id : {"identity", "unit", "channel-zscore", "image-zscore", "image-color-zca"})
    requests.push_back({findMode(id), {}});
  const auto outcomes = compareModes(*scan, statistics, requests, {});
  const std::array<double, 3> none{0, 0, 0}, one{1, 1, 1}, full{255, 255, 255};
  std::array<double, 3> mean{}, std{};
  for (std::size_t c = 0; c < 3; ++c) {
    mean[c] = statistics.channels[c].mean * 255;
    std[c] = statistics.channels[c].std * 255;
  }
  const auto near = [](double a, double b) { return std::abs(a - b) < 1e-9 * b; };
  EXPECT_TRUE(near(outcomes[0].conditioning.withBias, bruteCondition(set.pictures, none, one, true)));
  EXPECT_TRUE(near(outcomes[0].conditioning.channelsOnly, bruteCondition(set.pictures, none, one, false)));
  EXPECT_TRUE(near(outcomes[1].conditioning.withBias, bruteCondition(set.pictures, none, full, true)));
  EXPECT_TRUE(near(outcomes[2].conditioning.withBias, bruteCondition(set.pictures, mean, std, true)));
  for (const ModeOutcome& outcome : outcomes) EXPECT_EQ(outcome.provenance.condition, Provenance::exact);
  EXPECT_LT(outcomes[4].conditioning.channelsOnly, 1.2) << "whitened";
  EXPECT_GT(outcomes[0].conditioning.patch5, outcomes[0].conditioning.patch3);
  EXPECT_EQ(outcomes[0].provenance.patchCondition, Provenance::sampled);
}

TEST(ImageMeasures, NoiseShareIsTheNoisesPartOfThePooledVariance) {
  const DayAndNight set;
  const auto outcomes = set.compare({"unit", "channel-zscore", "image-zscore"});
  const auto scan = set.files.scan();
  const auto record = *scan->images[0].record.load();
  double expected = 0.0;
  for (std::size_t c = 0; c < 3; ++c)
    expected += std::pow(record.channel(c).noise.value() / outcomes[0].channels[c].std, 2) / 3;
  EXPECT_NEAR(outcomes[0].effects[0].noiseShare, expected, 1e-6 * expected);
  EXPECT_NEAR(outcomes[1].effects[0].noiseShare, expected, 1e-6 * expected) << "no affine mode changes it";
  // Scaling each image by its own deviation raises the dark ones' noise to the others'.
  EXPECT_GT(outcomes[2].noiseShareMax, 2 * outcomes[1].noiseShareMax);
}

TEST(ImageMeasures, NoiseOfWindowModesIsMeasured) {
  const DayAndNight set;
  const auto outcomes = set.compare({"lcn", "mean-image"});
  EXPECT_GT(outcomes[0].noiseGainP95, 1.5);
  EXPECT_EQ(outcomes[0].provenance.noise, Provenance::sampled) << "noise was added, not computed";
  EXPECT_NEAR(outcomes[1].noiseGainMedian, 1.0, 0.2);
}

TEST(ImageMeasures, RoundTripErrorsAreThoseOfTheStorageType) {
  const DayAndNight set;
  const auto under = [&](StorageType storage) {
    CompareOptions options;
    options.storage = storage;
    return set.compare({"identity", "channel-mean", "image-zscore", "mean-image"}, options);
  };
  const auto saturated = under(StorageType::uint8Saturate), floats = under(StorageType::float32);
  EXPECT_EQ(saturated[0].roundTripMax, 0.0);
  EXPECT_GT(saturated[1].roundTripMax, 50.0) << "what lies below the mean comes back as the mean";
  EXPECT_LT(floats[1].roundTripMax, 1e-4);
  EXPECT_TRUE(std::isnan(floats[2].roundTripMax)) << "nobody knows the image's own statistics afterwards";
  EXPECT_LT(floats[3].roundTripMax, 1e-4);
  EXPECT_LT(under(StorageType::int8)[1].roundTripMax, 0.51 * 255 / 127) << "half a step";
}

TEST(ImageMeasures, FiringFollowsBrightnessUntilItIsNormalizedAway) {
  const DayAndNight set;
  const auto outcomes = set.compare({"unit", "image-zscore"});
  const auto activation = [](const ModeOutcome& outcome, const std::string& group) {
    for (const auto& [name, mean] : outcome.firing.meanByGroup)
      if (name == group) return mean;
    return kUnknown;
  };
  EXPECT_TRUE(outcomes[0].firing.byClass);
  EXPECT_GT(activation(outcomes[0], "day"), 2.0 * activation(outcomes[0], "night"));
  EXPECT_NEAR(activation(outcomes[1], "day"), activation(outcomes[1], "night"),
              0.15 * activation(outcomes[1], "day"));
  EXPECT_EQ(outcomes[0].firing.allPositiveShare, 1.0);
  EXPECT_GT(outcomes[0].firing.deadShare, 0.2) << "filters of negative sum never fire on positive input";
  EXPECT_LT(outcomes[1].firing.deadShare, 0.05);
}

TEST(ImageMeasures, SplitsAreComparedAndReported) {
  const DayAndNight set;
  const auto outcome = set.compare({"channel-zscore"}, {}, "train")[0];
  EXPECT_EQ(outcome.splitShift.split, "val");
  EXPECT_GT(outcome.splitShift.ks, 0.0);
  ASSERT_TRUE(outcome.bySplit.contains("train") && outcome.bySplit.contains("val"));
  EXPECT_NEAR(outcome.bySplit.at("train").mean[0], 0.0, 1e-9) << "fitted on it";
  EXPECT_NEAR(outcome.bySplit.at("train").std[0], 1.0, 1e-9);
  EXPECT_GT(std::abs(outcome.bySplit.at("val").mean[0]), 0.01) << "normalized with train's statistics";
  EXPECT_EQ(outcome.bySplit.at("val").images, 4u);
  EXPECT_TRUE(std::isfinite(outcome.bySplit.at("val").clippedAny));
  const auto centered = set.compare({"image-mean"}, {}, "train")[0];
  EXPECT_EQ(centered.splitShift.standardizedDifference, 0.0) << "rounding errors are no shift";
}

} // namespace
} // namespace normscope
