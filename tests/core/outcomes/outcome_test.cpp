// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/warnings.h"
#include "findings/wording.h"
#include "outcomes/image_measure.h"
#include "outcomes/outcome.h"
#include "support/small_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using testing::flatPnm;
using testing::noise;
using testing::pnm;
using testing::SmallSet;

std::vector<ModeRequest> requests(std::initializer_list<const char*> ids) {
  std::vector<ModeRequest> result;
  for (const char* id : ids) result.push_back({findMode(id), {}});
  return result;
}

struct Compared {
  std::shared_ptr<const ScanResult> scan;
  DatasetStatistics statistics;
  std::vector<ModeOutcome> outcomes;
};

Compared compare(const SmallSet& set, std::initializer_list<const char*> ids, CompareOptions options = {}) {
  Compared result;
  result.scan = set.scan();
  result.statistics = computeStatistics(*result.scan);
  result.outcomes = compareModes(*result.scan, result.statistics, requests(ids), options);
  return result;
}

// Day is bright, night dark and noisy.
void fillDayAndNight(SmallSet& set) {
  for (int i = 0; i < 6; ++i) {
    std::vector<int> day = noise(30000, 100, static_cast<std::uint32_t>(i)),
                     night = noise(30000, 10, static_cast<std::uint32_t>(90 + i));
    for (int& level : day) level += 130 + 5 * i;
    for (int& level : night) level += 5 + i;
    set.add(fmt::format("day/{}.ppm", i), pnm(100, 100, 3, day));
    set.add(fmt::format("night/{}.ppm", i), pnm(100, 100, 3, night));
  }
}

TEST(Outcome, CountsClippingExactly) {
  SmallSet set;
  set.add("a.pgm", pnm(4, 1, 1, {0, 50, 100, 250}));
  const auto compared = compare(set, {"channel-mean"}); // the mean is 100
  const ModeOutcome& outcome = compared.outcomes[0];
  EXPECT_EQ(outcome.provenance.clipping, Provenance::exact);
  EXPECT_EQ(outcome.channels[0].clippedLow, 0.5);
  EXPECT_EQ(outcome.channels[0].clippedHigh, 0.0);
  EXPECT_EQ(outcome.clippedAny, 0.5);
  EXPECT_EQ(outcome.imagesAffected, 1u);
  EXPECT_EQ(outcome.channels[0].levelsBefore, 4);
  EXPECT_EQ(outcome.channels[0].levelsAfter, 2); // 0 and 150
  // H(X) = 2 bits; stored 0 three times and 150 once.
  EXPECT_NEAR(outcome.channels[0].bitsLost, 2 - (0.75 * std::log2(4 / 3.0) + 0.25 * 2), 1e-12);
  EXPECT_EQ(outcome.channels[0].min, -100);
  EXPECT_EQ(outcome.channels[0].max, 150);
  EXPECT_NEAR(outcome.channels[0].mean, 0, 1e-12);
}

TEST(Outcome, DatasetModesKeepWhatTellsImagesApartAndImageModesDoNot) {
  SmallSet set;
  fillDayAndNight(set);
  const auto compared = compare(set, {"identity", "channel-zscore", "image-zscore-channel", "image-mean",
                                      "batch-norm", "image-color-zca"});
  EXPECT_NEAR(compared.outcomes[0].relativeInformation, 1.0, 1e-12);
  EXPECT_NEAR(compared.outcomes[1].relativeInformation, 1.0, 1e-12);
  EXPECT_NEAR(compared.outcomes[2].relativeInformation, 0.0, 1e-12);
  EXPECT_LT(compared.outcomes[3].relativeInformation, 0.1);
  EXPECT_NEAR(compared.outcomes[4].relativeInformation, 1.0, 1e-9);
  EXPECT_NEAR(compared.outcomes[5].relativeInformation, 0.0, 1e-9);
}

TEST(Outcome, GainIsOneForDatasetModesAndHighInDarkImagesForImageModes) {
  SmallSet set;
  fillDayAndNight(set);
  const auto compared = compare(set, {"channel-zscore", "image-zscore"});
  for (const ImageEffect& effect : compared.outcomes[0].effects) EXPECT_NEAR(effect.gain, 1.0, 1e-6);
  for (std::size_t id = 0; id < 12; ++id) {
    const bool night = (*compared.scan->dataset)[static_cast<ImageId>(id)].label == "night";
    const float gain = compared.outcomes[1].effects[id].gain;
    EXPECT_EQ(night, gain > 4) << gain;
  }
}

TEST(Outcome, FitStorageClipsNothing) {
  SmallSet set;
  fillDayAndNight(set);
  CompareOptions options;
  options.storage = StorageType::uint8Fit;
  const auto compared = compare(set, {"channel-zscore", "image-zscore", "lcn"}, options);
  for (const ModeOutcome& outcome : compared.outcomes) {
    EXPECT_EQ(outcome.clippedAny, 0.0) << outcome.mode->id;
    EXPECT_EQ(outcome.stored.store(outcome.stored.fitLow).value, 0);
    EXPECT_EQ(outcome.stored.store(outcome.stored.fitHigh).value, 255);
  }
}

TEST(Outcome, PixelModesReadASampleAndSayHowMany) {
  SmallSet set;
  fillDayAndNight(set);
  CompareOptions options;
  options.pixelSample = 5;
  options.threads = 1;
  const auto one = compare(set, {"lcn", "mean-image", "unit"}, options);
  options.threads = 4;
  const auto four = compare(set, {"lcn", "mean-image", "unit"}, options);
  for (std::size_t m = 0; m < 2; ++m) {
    EXPECT_EQ(one.outcomes[m].images, 5u);
    EXPECT_EQ(one.outcomes[m].provenance.clipping, Provenance::sampled);
    for (std::size_t c = 0; c < 3; ++c) {
      EXPECT_EQ(one.outcomes[m].channels[c].mean, four.outcomes[m].channels[c].mean);
      EXPECT_EQ(one.outcomes[m].channels[c].clippedLow, four.outcomes[m].channels[c].clippedLow);
    }
    EXPECT_EQ(std::ranges::count_if(one.outcomes[m].effects,
                                    [](const auto& e) { return !std::isnan(e.clippedLow); }),
              5);
  }
  EXPECT_EQ(one.outcomes[2].images, 12u);
}

