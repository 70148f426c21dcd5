// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace normscope {
namespace {

using testing::FittedSet;
using testing::noise;
using testing::rgb8;
using testing::SmallSet;

FittedSet colorSet() {
  SmallSet set;
  set.add("a.ppm", testing::pnm(4, 3, 3, noise(36, 255, 2)));
  return FittedSet(set);
}

// 2×2 pixels; R, G and B have different means and spreads.
const std::vector<std::uint8_t> kSamples{10, 100, 200, 30, 110, 250, 20, 90, 150, 40, 140, 220};
const Image kPicture = rgb8(2, 2, kSamples);

struct Moments {
  double mean = 0, deviation = 0;
};
Moments moments(std::size_t first, std::size_t step) {
  Moments result;
  double n = 0;
  for (std::size_t i = first; i < kSamples.size(); i += step, ++n) result.mean += kSamples[i];
  result.mean /= n;
  for (std::size_t i = first; i < kSamples.size(); i += step)
    result.deviation += std::pow(kSamples[i] - result.mean, 2) / n;
  result.deviation = std::sqrt(result.deviation);
  return result;
}

void expectNear(const std::vector<double>& y, const std::vector<double>& expected, double tolerance = 1e-11) {
  ASSERT_EQ(y.size(), expected.size());
  for (std::size_t i = 0; i < y.size(); ++i) EXPECT_NEAR(y[i], expected[i], tolerance) << i;
}

template<class Formula>
std::vector<double> each(Formula formula) {
  std::vector<double> y;
  for (std::size_t i = 0; i < kSamples.size(); ++i) y.push_back(formula(double(kSamples[i]), i % 3));
  return y;
}

TEST(ImageModes, ImageMeanJointAndPerChannel) {
  const FittedSet set = colorSet();
  const double joint = moments(0, 1).mean;
  expectNear(set.apply("image-mean", kPicture), each([&](double x, std::size_t) { return x - joint; }));
  expectNear(set.apply("image-mean", kPicture, {{"axis", "channel"}}),
             each([&](double x, std::size_t c) { return x - moments(c, 3).mean; }));
}

TEST(ImageModes, ImageZscoreFollowsEachFramework) {
  const FittedSet set = colorSet();
  const auto [mean, sigma] = moments(0, 1);
  const auto rule = [&](const char* name) { return set.apply("image-zscore", kPicture, {{"rule", name}}); };
  // In unit range σ is 0.3 and 1/√12 is 0.29: TensorFlow's floor does not bind here.
  expectNear(rule("tensorflow"), each([&](double x, std::size_t) {
               return (x / 255 - mean / 255) / std::max(sigma / 255, 1 / std::sqrt(12.0));
             }));
  expectNear(rule("tensorflow-uint8"),
             each([&](double x, std::size_t) { return (x - mean) / std::max(sigma, 1 / std::sqrt(12.0)); }));
  expectNear(rule("keras"), each([&](double x, std::size_t) { return (x - mean) / (sigma + 1e-6); }));
  expectNear(rule("albumentations"), each([&](double x, std::size_t) {
               return std::clamp((x - mean) / (sigma + 1e-4), -20.0, 20.0);
             }));
  expectNear(rule("tensorflow-1.15-integer"), each([&](double x, std::size_t) {
               return std::trunc(
                   std::clamp(255.5 * (x - mean) / std::max(sigma, 255 / std::sqrt(12.0)), 0.0, 255.0));
             }));
}

TEST(ImageModes, ImageZscoreFloorBindsOnFlatImages) {
  const Image nearlyFlat = rgb8(2, 1, {100, 100, 100, 101, 100, 100});
  const auto y = colorSet().apply("image-zscore", nearlyFlat);
  const double mean = 100 + 1.0 / 6;
  EXPECT_NEAR(y[3], (101 - mean) / (255 / std::sqrt(6.0)), 1e-12);
}

TEST(ImageModes, ImageZscoreChannelFollowsEachFramework) {
  const FittedSet set = colorSet();
  const auto rule = [&](const char* name) {
    return set.apply("image-zscore-channel", kPicture, {{"rule", name}});
  };
  const auto expected = [&](auto divisor) {
    return each(
        [&](double x, std::size_t c) { return (x - moments(c, 3).mean) / divisor(moments(c, 3).deviation); });
  };
  expectNear(rule("tensorflow"), expected([](double s) { return std::max(s, 255 / std::sqrt(4.0)); }));
  expectNear(rule("nnunet"), expected([](double s) { return std::max(s, 1e-8); }));
  expectNear(rule("keras"), expected([](double s) { return s + 1e-6; }));
  expectNear(rule("albumentations"), expected([](double s) { return s + 1e-4; }));
}

TEST(ImageModes, ImageMinmaxStretchesAndLeavesFlatImagesAtZero) {
  const FittedSet set = colorSet();
  expectNear(set.apply("image-minmax", kPicture), each([](double x, std::size_t) { return (x - 10) / 240; }));
  expectNear(set.apply("image-minmax", kPicture, {{"axis", "channel"}}), each([](double x, std::size_t c) {
               const double min[] = {10, 90, 150}, max[] = {40, 140, 250};
               return (x - min[c]) / (max[c] - min[c]);
             }));
  expectNear(set.apply("image-minmax", kPicture, {{"epsilon", 0.1}}),
             each([](double x, std::size_t) { return (x - 10) / (240 + 25.5); }));
  expectNear(set.apply("image-minmax", rgb8(1, 1, {7, 7, 7})), {0, 0, 0});
}

TEST(ImageModes, LcnIsFittedWithAnOddWindow) {
  const FittedSet set = colorSet();
  EXPECT_EQ(set.fit("lcn", {{"window", 7.0}, {"sigma", 2.0}})->describe().find("window"),
            std::vector<double>{7});
  EXPECT_EQ(fitMode(*findMode("lcn"), set.statistics, nullptr, {{"window", 8.0}}).error().code,
            ErrorCode::badUsage);
}

} // namespace
} // namespace normscope
