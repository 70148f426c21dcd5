// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/curve_response.h"
#include "support/records.h"
#include "support/small_set.h"
#include "transforms/equalization.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr LevelScale k8{255.0}, k16{65535.0};

ChannelMap clipped(double low, double high) {
  ChannelMap map;
  map.low = low;
  map.high = high;
  return map;
}

double slope(const ChannelMap& map, const ChannelRecord& channel, LevelScale scale, double sigma) {
  std::vector<double> x;
  levelsOf(channel, scale, x);
  CurveResponse response;
  return response.slope(map, channel.histogram, x, sigma);
}

// The same numbers between `low` and `high`, as 8-bit samples and times 257 as 16-bit ones.
struct Twice {
  explicit Twice(int range, int low = 20) {
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint16_t> words;
    for (const int value : testing::noise(4000, range, 3)) {
      bytes.push_back(static_cast<std::uint8_t>(low + value));
      words.push_back(static_cast<std::uint16_t>(257 * (low + value)));
    }
    byte = testing::recordOf(testing::image<std::uint8_t>(80, 50, 1, bytes)).channels[0];
    word = testing::recordOf(testing::image<std::uint16_t>(80, 50, 1, words)).channels[0];
  }
  ChannelRecord byte, word;
};

TEST(CurveResponse, OfAStraightLineIsItsSlopeButAtTheEnds) {
  const Twice wide(200);
  EXPECT_NEAR(slope({}, wide.byte, k8, 2.0), 1.0, 0.02) << "beyond the last code f is constant";
  EXPECT_LT(slope({}, wide.byte, k8, 2.0), 1.0);
}

// A bend at 100: above it nothing moves. Half of the codes lie there.
TEST(CurveResponse, CountsCodesByWhatTheyDo) {
  const Twice even(160);
  EXPECT_NEAR(slope(clipped(-1e9, 100.0), even.byte, k8, 0.1), std::sqrt(0.5), 0.02);
  EXPECT_NEAR(slope(clipped(-1e9, 100.0), even.byte, k8, 1.0), std::sqrt(0.5), 0.02);
}

TEST(CurveResponse, IsTheSameFor8BitsAndTheSameTimes257) {
  const Twice noise(120);
  for (const double sigma : {0.0, 0.2, 0.7, 3.0, 25.0}) {
    const double byte = slope(clipped(40.0, 90.0), noise.byte, k8, sigma);
    const double word = slope(clipped(40.0 * 257, 90.0 * 257), noise.word, k16, sigma * 257);
    EXPECT_NEAR(word, byte, 1e-3 * byte) << sigma;
  }
}

TEST(CurveResponse, LooksAtEqualizationBeforeItRounds) {
  const Twice noise(120);
  for (const double sigma : {0.2, 0.7, 3.0}) {
    const double byte = slope({.curve = equalization(noise.byte.histogram, k8)}, noise.byte, k8, sigma);
    const double word =
        slope({.curve = equalization(noise.word.histogram, k16)}, noise.word, k16, sigma * 257);
    EXPECT_NEAR(word, byte, 1e-3 * byte) << sigma;
    EXPECT_NEAR(byte, 255.0 / 120, 0.1) << sigma; // the range is stretched evenly
  }
}

// By hand: two codes one level apart, half of the samples each; noise of σ moves f by what the nodes beyond
// their own code do, none by more than the one level.
TEST(CurveResponse, KnowsOnlyTheCodesThatOccur) {
  const ChannelRecord two = testing::recordOf(testing::image<std::uint8_t>(2, 1, 1, {7, 8})).channels[0];
  EXPECT_NEAR(slope({}, two, k8, 0.1), std::sqrt(0.5), 1e-12) << "one side of each is constant";
  EXPECT_NEAR(slope({}, two, k8, 100.0), std::sqrt(0.5) / 100.0, 1e-3 / 100.0)
      << "half of the nodes reach the other";
  const ChannelRecord one = testing::recordOf(testing::image<std::uint8_t>(2, 1, 1, {7, 7})).channels[0];
  EXPECT_EQ(slope({}, one, k8, 1.0), 0.0);
  EXPECT_TRUE(std::isnan(slope({}, one, k8, std::nan(""))));
}

} // namespace
} // namespace normscope
