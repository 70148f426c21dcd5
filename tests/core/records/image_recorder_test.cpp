// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/image_recorder.h"
#include "records/record_codec.h"
#include "support/records.h"
#include "support/small_set.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace normscope {
namespace {

using testing::image;
using testing::noise;
using testing::recordOf;

template<class Sample>
std::vector<Sample> samples(std::size_t count, int maxval, std::uint32_t seed) {
  std::vector<Sample> result;
  for (const int value : noise(count, maxval, seed)) result.push_back(static_cast<Sample>(value));
  return result;
}

// Mean and population variance of every third sample, computed in two passes.
template<class Sample>
std::pair<double, double> moments(const std::vector<Sample>& all, std::size_t first, std::size_t step,
                                  double full) {
  long double sum = 0, squares = 0, n = 0;
  for (std::size_t i = first; i < all.size(); i += step, ++n) sum += all[i] / full;
  for (std::size_t i = first; i < all.size(); i += step) squares += std::pow(all[i] / full - sum / n, 2);
  return {static_cast<double>(sum / n), static_cast<double>(squares / n)};
}

template<class Sample>
void expectMoments(int maxval, double full) {
  const auto all = samples<Sample>(3 * 37 * 23, maxval, 5);
  const ImageRecord record = recordOf(image(37, 23, 3, all), 4);
  for (std::size_t c = 0; c < 3; ++c) {
    const auto [mean, variance] = moments(all, c, 3, full);
    EXPECT_NEAR(record.channels[c].mean, mean, 1e-14);
    EXPECT_NEAR(record.channels[c].variance, variance, 1e-14);
    EXPECT_EQ(record.channels[c].finite, 37u * 23u);
    EXPECT_EQ(record.channels[c].histogram.total(), 37u * 23u);
  }
  double covariance = 0;
  const auto [meanR, varianceR] = moments(all, 0, 3, full);
  const auto [meanB, varianceB] = moments(all, 2, 3, full);
  for (std::size_t i = 0; i < all.size(); i += 3)
    covariance += (all[i] / full - meanR) * (all[i + 2] / full - meanB);
  EXPECT_NEAR(record.covariance(0, 2), covariance / (37 * 23), 1e-14);
  const auto [mean, variance] = moments(all, 0, 1, full);
  EXPECT_NEAR(record.jointMean(), mean, 1e-14);
  EXPECT_NEAR(record.jointVariance(), variance, 1e-14);
}

TEST(ImageRecorder, MomentsOfEveryDepthAreExact) {
  expectMoments<std::uint8_t>(255, 255.0);
  expectMoments<std::uint16_t>(65535, 65535.0);
}

TEST(ImageRecorder, BandsDoNotMatter) {
  const Image picture = image(31, 17, 3, samples<std::uint8_t>(3 * 31 * 17, 255, 9));
  const ImageRecord whole = recordOf(picture), rows = recordOf(picture, 1), bands = recordOf(picture, 5);
  for (std::size_t c = 0; c < 3; ++c) {
    EXPECT_EQ(whole.channels[c].histogram, rows.channels[c].histogram);
    EXPECT_EQ(whole.channels[c].histogram, bands.channels[c].histogram);
    EXPECT_EQ(whole.crossProducts[c].value(), rows.crossProducts[c].value());
  }
}

TEST(ImageRecorder, CountsTheEndsOfTheScale) {
  const ImageRecord record = recordOf(image<std::uint16_t>(4, 1, 1, {0, 0, 65535, 700}));
  EXPECT_EQ(record.channels[0].atMin, 2u);
  EXPECT_EQ(record.channels[0].atMax, 1u);
  EXPECT_EQ(record.channels[0].min, 0.0);
  EXPECT_EQ(record.channels[0].max, 65535.0);
}

TEST(ImageRecorder, FloatSumsRunOverFiniteSamplesAndKeepSmallVariances) {
  const float nan = std::numeric_limits<float>::quiet_NaN(), inf = std::numeric_limits<float>::infinity();
  const ImageRecord record =
      recordOf(image<float>(3, 2, 1, {1e6f, nan, 1e6f + 0.5f, inf, -inf, 1e6f + 1.0f}));
  const ChannelRecord& channel = record.channels[0];
  EXPECT_EQ(channel.finite, 3u);
  EXPECT_EQ(channel.nan, 1u);
  EXPECT_EQ(channel.positiveInfinity, 1u);
  EXPECT_EQ(channel.negativeInfinity, 1u);
  EXPECT_EQ(channel.mean, 1e6 + 0.5);
  EXPECT_NEAR(channel.variance, 1.0 / 6.0, 1e-15);
}

TEST(ImageRecorder, AllNanLeavesDefinedZeros) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const ImageRecord record = recordOf(image<float>(1, 1, 3, {nan, nan, nan}));
  EXPECT_EQ(record.channels[1].finite, 0u);
  EXPECT_EQ(record.channels[1].mean, 0.0);
  EXPECT_EQ(record.jointVariance(), 0.0);
}

TEST(ImageRecorder, ConstantImagesHaveNoVarianceAtAll) {
  const ImageRecord record = recordOf(image(100, 50, 1, std::vector<std::uint8_t>(5000, 117)));
  EXPECT_EQ(record.channels[0].variance, 0.0);
  EXPECT_EQ(record.channels[0].mean, 117.0 / 255.0);
}

TEST(ImageRecorder, RecordsPixelsAtHandAsThoseThatAreRead) {
  for (const int channels : {1, 3}) {
    const Image pixels =
        image(37, 23, channels,
              samples<std::uint16_t>(static_cast<std::size_t>(37) * 23 * static_cast<std::size_t>(channels),
                                     65535, 9));
    const ImageRecord read = recordOf(pixels, 5), atHand = recordOfPixels(pixels);
    ImageRecord expected = read;
    expected.header = atHand.header; // says of which file
    EXPECT_EQ(encode(atHand), encode(expected));
    EXPECT_EQ(atHand.width, 37);
    EXPECT_EQ(atHand.height, 23);
  }
}

TEST(ImageRecorder, StartsOverCleanly) {
  ImageRecorder recorder;
  const Image first = image(2, 1, 1, std::vector<std::uint8_t>{1, 2}),
              second = image(1, 1, 1, std::vector<std::uint8_t>{9});
  recorder.begin(testing::headerOf(first));
  recorder.band(first.view());
  recorder.begin(testing::headerOf(second));
  recorder.band(second.view());
  EXPECT_EQ(recorder.take().channels[0].histogram, (Histogram{BitDepth::u8, {{9, 1}}}));
}

} // namespace
} // namespace normscope