TEST(Outcome, HistogramsCountEverySampleOnce) {
  SmallSet set;
  fillDayAndNight(set);
  const auto compared = compare(set, {"channel-zscore", "image-minmax", "lcn"});
  for (const ModeOutcome& outcome : compared.outcomes)
    for (const OutputHistogram& histogram : outcome.histograms)
      EXPECT_EQ(histogram.total(), 120000u) << outcome.mode->id;
  const auto image = imageOutputHistogram(compared.outcomes[0], *compared.scan->images[0].record.load(), 0);
  ASSERT_EQ(image.size(), 3u);
  EXPECT_EQ(image[0].total(), 10000u);
  EXPECT_EQ(image[0].low, compared.outcomes[0].histograms[0].low);
}

TEST(Outcome, UnavailableModesSayWhy) {
  SmallSet set;
  set.add("a.pgm", flatPnm(2, 2, 1, 9));
  ScanOptions options;
  options.meanImage.reset();
  const auto scan = set.scan(options);
  const auto outcomes = compareModes(*scan, computeStatistics(*scan), requests({"mean-image", "unit"}), {});
  ASSERT_TRUE(outcomes[0].unavailable);
  EXPECT_THAT(*outcomes[0].unavailable, ::testing::HasSubstr("mean image"));
  EXPECT_FALSE(outcomes[1].unavailable);
}

std::vector<std::string> codes(const std::vector<Warning>& warnings) {
  std::vector<std::string> result;
  for (const Warning& warning : warnings) result.push_back(warning.code);
  return result;
}

TEST(Warnings, SayThatImageModesEraseNightAndRaiseItsNoise) {
  SmallSet set;
  fillDayAndNight(set);
  const auto compared =
      compare(set, {"image-zscore-channel", "channel-zscore"}, {.storage = StorageType::float32});
  const auto warnings = modeWarnings(compared.outcomes[0], *compared.scan, compared.statistics, {},
                                     sourceOutcome(*compared.scan, compared.statistics, "").classAuc);
  EXPECT_THAT(codes(warnings), ::testing::IsSupersetOf({"W7", "W8"}));
  const auto erased = std::ranges::find(warnings, "W8", &Warning::code);
  EXPECT_EQ(erased->severity, Severity::error);
  EXPECT_THAT(erased->title, ::testing::HasSubstr("erases day against night"));
  const auto noisy = std::ranges::find(warnings, "W7", &Warning::code);
  ASSERT_EQ(noisy->images.size(), 6u);
  for (const ImageId id : noisy->images) EXPECT_EQ((*compared.scan->dataset)[id].label, "night");
  EXPECT_EQ(verdict(warnings, Question::training), Verdict::losesData);
  EXPECT_EQ(verdict(warnings, Question::storage), Verdict::safe) << "float32 holds it all";
  EXPECT_TRUE(modeWarnings(compared.outcomes[1], *compared.scan, compared.statistics).empty());
}

TEST(Wording, FactorsHaveAsManyDecimalsAsTheyMean) {
  EXPECT_EQ(factorText(9.44), "9.4");
  EXPECT_EQ(factorText(82248.3), "82248");
}

TEST(Warnings, NameClippingAndLostLevels) {
  SmallSet set;
  fillDayAndNight(set);
  const auto compared = compare(set, {"channel-mean", "unit"});
  EXPECT_THAT(codes(modeWarnings(compared.outcomes[0], *compared.scan, compared.statistics)),
              ::testing::IsSupersetOf({"W1", "W3"}));
  EXPECT_THAT(codes(modeWarnings(compared.outcomes[1], *compared.scan, compared.statistics)),
              ::testing::ElementsAre("W9"));
}

TEST(Warnings, DescribeTheSet) {
  SmallSet set;
  set.add("train/flat.ppm", flatPnm(4, 4, 3, 128));
  set.add("train/dark.ppm", flatPnm(4, 4, 3, 3));
  set.add("val/saturated.ppm", flatPnm(4, 4, 3, 255));
  set.add("val/deep.pgm", flatPnm(4, 4, 1, 30000, 65535));
  set.add("val/broken.png", "no image");
  const auto scan = set.scan();
  const DatasetStatistics all = computeStatistics(*scan), fit = computeStatistics(*scan, "train");
  EXPECT_THAT(codes(datasetWarnings(*scan, all, fit, "train")),
              ::testing::UnorderedElementsAre("W4", "W12", "W12", "W15", "W16", "W17"));
  EXPECT_THAT(codes(datasetWarnings(*scan, all, all, "")), ::testing::Contains("W20"));
  const auto outcomes = compareModes(*scan, fit, requests({"image-zscore"}), {});
  EXPECT_THAT(codes(modeWarnings(outcomes[0], *scan, all)), ::testing::Contains("W6"));
}

TEST(Warnings, PartialScansSaySo) {
  SmallSet set;
  fillDayAndNight(set);
  ScanOptions options = SmallSet::smallOptions();
  options.sample = 3;
  const auto scan = set.scan(options);
  const DatasetStatistics all = computeStatistics(*scan);
  EXPECT_THAT(codes(datasetWarnings(*scan, all, all, "")), ::testing::Contains("W18"));
}

} // namespace
} // namespace normscope
