// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"

#include <cmath>

namespace normscope {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using testing::FittedSet;
using testing::image;
using testing::rgb8;
using testing::SmallSet;

class ImageContrastModes : public ::testing::Test {
protected:
  ImageContrastModes() {
    m_files.add("a.ppm", testing::pnm(4, 3, 3, testing::noise(36, 255, 2)));
    m_set.emplace(m_files);
  }
  std::vector<double> apply(const std::string& id, const Image& picture,
                            const ParameterValues& parameters = {}) const {
    return m_set->apply(id, picture, parameters);
  }

private:
  SmallSet m_files;
  std::optional<FittedSet> m_set;
};

// Red 1..100, green 101..200, blue 201 everywhere.
Image hundredPixels() {
  std::vector<std::uint8_t> samples;
  for (int i = 1; i <= 100; ++i)
    for (const int value : {i, 100 + i, 201}) samples.push_back(static_cast<std::uint8_t>(value));
  return rgb8(100, 1, samples);
}

TEST_F(ImageContrastModes, ImagePercentileJoint) {
  // Of 300 samples 1 % are 3 and 99 % are 297: levels 3 and 201.
  const auto y = apply("image-percentile", hundredPixels());
  EXPECT_DOUBLE_EQ(y[0], 0.0);
  EXPECT_DOUBLE_EQ(y[1], (101.0 - 3) / 198);
  EXPECT_DOUBLE_EQ(y[2], 1.0);
  EXPECT_DOUBLE_EQ(apply("image-percentile", hundredPixels(), {{"clip", "no"}})[0], -2.0 / 198);
}

TEST_F(ImageContrastModes, ImagePercentilePerChannelDividesByOneLevelWhereTheyCoincide) {
  const auto y = apply("image-percentile", hundredPixels(), {{"axis", "channel"}, {"clip", "no"}});
  EXPECT_DOUBLE_EQ(y[3 * 49], 49.0 / 98);
  EXPECT_DOUBLE_EQ(y[3 * 99], 99.0 / 98);
  EXPECT_DOUBLE_EQ(y[3 * 49 + 1], 49.0 / 98);
  EXPECT_DOUBLE_EQ(y[3 * 49 + 2], 0.0);
}

TEST_F(ImageContrastModes, ImagePercentilesOfAllAreTheRange) {
  EXPECT_THAT(
      apply("image-percentile", rgb8(2, 1, {10, 20, 30, 40, 50, 110}), {{"low", 0.0}, {"high", 100.0}}),
      ElementsAre(0, 0.1, DoubleNear(0.2, 1e-15), DoubleNear(0.3, 1e-15), 0.4, 1));
}

TEST_F(ImageContrastModes, GrayImagesCountOnceInJointPercentiles) {
  const Image gray = image<std::uint8_t>(4, 1, 1, {0, 10, 20, 40});
  // 30 % of 4 samples need two of them: level 10.
  EXPECT_DOUBLE_EQ(apply("image-percentile", gray, {{"low", 30.0}, {"high", 100.0}})[6], 10.0 / 30);
}

TEST_F(ImageContrastModes, GcnAddsLambdaToTheVariance) {
  // Samples 10 20 30 40 50 60: mean 35, variance 1750/6.
  const Image picture = rgb8(2, 1, {10, 20, 30, 40, 50, 60});
  EXPECT_DOUBLE_EQ(apply("gcn", picture)[0], -25 / std::sqrt(10 + 1750.0 / 6));
  EXPECT_DOUBLE_EQ(apply("gcn", picture, {{"lambda", 0.0}, {"scale", 3.0}})[5],
                   3 * 25 / std::sqrt(1750.0 / 6));
  EXPECT_DOUBLE_EQ(apply("gcn", picture, {{"epsilon", 50.0}})[0], -0.5);
}

TEST_F(ImageContrastModes, GcnLeavesADarkNoisyFrameLow) {
  // Deviation 0.5 levels: the gain is 1/√10.25 = 0.312 per level.
  const auto y = apply("gcn", rgb8(2, 1, {3, 3, 3, 4, 4, 4}));
  EXPECT_NEAR(y[3] - y[0], 0.3123, 1e-4);
}

TEST_F(ImageContrastModes, ClaheOfLumaMovesAllChannelsTogetherAndOfChannelsEachAlone) {
  // Luma 10 10 10 90 in one tile without limit becomes 191 191 191 255.
  std::vector<std::uint8_t> samples{10, 10, 10, 10, 10, 10, 10, 10, 10, 90, 90, 90};
  const ParameterValues oneTile{{"tiles", 1.0}, {"clip-limit", 256.0}};
  EXPECT_THAT(apply("clahe", rgb8(4, 1, samples), oneTile),
              ElementsAre(191, 191, 191, 191, 191, 191, 191, 191, 191, 255, 255, 255));
  samples[1] = 12; // luma 11
  const auto luma = apply("clahe", rgb8(4, 1, samples), oneTile);
  EXPECT_EQ(luma[1] - luma[0], 2);
  ParameterValues channels = oneTile;
  channels["over"] = "channel";
  EXPECT_THAT(apply("clahe", rgb8(4, 1, samples), channels),
              ElementsAre(191, 191, 191, 191, 128, 191, 191, 128, 191, 255, 255, 255));
}

TEST_F(ImageContrastModes, LcnAndLcnYuvTakeTheirVariant) {
  const Image picture = rgb8(2, 1, {10, 20, 30, 40, 50, 110});
  for (const char* id : {"lcn", "lcn-yuv"}) {
    const auto jarrett = apply(id, picture), torch7 = apply(id, picture, {{"variant", "torch7"}}),
               pylearn2 = apply(id, picture, {{"variant", "pylearn2"}});
    EXPECT_NE(jarrett, torch7) << id;
    EXPECT_NE(jarrett, pylearn2) << id;
    EXPECT_NE(torch7, pylearn2) << id;
  }
}

} // namespace
} // namespace normscope
