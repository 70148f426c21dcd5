// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/mean_image.h"
#include "base/random.h"

#include <cmath>

namespace normscope {
namespace {

SmallImage gray(std::vector<std::int32_t> samples) { return {{2, 1}, 1, std::move(samples)}; }

MeanImageSums sums(std::initializer_list<SmallImage> images) {
  MeanImageSums result({2, 1}, FitPolicy::squash);
  for (const SmallImage& image : images) result.add(image);
  return result;
}

TEST(MeanImage, MeansAndDeviationsPerPosition) {
  const auto both = sums({gray({0, 65535}), {{2, 1}, 3, {65535, 0, 0, 65535, 0, 0}}});
  const std::vector<double> mean{0.5, 0, 0, 1, 0.5, 0.5}, deviation{0.5, 0, 0, 0, 0.5, 0.5};
  EXPECT_EQ(both.mean(), mean);
  EXPECT_EQ(both.standardDeviation(), deviation);
  EXPECT_EQ(both.images(), 2u);
}

TEST(MeanImage, SamplesBeyondFullScaleAreCountedExactly) {
  const std::int32_t far = 32767 * 65535;
  const auto both = sums({gray({far, 65535}), gray({-far, 65535})});
  EXPECT_EQ(both.mean(), (std::vector<double>{0, 0, 0, 1, 1, 1}));
  EXPECT_EQ(both.standardDeviation(), (std::vector<double>{32767, 32767, 32767, 0, 0, 0}));
  auto merged = sums({gray({far, 65535})});
  merged.merge(sums({gray({7, 65535})}));
  EXPECT_EQ(merged.mean(), sums({gray({7, 65535}), gray({far, 65535})}).mean());
  EXPECT_EQ(merged.meanShare(), sums({gray({7, 65535}), gray({far, 65535})}).meanShare());
}

TEST(MeanImage, MergeEqualsAddingAll) {
  auto left = sums({gray({10, 20})});
  left.merge(sums({gray({30, 70}), gray({5, 5})}));
  const auto all = sums({gray({10, 20}), gray({30, 70}), gray({5, 5})});
  EXPECT_EQ(left.mean(), all.mean());
  EXPECT_EQ(left.standardDeviation(), all.standardDeviation());
  EXPECT_EQ(left.meanShare(), all.meanShare());
  MeanImageSums empty;
  empty.merge(all);
  EXPECT_EQ(empty.mean(), all.mean());
}

TEST(MeanImage, ManyImagesAreCountedExactlyWhereverTheirSumsAreCut) {
  Random random(5);
  const ImageSize size{7, 9};
  MeanImageSums all(size, FitPolicy::squash), left = all, right = all;
  std::vector<std::uint64_t> sums(7 * 9 * 3), squares(sums.size());
  for (int i = 0; i < 29; ++i) {
    SmallImage image{size, i % 4 == 0 ? 1 : 3, {}};
    for (int k = 0; k < 7 * 9 * image.channels; ++k)
      image.samples.push_back(k % 5 == 0 ? 65535 : static_cast<std::int32_t>(random.below(65536)));
    for (std::size_t k = 0; k < sums.size(); ++k) {
      const auto sample = static_cast<std::uint64_t>(image.samples[image.channels == 1 ? k / 3 : k]);
      sums[k] += sample;
      squares[k] += sample * sample;
    }
    all.add(image);
    (i < 11 ? left : right).add(image);
  }
  left.merge(right);
  for (const MeanImageSums* const total : {&all, &left}) {
    const auto found = total->sums();
    EXPECT_EQ(found.images, 29u);
    EXPECT_EQ(found.imageSumSquares, all.sums().imageSumSquares);
    for (std::size_t k = 0; k < sums.size(); ++k) {
      EXPECT_EQ(static_cast<std::uint64_t>(found.sums[k]), sums[k]);
      EXPECT_TRUE(found.squares[k] == squares[k]) << k;
    }
    EXPECT_EQ(total->mean(), all.mean());
    EXPECT_EQ(total->standardDeviation(), all.standardDeviation());
    EXPECT_EQ(total->meanShare(), all.meanShare());
  }
}

TEST(MeanImage, ShareIsOneForEqualImagesAndFreeOfBiasForUnrelatedOnes) {
  EXPECT_NEAR(sums({gray({0, 65535}), gray({0, 65535}), gray({0, 65535})}).meanShare(), 1.0, 1e-12);
  // Two opposite images: V = 0, R = T, so ((2·0 − R)/1)/T = −1.
  EXPECT_NEAR(sums({gray({0, 65535}), gray({65535, 0})}).meanShare(), -1.0, 1e-12);
  EXPECT_TRUE(std::isnan(sums({gray({0, 1})}).meanShare()));
}

} // namespace
} // namespace normscope
