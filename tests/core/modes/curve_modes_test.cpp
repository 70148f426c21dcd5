// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "law_sets.h"

#include <cmath>
#include <numeric>

namespace normscope {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using testing::FittedSet;
using testing::image;
using testing::rgb8;
using testing::SmallSet;

// Gray 0..199 once each; the 20 % and 80 % percentiles are 39 and 159.
class SoftClip : public ::testing::Test {
protected:
  SoftClip() {
    std::vector<int> samples(200);
    std::iota(samples.begin(), samples.end(), 0);
    SmallSet files;
    files.add("ramp.pgm", testing::pnm(20, 10, 1, samples));
    m_set.emplace(files);
  }
  ChannelMap map(double sharpness) const {
    const ParameterValues parameters{{"low", 20.0}, {"high", 80.0}, {"sharpness", sharpness}};
    return (*m_set->fit("soft-clip", parameters)->pointMap(*m_set->scan->images[0].record.load(), 0))[0];
  }

private:
  std::optional<FittedSet> m_set;
};

double softplus(double t) { return std::log(1 + std::exp(t)); }

TEST_F(SoftClip, IsTheFormulaInLevels) {
  for (const double c : {0.05, 0.1, 0.5})
    for (const double x : {0.0, 20.0, 39.0, 100.0, 159.0, 255.0})
      EXPECT_NEAR(map(c)(x), x + softplus(-c * (x - 39)) / c - softplus(c * (x - 159)) / c, 1e-11);
  // At a bound the curve stands log(2)/c inside it.
  EXPECT_NEAR(map(0.5)(39), 39 + std::log(2.0) / 0.5, 1e-9);
}

TEST_F(SoftClip, StaysWithinItsBoundsAndIsUndone) {
  const ChannelMap curve = map(0.1);
  for (double x = 0; x <= 255; ++x) {
    EXPECT_GT(curve(x), 39.0);
    EXPECT_LT(curve(x), 159.0);
    EXPECT_NEAR(curve.inverse(curve(x)).value(), x, 1e-6) << x;
  }
}

TEST_F(SoftClip, LevelsMergedWithABoundComeBackWithinTheRange) {
  // At c = 10 everything further than 3.6 levels away is the bound itself.
  const ChannelMap hard = map(10);
  EXPECT_EQ(hard(0), 39.0);
  EXPECT_EQ(hard(255), 159.0);
  EXPECT_EQ(hard.inverse(hard(0)).value(), 0.0);
  EXPECT_EQ(hard.inverse(hard(255)).value(), 255.0);
  EXPECT_NEAR(hard.inverse(hard(100)).value(), 100.0, 1e-9);
}

class Equalize : public ::testing::Test {
protected:
  Equalize() {
    testing::fillMixed(m_files);
    m_set.emplace(m_files);
  }
  std::vector<double> apply(const Image& picture, const std::string& over) const {
    return m_set->apply("equalize", picture, {{"over", over}});
  }

private:
  SmallSet m_files;
  std::optional<FittedSet> m_set;
};

TEST_F(Equalize, PerChannelByHand) {
  // Red 10 10 20 90: cdf 2 2 3 4, so 0 0 127.5 255, and ties go to even. Green 7 8 9 10: thirds. Blue is
  // flat.
  const Image picture = rgb8(4, 1, {10, 7, 50, 10, 8, 50, 20, 9, 50, 90, 10, 50});
  EXPECT_THAT(apply(picture, "channel"), ElementsAre(0, 0, 50, 0, 85, 50, 128, 170, 50, 255, 255, 50));
}

TEST_F(Equalize, LumaMovesAllChannelsTogether) {
  // Luma of (10, 20, 30) is 18.15 and of (200, 100, 50) 124.2, rounded 18 and 124; equalized 0 and 255.
  EXPECT_THAT(apply(rgb8(2, 1, {10, 20, 30, 200, 100, 50}), "luma"), ElementsAre(-8, 2, 12, 331, 231, 181));
  EXPECT_THAT(apply(rgb8(1, 1, {10, 20, 30}), "luma"), ElementsAre(10, 20, 30)) << "flat luma";
}

TEST_F(Equalize, DeepAndFloatImagesKeepTheirBins) {
  // The set counts in levels of 8 bits; cdf above the smallest: 0, 1/3, 2/3, 1.
  const auto deep = apply(image<std::uint16_t>(4, 1, 1, {100, 101, 102, 60000}), "channel");
  EXPECT_DOUBLE_EQ(deep[3], 21845 / 65535.0 * 255);
  EXPECT_DOUBLE_EQ(deep[6], 43690 / 65535.0 * 255);
  EXPECT_DOUBLE_EQ(deep[9], 255);
  const auto real = apply(image<float>(4, 1, 1, {-3.0f, 0.25f, 0.5f, 7.0f}), "channel");
  EXPECT_DOUBLE_EQ(real[0], 0);
  EXPECT_DOUBLE_EQ(real[3], 255.0 / 3);
  EXPECT_DOUBLE_EQ(real[9], 255);
}

} // namespace
} // namespace normscope
